import { dayAt, instantAt, type PlainDate, SeatPlan, type TimeZone } from "@wps/model";

/** An organisation and its seats, as the inputs hold them. */
export interface OfficeDraft {
  /** Tells one row from another while they come and go. */
  readonly key: number;
  readonly organisation: string;
  readonly seats: string;
}

/** A plan as the inputs of its form hold it. */
export interface PlanDraft {
  readonly capacity: string;
  readonly womenPercent: string;
  readonly offices: readonly OfficeDraft[];
  readonly nominateUntil: PlainDate | undefined;
  readonly registerUntil: PlainDate | undefined;
  readonly waits: boolean;
}

/** Deadlines are said as days, and are over with them; so midnight belongs to the day before. */
const LAST_MINUTE = "23:59";

const endOf = (day: PlainDate | undefined, zone: TimeZone): string | undefined =>
  day && new Date(instantAt(day, LAST_MINUTE, zone)).toISOString();

const dayBefore = (instant: string | undefined, zone: TimeZone): PlainDate | undefined =>
  instant === undefined ? undefined : dayAt(Date.parse(instant) - 60_000, zone);

/** A plan to begin with, or the one that there is. */
export function toPlanDraft(plan: SeatPlan | undefined, zone: TimeZone): PlanDraft {
  return {
    capacity: plan === undefined ? "" : `${plan.capacity}`,
    womenPercent: plan?.womenPercent === undefined ? "" : `${plan.womenPercent}`,
    offices: (plan?.offices ?? []).map(({ organisation, seats }, key) => ({ key, organisation, seats: `${seats}` })),
    nominateUntil: dayBefore(plan?.nominateUntil, zone),
    registerUntil: dayBefore(plan?.registerUntil, zone),
    waits: plan?.waits ?? true,
  };
}

/** A part of the form in which something is wrong. */
export type PlanField = "capacity" | "womenPercent" | "offices";

const numberIn = (text: string) => (/^\d{1,5}$/.test(text.trim()) ? Number(text) : text);

/** The plan that a draft says, or what is wrong with it. A row without an organisation is left out. */
export function readPlan(draft: PlanDraft, zone: TimeZone): { plan?: SeatPlan; wrong: readonly PlanField[] } {
  const read = SeatPlan.safeParse({
    capacity: numberIn(draft.capacity),
    womenPercent: draft.womenPercent.trim() === "" ? undefined : numberIn(draft.womenPercent),
    offices: draft.offices
      .filter(({ organisation }) => organisation !== "")
      .map(({ organisation, seats }) => ({ organisation, seats: numberIn(seats) })),
    nominateUntil: endOf(draft.nominateUntil, zone),
    registerUntil: endOf(draft.registerUntil, zone),
    waits: draft.waits,
  });
  if (read.success) return { plan: read.data, wrong: [] };
  const fields = ["capacity", "womenPercent", "offices"] as const;
  return { wrong: fields.filter((field) => read.error.issues.some(({ path }) => path[0] === field)) };
}
