import { Group } from "@mantine/core";
import { IconCoins } from "@tabler/icons-react";
import { can, type ProgrammeEvent, subjectOf } from "@wps/model";
import { texts, useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";

const words = texts("event-money-link", { money: "Kinh phí của sự kiện" }, { money: "Money of the event" });

/** The way to what the event costs, for those who may read it. */
export function MoneyLink({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(words);
  if (!can(useActor(), "event-money:read", subjectOf(event))) return null;
  return (
    <Group data-screen-only>
      <LinkButton
        to="/events/$id/money"
        params={{ id: event.id }}
        size="md"
        variant="light"
        leftSection={<IconCoins size={18} aria-hidden />}
      >
        {say("money")}
      </LinkButton>
    </Group>
  );
}
