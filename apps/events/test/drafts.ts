import {
  type EventDates,
  EventFormat,
  EventKind,
  EventStatus,
  hasTakenPlace,
  Line,
  movesFrom,
  NewProgrammeEvent,
  needsReason,
  PlannedFact,
  Prose,
  Publication,
  Sensitivity,
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

/** More women than people are expected by nobody: of an exact number a part. */
const expected = fc.oneof(
  fc.nat(1_000).map((value) => ({ count: { kind: "exact", value }, women: { kind: "at-least", value: value >> 1 } })),
  fc.record({ count: fc.constant({ kind: "unknown" }), women: count }),
);
const amount = fc.oneof(
  fc.record({ minor: fc.nat(), currency: fc.constantFrom("VND", "USD") }).map((money) => ({ status: "known", money })),
  fc.constant({ status: "unknown" }),
);
const deviations = fc.uniqueArray(
  fc.record({ fact: fc.constantFrom(...PlannedFact.options), reason: bilingual(prose) }),
  {
    selector: ({ fact }) => fact,
  },
);

/** The clock of the tests stands later than this day in every zone. */
const LAST_PAST_DAY = "2026-11-19";

/** An event in this state, explained where it has to be; what has not begun has not been held. */
function standing(parts: Record<string, unknown> & { dates: EventDates }, status: EventStatus, reason: object) {
  const isTooEarly = hasTakenPlace(status) && parts.dates.start > LAST_PAST_DAY;
  const at = isTooEarly ? "confirmed" : status;
  return NewProgrammeEvent.parse({
    ...SAMPLE,
    ...parts,
    status: at,
    ...(needsReason(at) && { statusReason: reason }),
    place: { status: "not-given" },
    sessions: [],
    variants: [],
    outcomes: { status: "none" },
  });
}

const parts = fc.record({
  kind: fc.constantFrom(...EventKind.options),
  format: fc.constantFrom(...EventFormat.options),
  publication: fc.constantFrom(...Publication.options),
  sensitivity: fc.constantFrom(...Sensitivity.options),
  title: bilingual(line),
  summary: bilingual(prose),
  dates,
  timeZone: fc.constantFrom(...Intl.supportedValuesOf("timeZone")).filter((zone) => TimeZone.safeParse(zone).success),
  expected: fc.option(expected, { nil: undefined }),
  headcounts: fc.oneof(
    fc.constant({ status: "not-given" }),
    fc.constant({ status: "none" }),
    fc.record({ status: fc.constant("listed"), items: fc.array(headcount, { minLength: 1, maxLength: 3 }) }),
  ),
  budget: fc.option(amount, { nil: undefined }),
  cost: fc.option(amount, { nil: undefined }),
  deviations,
  sources: fc.array(source, { maxLength: 1 }),
});

/** Only a verifier verifies. */
const byAnEditor = (statuses: readonly EventStatus[]) =>
  fc.constantFrom(...statuses.filter((status) => status !== "verified"));

/** Events that the model accepts, of every kind, in every zone, at the edges of what may be written. */
const goodDrafts: fc.Arbitrary<NewProgrammeEvent> = fc
  .tuple(parts, byAnEditor(EventStatus.options), bilingual(prose))
  .map(([all, status, reason]) => standing(all, status, reason));

/** Such an event, and another that it can become at one blow. */
export const goodChanges: fc.Arbitrary<[NewProgrammeEvent, NewProgrammeEvent]> = goodDrafts.chain((first) =>
  fc
    .tuple(parts, byAnEditor([first.status, ...movesFrom(first.status)]), bilingual(prose))
    .filter(([all, status]) => !hasTakenPlace(status) || all.dates.start <= LAST_PAST_DAY)
    .map(([all, status, reason]) => [first, standing(all, status, reason)]),
);
