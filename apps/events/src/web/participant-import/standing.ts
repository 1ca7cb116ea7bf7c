import type { PersonId } from "@wps/model";
import { type Candidate, isLikely, keyOf, SOMEBODY_ELSE } from "./candidate.ts";
import type { ImportDraft } from "./draft.ts";
import type { ImportRow } from "./row.ts";

/** What becomes of a row as things are. */
export type Standing =
  /** A line between parts of the list, or an empty one. */
  | { readonly kind: "nobody" }
  | { readonly kind: "left-out" }
  /** It cannot come in as it is. */
  | { readonly kind: "wrong" }
  /** It is likely about somebody else's row or somebody on record, and nobody has said so. */
  | { readonly kind: "undecided"; readonly open: readonly Candidate[] }
  /** It is about the same person as a row above, which comes in for both. */
  | { readonly kind: "twice"; readonly of: number; readonly open: readonly Candidate[] }
  /** The person is on the list of the event already. */
  | { readonly kind: "listed"; readonly open: readonly Candidate[] }
  /** Somebody on record comes onto the list. */
  | { readonly kind: "known"; readonly person: PersonId; readonly open: readonly Candidate[] }
  /** Another row was said to be about the same person on record. */
  | { readonly kind: "claimed"; readonly by: number; readonly open: readonly Candidate[] }
  /** Somebody new; `open` names who was not likely enough to ask about, or was said to be somebody else. */
  | { readonly kind: "new"; readonly open: readonly Candidate[] };

export type Standings = ReadonlyMap<number, Standing>;

/** What becomes of each row. Rows refer to rows above them only, so that one way down decides all. */
export function standingsOf(draft: ImportDraft): Standings {
  const standings = new Map<number, Standing>();
  const claims = new Map<PersonId, number>();
  for (const row of draft.rows) {
    const standing = standingOf(row, draft, standings, claims);
    if (standing.kind === "known") claims.set(standing.person, row.number);
    standings.set(row.number, standing);
  }
  return standings;
}

function standingOf(
  { number, read }: ImportRow,
  { leftOut, candidates, decisions }: ImportDraft,
  above: Standings,
  claims: ReadonlyMap<PersonId, number>,
): Standing {
  if (leftOut.has(number)) return { kind: "left-out" };
  if (read.kind === "section" || read.kind === "empty") return { kind: "nobody" };
  if (read.kind === "refused") return { kind: "wrong" };
  const open = (candidates.get(number) ?? []).filter((one) => one.kind === "person" || isThere(above.get(one.number)));
  const decision = decisions.get(number);
  const chosen = open.find((candidate) => keyOf(candidate) === decision);
  if (chosen?.kind === "row") return { kind: "twice", of: rootOf(chosen.number, above), open };
  if (chosen?.isListed) return { kind: "listed", open };
  if (chosen) {
    const { person } = chosen.of;
    const by = claims.get(person);
    return by === undefined ? { kind: "known", person, open } : { kind: "claimed", by, open };
  }
  const waits = decision !== SOMEBODY_ELSE && open.some(isLikely);
  return { kind: waits ? "undecided" : "new", open };
}

/** Whether the row above stands for anybody: a row that is left out takes nobody with it. */
const isThere = (standing: Standing | undefined) =>
  standing !== undefined && standing.kind !== "left-out" && standing.kind !== "nobody";

/** The row that comes in, where the row above is itself about somebody further up. */
function rootOf(number: number, above: Standings): number {
  const standing = above.get(number);
  return standing?.kind === "twice" ? standing.of : number;
}

/** Says of every row that waits for it that it is about its likely candidate. */
export function withLikely(draft: ImportDraft): ImportDraft {
  const decisions = new Map(draft.decisions);
  for (const [number, standing] of standingsOf(draft)) {
    const likely = standing.kind === "undecided" && standing.open.find(isLikely);
    if (likely) decisions.set(number, keyOf(likely));
  }
  return { ...draft, decisions };
}

/** What a person at the list may want to see of it. */
export const VIEWS = ["decide", "wrong", "look", "in", "out", "all"] as const;
export type View = (typeof VIEWS)[number];

/** Whether something of the row is left out as it comes in, because it could not be read. What an organisation is called stays. */
export const losesSomething = ({ read }: ImportRow): boolean =>
  read.kind === "person" && read.issues.some(({ field }) => field !== "organisation");

/** Whether a row is to be seen in a view. */
export function isIn(view: View, row: ImportRow, standing: Standing): boolean {
  switch (view) {
    case "all":
      return row.read.kind !== "empty";
    case "decide":
      return standing.kind === "undecided" || standing.kind === "claimed";
    case "wrong":
      return standing.kind === "wrong";
    case "look":
      return (standing.kind === "new" && standing.open.length > 0) || (comesIn(standing) && losesSomething(row));
    case "in":
      return comesIn(standing);
    case "out":
      return (
        standing.kind === "left-out" ||
        standing.kind === "twice" ||
        standing.kind === "listed" ||
        row.read.kind === "section"
      );
  }
}

/** Whether the row becomes a participation. */
export const comesIn = ({ kind }: Standing): boolean => kind === "new" || kind === "known";

/** Whether the row has to be seen to before the list can come in. */
export const isInTheWay = ({ kind }: Standing): boolean =>
  kind === "undecided" || kind === "claimed" || kind === "wrong";
