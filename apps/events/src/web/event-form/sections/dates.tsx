import { Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { DatePrecision, EventDates, lengthInDays, type ProvinceRef } from "@wps/model";
import { memo } from "react";
import { CountryNote } from "../../country-note.tsx";
import { sayDates, sayWeekday } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { type DatesDraft, fromDates, reviseDates } from "../draft/dates.ts";
import { uncited } from "../draft/provenance.ts";
import type { Change, EventDraft } from "../draft.ts";
import classes from "../fields/pair.module.css";
import { ProvenanceLine } from "../fields/provenance-line.tsx";
import { MomentField } from "./moment-field.tsx";
import { sectionTexts } from "./texts.ts";
import { TimeZoneField } from "./time-zone-field.tsx";

interface DatesProps extends Pick<EventDraft, "dates" | "timeZone"> {
  /** Where it takes place, as far as that is known. */
  readonly province: ProvinceRef | undefined;
  readonly change: Change;
}

/** When it takes place, as exactly as it is known. */
export const Dates = memo(function Dates({ dates, timeZone, province, change }: DatesProps) {
  const say = useTexts(sectionTexts);
  const set = (part: Partial<DatesDraft>) => change("dates", reviseDates(dates, part));
  const { precision } = dates;
  return (
    <Stack gap="md">
      <SegmentedControl
        fullWidth
        aria-label={say("precision")}
        value={precision}
        onChange={(value) => set({ precision: value })}
        data={DatePrecision.options.map((value) => ({ value, label: say(`precision.${value}`) }))}
      />
      <Group align="start" className={classes.pair}>
        <MomentField
          path="dates.start"
          label={say(precision === "day" ? "firstDay" : "start")}
          precision={precision}
          value={dates.start}
          onChange={(start) => set({ start })}
          required
        />
        <MomentField
          path="dates.end"
          label={say(precision === "day" ? "lastDay" : "end")}
          description={say(precision === "day" ? "lastDayHint" : "endHint")}
          precision={precision}
          value={dates.end}
          onChange={(end) => set({ end })}
          earliest={dates.start}
        />
      </Group>
      <InWords dates={dates} />
      <OfTheCountry dates={dates} province={province} />
      <ProvenanceLine path="dates" kept={dates.kept} onDrop={() => set({ kept: uncited(dates.kept) })} />
      <TimeZoneField value={timeZone} onChange={(value) => change("timeZone", value)} />
    </Stack>
  );
});

/** What of the country's days these fall on, where they are known to the day. */
function OfTheCountry({ dates, province }: Pick<DatesProps, "dates" | "province">) {
  const { data } = EventDates.safeParse(fromDates(dates));
  if (data?.precision !== "day") return undefined;
  return <CountryNote start={data.start} end={data.end} provinces={province ? [province] : []} />;
}

/** The dates spelt out: a date input may show day and month in the order of another country. */
function InWords({ dates }: { dates: DatesDraft }) {
  const say = useTexts(sectionTexts);
  const { language } = useLanguage();
  const known = EventDates.safeParse(fromDates(dates));
  const words = (span: EventDates) =>
    span.precision === "day"
      ? [
          span.start === span.end ? sayWeekday(span.start, language) : undefined,
          sayDates(span, language),
          say("days", { count: lengthInDays(span) }),
        ]
      : [sayDates(span, language)];
  return (
    <Text aria-live="polite" fw={500} mih="1.65em">
      {known.success &&
        words(known.data)
          .filter((word) => word !== undefined)
          .join(" · ")}
    </Text>
  );
}
