import type { AttendanceMark, AttendanceState, Hours, ParticipationId } from "@wps/model";
import { type MeetingGuest, minutesOfStays, stateByMinutes } from "@wps/model/people";
import type { GuestMatches } from "../../../contract/attendance-reports.ts";
import type { RegisterRow } from "../register-rows.ts";

export type GuestSuggestion = GuestMatches["items"][number]["suggestions"][number];

/** A guest with who on the list they may be. */
export interface MatchedGuest {
  readonly guest: MeetingGuest;
  readonly suggestions: readonly GuestSuggestion[];
}

/** Who somebody said a guest is, by the place of the guest in the report; `null` for nobody on the list. */
export type Decisions = ReadonlyMap<number, ParticipationId | null>;

/** What is to be made of a report. */
export interface ReportChoice {
  readonly leastMinutes: number;
  /** Counts between these hours alone. */
  readonly within: Hours | undefined;
  readonly decisions: Decisions;
  /** Over whose marks the report goes, where others made them. */
  readonly over: ReadonlySet<ParticipationId>;
  /** Whether those who are not in the report and not marked are marked absent. */
  readonly marksRest: boolean;
}

/** A guest as it stands, with what is decided of them. */
export interface PlacedGuest extends MatchedGuest {
  readonly at: number;
  readonly minutes: number;
}

/** What becomes of one person in the part that the report is of. */
export interface PlannedMark {
  readonly row: RegisterRow;
  /** Under which names they were in the meeting; none for who was not. */
  readonly guests: readonly PlacedGuest[];
  readonly minutes: number | undefined;
  readonly state: AttendanceState;
  readonly before: AttendanceMark | undefined;
  /** `kept`: others marked them, and it stays as they did. `same`: it is there already. */
  readonly becomes: "new" | "over" | "kept" | "same";
}

/** A report beside the list: what it would mark, whom nobody has recognised yet, and who is on one side alone. */
export interface ReportPlan {
  readonly marks: readonly PlannedMark[];
  readonly undecided: readonly PlacedGuest[];
  readonly unlisted: readonly PlacedGuest[];
  /** Who has a seat and is not in the report. */
  readonly missing: readonly RegisterRow[];
}

/**
 * Says what a report comes to. Guests who are one person are counted together. A mark that somebody made by hand or from
 * paper stays, unless it is said for that person that the report goes over it.
 */
export function planOf(
  guests: readonly MatchedGuest[],
  rows: readonly RegisterRow[],
  markOf: (row: RegisterRow) => AttendanceMark | undefined,
  { leastMinutes, within, decisions, over, marksRest }: ReportChoice,
): ReportPlan {
  const placed = guests.map((guest, at) => ({ ...guest, at, minutes: minutesOfStays(guest.guest.stays, within) }));
  const known = new Map(rows.map((row) => [row.person.id, row]));
  const whose = (guest: PlacedGuest) => {
    const who = personOf(guest, decisions);
    return typeof who === "string" ? known.get(who) : undefined;
  };
  const byRow = new Map<RegisterRow | undefined, PlacedGuest[]>();
  for (const guest of placed) byRow.set(whose(guest), [...(byRow.get(whose(guest)) ?? []), guest]);
  const marks = rows.flatMap((row): PlannedMark[] => {
    const own = byRow.get(row);
    const before = markOf(row);
    if (own === undefined && (!marksRest || !row.hasSeat || before !== undefined)) return [];
    const stays = own?.flatMap(({ guest }) => guest.stays);
    const minutes = stays && minutesOfStays(stays, within);
    const mark = { row, guests: own ?? [], minutes, state: stateByMinutes(minutes ?? 0, leastMinutes), before };
    return [{ ...mark, becomes: fateOf(mark, over) }];
  });
  const rest = byRow.get(undefined) ?? [];
  return {
    marks,
    undecided: rest.filter((guest) => personOf(guest, decisions) === undefined),
    unlisted: rest.filter((guest) => personOf(guest, decisions) === null),
    missing: rows.filter((row) => row.hasSeat && !byRow.has(row)),
  };
}

/** Who a guest is; `null` for nobody on the list, and undefined where somebody has to say. */
export function personOf({ at, suggestions }: PlacedGuest, decisions: Decisions): ParticipationId | null | undefined {
  const said = decisions.get(at);
  if (said !== undefined) return said;
  if (suggestions.length === 0) return null;
  return suggestions.find(({ isCertain }) => isCertain)?.participation;
}

function fateOf(
  { row, before, state, minutes }: Omit<PlannedMark, "becomes">,
  over: ReadonlySet<ParticipationId>,
): PlannedMark["becomes"] {
  if (before === undefined) return "new";
  if (before.basis === "online-report") return before.state === state && before.minutes === minutes ? "same" : "over";
  return over.has(row.person.id) ? "over" : "kept";
}

/** What goes to the server: what changes, each over what stands there now. */
export const toSend = ({ marks }: ReportPlan) =>
  marks
    .filter(({ becomes }) => becomes === "new" || becomes === "over")
    .map(({ row, minutes, before }) => ({
      participation: row.person.id,
      ...(minutes !== undefined && { minutes }),
      over: before ?? null,
    }));
