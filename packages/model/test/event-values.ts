import fc from "fast-check";
import sample from "../fixtures/events/sample.json" with { type: "json" };
import changed from "../fixtures/ics/changes.json" with { type: "json" };
import record from "../fixtures/ics/record.json" with { type: "json" };
import sessions from "../fixtures/ics/sessions.json" with { type: "json" };
import {
  EventSummary,
  enteredOf,
  Headcount,
  Hours,
  NewProgrammeEvent,
  ProgrammeEvent,
  Source,
  subjectOf,
} from "../src/index.js";
import { likelyValues } from "./good-values.js";

// The parts of an event depend on each other: hardly any that is drawn part by part is one. So it begins with one that is.

const EVENTS = [sample, ...record.events, ...changed.events, ...sessions.events].map((event) =>
  ProgrammeEvent.parse(event),
);

/** What may be put in the place of another without regard to the rest; now and then the rest does object. */
const INDEPENDENT = [
  ...["kind", "title", "titleBasis", "summary", "timeZone", "format", "headcounts", "funding", "outcomes", "place"],
  ...["expected", "budget", "cost", "deviations", "publication", "sensitivity", "status", "statusReason"],
  ...["baseline", "recordRef", "revision", "sequence", "updatedAt", "dates"],
];

type Change = (event: ProgrammeEvent) => object;

/** The same without citations: there are seldom such sources. */
function uncited(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(uncited);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== "sources" && name !== "printedWomenShare");
  return Object.fromEntries(entries.map(([name, part]) => [name, uncited(part)]));
}

const changes = ({ shape }: typeof ProgrammeEvent | typeof NewProgrammeEvent | typeof EventSummary) => {
  const parts = Object.entries(shape).filter(([name]) => INDEPENDENT.includes(name));
  return fc.oneof(
    fc.constantFrom(...parts).chain(([name, schema]) =>
      likelyValues(schema).map(
        (part): Change =>
          () => ({ [name]: uncited(part) }),
      ),
    ),
    likelyValues(Headcount).map(
      (head): Change =>
        () => ({ headcounts: { status: "listed", items: [uncited(head)] } }),
    ),
    likelyValues(Source).map(
      (source): Change =>
        ({ sources }) => ({ sources: [...sources, Object.assign({}, source, { key: "one-more" })] }),
    ),
    likelyValues(Hours).map(
      (hours): Change =>
        ({ sessions }) => ({ sessions: sessions.map((session) => ({ ...session, hours })) }),
    ),
  );
};

/** Events some of whose parts are others. */
const varied = (
  schema: typeof ProgrammeEvent | typeof NewProgrammeEvent | typeof EventSummary,
  seen: (event: ProgrammeEvent) => object,
): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...EVENTS), fc.array(changes(schema), { maxLength: 2 })).map(([event, some]) => ({
    ...seen(event),
    ...Object.fromEntries(
      some.flatMap((change) => Object.entries(change(event))).filter(([name]) => Object.hasOwn(schema.shape, name)),
    ),
  }));

/** What a list says of an event. */
function summaryOf(event: ProgrammeEvent): object {
  const { funders } = subjectOf(event);
  return Object.fromEntries(
    Object.entries({ ...event, funders }).filter(([name]) => Object.hasOwn(EventSummary.shape, name)),
  );
}

/** Events by the names of their schemas. */
export const EVENT_VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ProgrammeEvent: varied(ProgrammeEvent, (event) => event),
  EventSummary: varied(EventSummary, summaryOf),
  NewProgrammeEvent: varied(NewProgrammeEvent, enteredOf),
};
