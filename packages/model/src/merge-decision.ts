import type { EventId } from "./event.js";
import type { MergeObstacle } from "./merge-obstacle.js";
import type { OrganisationId } from "./organisation.js";
import { type ParticipationId, type ParticipationRole, type ParticipationStatus, takesSeat } from "./participation.js";

/** Somebody on the list of an event, with all that decides which of two rows of one person stays. */
export interface MergedRow {
  readonly id: ParticipationId;
  readonly event: EventId;
  readonly status: ParticipationStatus;
  /** Of who waits: the lower, the sooner. */
  readonly queue?: number | undefined;
  readonly roles: readonly ParticipationRole[];
  /** The organisation that named them, where one did. */
  readonly office?: OrganisationId | undefined;
  /** Whether they were marked there, or have or had a certificate. */
  readonly isMarked: boolean;
  /** Whether the attendance of the event is complete. */
  readonly isClosed: boolean;
}

/** A row that is folded into another of the same event: it takes no seat and is not counted any more. */
export interface FoldedRow {
  readonly id: ParticipationId;
  readonly into: ParticipationId;
}

/** What becomes of the rows of two people who are one, or what a person has to decide first, and at which event. */
export type MergeDecision =
  | { readonly status: "possible"; readonly folds: readonly FoldedRow[] }
  | {
      readonly status: "obstructed";
      readonly obstacles: readonly { readonly event: EventId; readonly because: MergeObstacle }[];
    };

/**
 * What becomes of the rows of two people once they are one. Where only one of them is on a list, nothing but whose row it is.
 * Where both are, the better place stays and the other row is folded into it: who was marked before who was not, a seat before
 * waiting, who waits longer before who came later, and either before a place that was given up. No row gets a seat that it did
 * not have, so that nobody who waits loses by it.
 *
 * @param kept the rows of the one whose name stays; where two places are as good, theirs stays
 * @param merged the rows of the other
 * @example
 * mergeOf([], []); // { status: "possible", folds: [] }
 */
export function mergeOf(kept: readonly MergedRow[], merged: readonly MergedRow[]): MergeDecision {
  const ofKept = new Map(kept.map((row) => [row.event, row]));
  const pairs = merged.flatMap((row) => {
    const other = ofKept.get(row.event);
    return other === undefined ? [] : [[other, row] as const];
  });
  const obstacles = pairs.flatMap(([one, other]) => {
    const because = obstacleTo(one, other);
    return because === undefined ? [] : [{ event: one.event, because }];
  });
  if (obstacles.length > 0) return { status: "obstructed", obstacles };
  const folds = pairs.map(([one, other]) =>
    isBetter(other, one) ? { id: one.id, into: other.id } : { id: other.id, into: one.id },
  );
  return { status: "possible", folds };
}

function obstacleTo(one: MergedRow, other: MergedRow): MergeObstacle | undefined {
  if (one.isClosed || other.isClosed) return "register-closed";
  if (one.isMarked && other.isMarked) return "both-marked";
  if (leavesSeat(one, other) || leavesSeat(other, one)) return "marked-without-seat";
  if (!isSameSet(one.roles, other.roles)) return "different-roles";
  if (countsFor(one) && countsFor(other) && one.office !== other.office) return "named-by-two";
  return undefined;
}

/** The row with marks has to stay, and the seat would go with the other. */
const leavesSeat = (marked: MergedRow, other: MergedRow) => marked.isMarked && !takesSeat(marked) && takesSeat(other);

const countsFor = ({ office, status }: MergedRow) =>
  office !== undefined && (takesSeat({ status }) || status === "waiting");

const isSameSet = <Item>(one: readonly Item[], other: readonly Item[]) =>
  one.length === other.length && one.every((item) => other.includes(item));

const RANKS: Readonly<Record<ParticipationStatus, number>> = {
  confirmed: 0,
  invited: 1,
  waiting: 2,
  declined: 3,
  withdrawn: 3,
};

function isBetter(one: MergedRow, other: MergedRow): boolean {
  if (one.isMarked !== other.isMarked) return one.isMarked;
  if (RANKS[one.status] !== RANKS[other.status]) return RANKS[one.status] < RANKS[other.status];
  return one.queue !== undefined && other.queue !== undefined && one.queue < other.queue;
}
