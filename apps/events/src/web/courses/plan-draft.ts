import { type EventId, isPlainDate, MOST_OCCURRENCES, type PlainDate, type ProgrammeEvent } from "@wps/model";
import { type Placing, usualPlacing, usualStart } from "../event-copy.ts";
import { fromDayText } from "../language/day-text.ts";
import { blankRule, type RuleDraft, type RuleField, readRule } from "./rule-draft.ts";

export const WAYS = ["rule", "list"] as const;

/** Which runs are to be made, as inputs hold it. */
export interface PlanDraft {
  /** The run whose pattern they have. */
  readonly like: EventId;
  readonly by: (typeof WAYS)[number];
  readonly rule: RuleDraft;
  /** Days, one in a line. */
  readonly listed: string;
  readonly placing: Placing;
  /** The days on which none is held after all. */
  readonly left: ReadonlySet<PlainDate>;
  /** By the days on which they are due: the days on which they begin instead. */
  readonly moved: ReadonlyMap<PlainDate, PlainDate>;
}

/** Three more runs like one, the first four weeks after it, or after today where it is over. */
export const blankPlan = (like: ProgrammeEvent, today: PlainDate): PlanDraft => ({
  like: like.id,
  by: "rule",
  rule: blankRule(usualStart(like, today)),
  listed: "",
  placing: usualPlacing(like),
  left: new Set(),
  moved: new Map(),
});

/** The days on which runs are due, or what is wrong. */
export interface ReadPlan {
  readonly days: readonly PlainDate[];
  /** Whether these are all that were asked for. */
  readonly isWhole: boolean;
  readonly wrong: ReadonlySet<RuleField | "listed">;
  /** The first line that is no day. */
  readonly line?: string;
}

/** The days that a draft names. */
export function readPlan({ by, rule, listed }: Pick<PlanDraft, "by" | "rule" | "listed">): ReadPlan {
  if (by === "rule") return readRule(rule);
  const lines = listed.split("\n").map((line) => line.trim());
  const written = lines.filter((line) => line !== "");
  const line = written.find((one) => !isPlainDate(fromDayText(one)));
  if (line !== undefined) return { days: [], isWhole: true, wrong: new Set(["listed"]), line };
  const days = [...new Set(written.map(fromDayText).filter(isPlainDate))].sort();
  const isWhole = days.length <= MOST_OCCURRENCES;
  return { days: days.slice(0, MOST_OCCURRENCES), isWhole, wrong: new Set(days.length === 0 ? ["listed"] : []) };
}

/** The draft with a run made or left out. */
export function withIncluded(draft: PlanDraft, due: PlainDate, isIncluded: boolean): PlanDraft {
  const left = new Set(draft.left);
  if (isIncluded) left.delete(due);
  else left.add(due);
  return { ...draft, left };
}

/** The draft with a run that begins on a chosen day; on the day on which it is due where that is taken back. */
export function withBeginning(draft: PlanDraft, due: PlainDate, day: PlainDate | undefined): PlanDraft {
  const moved = new Map(draft.moved);
  if (day === undefined) moved.delete(due);
  else moved.set(due, day);
  return { ...draft, moved };
}
