import { Group } from "@mantine/core";
import { IconCoins, IconTargetArrow } from "@tabler/icons-react";
import { type Capability, can, type ProgrammeEvent, subjectOf } from "@wps/model";
import { texts, useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";

const words = texts(
  "event-money-link",
  { money: "Kinh phí của sự kiện", results: "Kết quả theo chỉ số" },
  { money: "Money of the event", results: "Results by indicator" },
);

/** The ways to what the event costs, and to what it aims at and reaches, for those who may read them. */
export function MoneyLinks({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(words);
  const actor = useActor();
  const may = (capability: Capability) => can(actor, capability, subjectOf(event));
  if (!may("event-money:read") && !may("result:read")) return null;
  return (
    <Group gap="sm" data-screen-only>
      {may("event-money:read") && (
        <LinkButton
          to="/events/$id/money"
          params={{ id: event.id }}
          size="md"
          variant="light"
          leftSection={<IconCoins size={18} aria-hidden />}
        >
          {say("money")}
        </LinkButton>
      )}
      {may("result:read") && (
        <LinkButton
          to="/events/$id/results"
          params={{ id: event.id }}
          size="md"
          variant="light"
          leftSection={<IconTargetArrow size={18} aria-hidden />}
        >
          {say("results")}
        </LinkButton>
      )}
    </Group>
  );
}
