import { Button, Group, Text } from "@mantine/core";
import type { ParticipationId } from "@wps/model";
import { toCsv } from "../../csv.ts";
import { useTexts } from "../../language/i18n.ts";
import { saveFile } from "../../save-file.ts";
import { Section } from "../../ui/section.tsx";
import type { RegisterRow } from "../register-rows.ts";
import { GuestList } from "./guest-list.tsx";
import type { PlacedGuest } from "./report-plan.ts";
import { reportTexts } from "./texts.ts";

interface UnlistedProps {
  readonly guests: readonly PlacedGuest[];
  readonly rows: readonly RegisterRow[];
  readonly onDecide: (at: number, who: ParticipationId | null) => void;
}

/** Guests who are on no list: they are not marked, and not lost. */
export function Unlisted({ guests, rows, onDecide }: UnlistedProps) {
  const say = useTexts(reportTexts);
  if (guests.length === 0) return null;
  const save = () => {
    const lines = guests.map(({ guest, minutes }) => [guest.name, guest.email ?? "", `${minutes}`]);
    const csv = toCsv([[say("inMeeting"), "E-mail", say("minutes")], ...lines]);
    saveFile(say("unlistedFile"), "text/csv;charset=utf-8", csv);
  };
  return (
    <Section title={say("unlisted")}>
      <Text size="sm">{say("unlistedHint")}</Text>
      <Group>
        <Button variant="default" size="md" onClick={save}>
          {say("saveUnlisted")}
        </Button>
      </Group>
      <GuestList label={say("unlisted")} guests={guests} rows={rows} onDecide={onDecide} />
    </Section>
  );
}
