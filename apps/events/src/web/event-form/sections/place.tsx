import { NativeSelect, Stack } from "@mantine/core";
import { EventFormat, PlainDate, type ProvinceRef } from "@wps/model";
import { memo } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { provinceOf } from "../../province-of.ts";
import { todayAtHome } from "../../today.ts";
import { toBilingual } from "../draft/bilingual.ts";
import { type DatesDraft, fromDates } from "../draft/dates.ts";
import { type PlaceDraft, relocate, revisePlace } from "../draft/place.ts";
import { uncited } from "../draft/provenance.ts";
import { provinceOfDay } from "../draft/province-of-day.ts";
import type { Change, EventDraft } from "../draft.ts";
import { BilingualField } from "../fields/bilingual-field.tsx";
import { useField } from "../fields/field.ts";
import { ProvenanceLine } from "../fields/provenance-line.tsx";
import { ProvinceSelect } from "../fields/province-select.tsx";
import { sectionTexts } from "./texts.ts";

type PlaceProps = Pick<EventDraft, "format" | "place" | "dates"> & { readonly change: Change };

/** How people take part, and where. */
export const Place = memo(function Place({ format, place, dates, change }: PlaceProps) {
  const say = useTexts(sectionTexts);
  const term = useTexts(terms);
  const formatField = useField("format");
  const days = daysOfEvent(dates);
  const set = (part: Partial<PlaceDraft>) => change("place", revisePlace(place, part));
  const named = (value: EventFormat) => (value === "not-given" ? say("answer.not-given") : term(`format.${value}`));
  return (
    <Stack gap="md">
      <NativeSelect
        {...formatField}
        label={say("format")}
        value={format}
        onChange={(event) => change("format", EventFormat.parse(event.currentTarget.value))}
        data={["not-given" as const, ...EventFormat.exclude(["not-given"]).options].map((value) => ({
          value,
          label: named(value),
        }))}
      />
      <ProvinceSelect
        label={say("province")}
        description={say("provinceHint")}
        value={place.province && provinceOfDay(place.province, days)}
        day={days.start}
        onChange={(province) => change("place", relocate(place, province, nameOf))}
      />
      <BilingualField
        path="place.name"
        label={say("placeName")}
        description={say("placeHint")}
        value={place.name}
        onChange={(name) => set({ name })}
      />
      <BilingualField
        path="place.venue"
        label={say("venue")}
        value={place.venue}
        onChange={(venue) => set({ venue })}
      />
      <ProvenanceLine path="place" kept={place.kept} onDrop={() => set({ kept: uncited(place.kept) })} />
    </Stack>
  );
});

/** The days as far as they are written; before that, today: an event is planned among the provinces of now. */
function daysOfEvent(dates: DatesDraft): { start: PlainDate; end: PlainDate } {
  const { start, end } = fromDates(dates);
  const [first, last] = [PlainDate.safeParse(start), PlainDate.safeParse(end)];
  if (!first.success) return { start: todayAtHome(), end: todayAtHome() };
  return { start: first.data, end: last.success ? last.data : first.data };
}

const nameOf = (province: ProvinceRef) => toBilingual(provinceOf(province)?.name);
