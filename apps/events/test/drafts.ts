import {
  type EventDates,
  EventFormat,
  EventKind,
  EventStatus,
  Line,
  NewProgrammeEvent,
  Prose,
  Source,
  spanOf,
  TimeZone,
} from "@wps/model";
import fc from "fast-check";
import { SAMPLE } from "./app.ts";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
const line = text.filter((written) => Line.safeParse(written).success);
const prose = text.map((written) => `a\n${written}\tb`).filter((written) => Prose.safeParse(written).success);
const bilingual = (wording: fc.Arbitrary<string>) =>
  fc.oneof(fc.record({ vi: wording }), fc.record({ en: wording }), fc.record({ vi: wording, en: wording }));

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dates = fc
  .tuple(fc.constantFrom("day", "month", "quarter", "year"), day)
  .map(([precision, within]): EventDates => ({ precision, ...spanOf(precision, within), basis: "stated" }));

const source = fc
  .record({
    key: fc.constantFrom("s1", "a", "x-1"),
    citation: line,
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  })
  .filter((written) => Source.safeParse(written).success);

/** Any number of people up to the largest that is counted. */
const count = fc.oneof(
  fc.record({ kind: fc.constantFrom("exact", "about", "at-least", "more-than"), value: fc.nat(100_000_000) }),
  fc.constant({ kind: "unknown" }),
);
const headcount = fc.record({
  unit: fc.constant("person"),
  count,
  women: fc.constant({ kind: "unknown" }),
  standing: fc.constant("variant"),
  basis: fc.constantFrom("stated", "inferred"),
});

/** Events that the model accepts, of every kind, in every zone, at the edges of what may be written. */
export const goodDrafts: fc.Arbitrary<NewProgrammeEvent> = fc
  .record({
    kind: fc.constantFrom(...EventKind.options),
    format: fc.constantFrom(...EventFormat.options),
    status: fc.constantFrom(...EventStatus.options),
    title: bilingual(line),
    summary: bilingual(prose),
    dates,
    timeZone: fc.constantFrom(...Intl.supportedValuesOf("timeZone")).filter((zone) => TimeZone.safeParse(zone).success),
    headcounts: fc.oneof(
      fc.constant({ status: "not-given" }),
      fc.constant({ status: "none" }),
      fc.record({ status: fc.constant("listed"), items: fc.array(headcount, { minLength: 1, maxLength: 3 }) }),
    ),
    sources: fc.array(source, { maxLength: 1 }),
  })
  .map((parts) =>
    NewProgrammeEvent.parse({
      ...SAMPLE,
      ...parts,
      place: { status: "not-given" },
      sessions: [],
      variants: [],
      outcomes: { status: "none" },
    }),
  );
