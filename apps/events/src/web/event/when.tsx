import { Text } from "@mantine/core";
import { IconCalendarEvent } from "@tabler/icons-react";
import { type EventDates, lengthInDays, type ProgrammeEvent } from "@wps/model";
import { sayDates, sayWeekday } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { Cites } from "../sources.tsx";
import { Fact } from "./fact.tsx";
import { Note } from "./note.tsx";
import { Provenance } from "./provenance.tsx";
import { eventTexts } from "./texts.ts";

/** The dates that were chosen, how sure they are, and what other sources say. */
export function When({ event: { dates, variants } }: { event: ProgrammeEvent }) {
  const say = useTexts(eventTexts);
  const { language } = useLanguage();
  const others = variants.filter((variant) => variant.fact === "dates");
  return (
    <Fact label={say("when")} icon={IconCalendarEvent}>
      <Text fw={600} size="lg">
        {sayDates(dates, language)} <Cites keys={dates.sources} />
      </Text>
      <Exactness dates={dates} />
      <Provenance of={dates} />
      {others.map((other) => (
        <div key={JSON.stringify(other)}>
          <Text>
            {say("otherSource")}: <strong>{sayDates(other.dates, language)}</strong>{" "}
            <Cites keys={[...(other.sources ?? []), ...(other.dates.sources ?? [])]} />
          </Text>
          <Note>
            <Wording of={other.note} />
          </Note>
        </div>
      ))}
    </Fact>
  );
}

function Exactness({ dates }: { dates: EventDates }) {
  const say = useTexts(eventTexts);
  const { language } = useLanguage();
  if (dates.precision !== "day") return <Note>{say(`precision.${dates.precision}`)}</Note>;
  const weekdays = dates.start === dates.end ? [dates.start] : [dates.start, dates.end];
  return (
    <Note>
      {weekdays.map((day) => sayWeekday(day, language)).join(" – ")} · {say("days", { count: lengthInDays(dates) })}
    </Note>
  );
}
