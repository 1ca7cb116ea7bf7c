import * as z from "zod";
import type { Clause, ClauseText, TextStatus } from "./clause.js";
import { placeFault } from "./clause-place.js";
import type { Constant } from "./constant.js";
import { meaning } from "./meaning.js";
import { LANGUAGES, type Language } from "./text.js";

/** Whose a row or a wording is: the catalogue's, or a contributor's. */
const Owner = z.enum(["published", "contribution"]);
type Owner = z.infer<typeof Owner>;

/** What becomes of a contribution when a programme is completed. `with` says whose row or wording it met there. */
export const ContributionFate = z
  .discriminatedUnion("status", [
    z.strictObject({ status: z.literal("added") }),
    z.strictObject({ status: z.enum(["filled", "beside", "agrees"]), with: Owner }),
    z.strictObject({ status: z.literal("conflict"), with: Owner, over: z.enum(["kind", "wording"]) }),
    z.strictObject({ status: z.literal("misplaced"), because: z.enum(["no-programme", "no-parent", "wrong-kind"]) }),
  ])
  .meta(
    meaning(
      "ContributionFate",
      "What becomes of a contribution: added as a clause, filled in for a missing wording, shown beside a wording that tells less, in agreement, in conflict, or without a place.",
      "Kết quả của phần bổ sung: thêm mục mới, điền câu chữ còn thiếu, đặt bên cạnh câu chữ kém đầy đủ hơn, trùng khớp, mâu thuẫn hoặc chưa có chỗ.",
    ),
  );
export type ContributionFate = z.infer<typeof ContributionFate>;

/** A clause as it stands in a programme, whose its row and its wording are, and what people set beside it so far. */
export interface StandingClause {
  readonly clause: Clause;
  readonly row: Owner;
  readonly wording: Owner;
  readonly beside: readonly Clause[];
}

/**
 * What becomes of a clause that somebody contributes. A wording is put in only where none is known; one that tells more
 * than the one that stands is shown beside it, and one that says something else is a conflict for people to settle,
 * also where it meets another one that stands beside.
 *
 * @param standing the clause of that code as it stands, if there is one
 * @param among every clause that stands
 * @example
 * fateOf(contribution.clause, undefined, nap.clauses); // { status: "added" }
 */
export function fateOf(
  clause: Clause,
  standing: StandingClause | undefined,
  among: readonly Clause[],
): ContributionFate {
  if (standing === undefined) {
    const because = placeFault(clause, among);
    return because === undefined ? { status: "added" } : { status: "misplaced", because };
  }
  if (clause.kind !== standing.clause.kind) return { status: "conflict", with: standing.row, over: "kind" };
  const [ours, theirs] = [clause.text, standing.clause.text];
  if (ours.status === "missing") return { status: "agrees", with: standing.row };
  if (theirs.status === "missing") return { status: "filled", with: standing.row };
  if (tellsMore(ours, theirs)) return fateBeside(ours, standing);
  return saysTheSame(ours, theirs)
    ? { status: "agrees", with: standing.wording }
    : { status: "conflict", with: standing.wording, over: "wording" };
}

/** What becomes of a wording that tells more than the one that stands, among those that do so already. */
function fateBeside(ours: SeenText, { wording, beside }: StandingClause): ContributionFate {
  const rivals = beside.map(({ text }) => text).filter((text) => text.status !== "missing");
  if (rivals.every((theirs) => tellsMore(ours, theirs))) return { status: "beside", with: wording };
  return rivals.some((theirs) => saysTheSame(ours, theirs))
    ? { status: "agrees", with: "contribution" }
    : { status: "conflict", with: "contribution", over: "wording" };
}

type SeenText = Exclude<Constant<ClauseText>, { status: "missing" }>;

/** How well a wording is known. */
const CERTAINTY: Readonly<Record<Exclude<TextStatus, "missing">, number>> = {
  official: 4,
  "near-official": 3,
  paraphrase: 2,
  inferred: 1,
};

/** Better known, or whole where the other breaks off, or in a language that the other lacks altogether. */
function tellsMore(ours: SeenText, theirs: SeenText): boolean {
  const gain = CERTAINTY[ours.status] - CERTAINTY[theirs.status];
  if (gain !== 0) return gain > 0;
  return (ours.complete && !theirs.complete) || sharedLanguage(ours, theirs) === undefined;
}

/** The status of a text is that of its Vietnamese: only without it the English is compared. */
function sharedLanguage(ours: SeenText, theirs: SeenText): Language | undefined {
  return LANGUAGES.find((language) => ours.wording[language] && theirs.wording[language]);
}

function saysTheSame(ours: SeenText, theirs: SeenText): boolean {
  const language = sharedLanguage(ours, theirs);
  const words = (text: SeenText) => language && text.wording[language]?.split(/\s+/).join(" ");
  return language !== undefined && words(ours) === words(theirs);
}
