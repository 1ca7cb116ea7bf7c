import { EventFact, ParticipationFact } from "@wps/model/indicators";
import { type Guard, isEventFact, isParticipationFact } from "@wps/model/validate";
import { Misuse } from "../misuse.js";
import { knownWord } from "../nearest.js";
import type { Text } from "../text.js";
import type { Cell } from "./cells.js";
import type { Column } from "./column.js";
import { EVENT_COLUMNS, eventOf } from "./event-row.js";
import { PARTICIPATION_COLUMNS, participationOf } from "./participation-row.js";
import type { Issue } from "./say-issue.js";

/** What a file can be about. */
export type KindName = "participations" | "events";

/** What becomes of good records. */
export interface Sink {
  readonly participation: (fact: ParticipationFact) => void;
  readonly event: (fact: EventFact) => void;
}

/** A kind of records. */
export interface Kind {
  readonly name: KindName;
  readonly columns: readonly Column[];
  /** What a record is called by in JSON. */
  readonly keys: readonly string[];
  readonly fromCells: (cell: Cell) => unknown;
  /** Hands a good record over; says what is wrong with another. */
  readonly take: (value: unknown, sink: Sink) => readonly Issue[];
}

interface Schema<Noun> {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: Noun }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

/** Only what the guard does not let pass comes before the schema, which takes longer and says what is wrong. */
function judge<Noun>(
  isOne: Guard<Noun>,
  schema: Schema<Noun>,
  value: unknown,
  keep: (noun: Noun) => void,
): readonly Issue[] {
  if (isOne(value)) {
    keep(value);
    return [];
  }
  const answer = schema.safeParse(value);
  if (!answer.success) return answer.error.issues;
  keep(answer.data);
  return [];
}

const KINDS: readonly Kind[] = [
  {
    name: "participations",
    columns: PARTICIPATION_COLUMNS,
    keys: Object.keys(ParticipationFact.shape),
    fromCells: participationOf,
    take: (value, sink) => judge(isParticipationFact, ParticipationFact, value, sink.participation),
  },
  {
    name: "events",
    columns: EVENT_COLUMNS,
    keys: Object.keys(EventFact.shape),
    fromCells: eventOf,
    take: (value, sink) => judge(isEventFact, EventFact, value, sink.event),
  },
];

export const KIND_NAMES: readonly KindName[] = KINDS.map(({ name }) => name);

/** What records are called. */
export const KIND_WORDS: Readonly<Record<KindName, Text>> = {
  participations: { vi: "lượt tham dự", en: "participations" },
  events: { vi: "sự kiện", en: "events" },
};

/** The kind that somebody names. */
export function kindNamed(word: string): Kind {
  const name = knownWord({ vi: "loại bản ghi", en: "kind of records" }, word, KIND_NAMES);
  return theOne(KINDS.filter((kind) => kind.name === name));
}

/** The kind that has most of these names, of columns or of keys. */
export function kindWith(names: readonly string[]): Kind {
  const shares = KINDS.map((kind) => {
    const own = new Set([...kind.columns.map(({ name }) => name), ...kind.keys]);
    return names.filter((name) => own.has(name)).length;
  });
  const most = Math.max(...shares);
  return theOne(KINDS.filter((_, index) => shares[index] === most));
}

const UNCLEAR: Text = {
  vi: "Không thấy được đây là lượt tham dự hay sự kiện: hãy dùng --as participations hoặc --as events.",
  en: "It does not show whether these are participations or events: say --as participations or --as events.",
};

function theOne(kinds: readonly Kind[]): Kind {
  const [kind, ...others] = kinds;
  if (kind === undefined || others.length > 0) throw new Misuse(UNCLEAR);
  return kind;
}
