import { CountUnit, Headcount, PrintedShare } from "@wps/model";
import { z } from "zod";
import { CountDraft, fromCount, toCount, UNKNOWN_COUNT } from "../../count-draft.ts";
import { agree } from "./agree.ts";
import { Provenance, STATED } from "./provenance.ts";

/** A headcount as inputs hold it. */
export const HeadcountDraft = z.strictObject({
  row: z.int(),
  unit: CountUnit,
  count: CountDraft,
  women: CountDraft,
  standing: Headcount.shape.standing,
  kept: Provenance.extend({ printed: z.string().optional(), printedWomenShare: PrintedShare.optional() }),
});
export type HeadcountDraft = z.infer<typeof HeadcountDraft>;

/** The first count of persons is the chosen one; a further one is another source's. */
export function newHeadcount(others: readonly HeadcountDraft[]): Omit<HeadcountDraft, "row"> {
  const chosen = others.some(({ unit, standing }) => unit === "person" && standing === "chosen");
  return {
    unit: "person",
    count: { kind: "exact", number: "" },
    women: UNKNOWN_COUNT,
    standing: chosen ? "variant" : "chosen",
    kept: STATED,
  };
}

/** The headcount after a change. What a source said of another figure does not bear out the new one. */
export function reviseHeadcount(headcount: HeadcountDraft, part: Partial<HeadcountDraft>): HeadcountDraft {
  const revised = { ...headcount, ...part };
  return agree(headcount, revised, ["unit", "count", "women"]) ? revised : { ...revised, kept: STATED };
}

export function toHeadcount({ unit, count, women, standing, ...kept }: Headcount) {
  return { unit, count: toCount(count), women: toCount(women), standing, kept };
}

/** Women are counted among persons only; a number typed before the unit changed stays in the draft. */
export function fromHeadcount({ unit, count, women, standing, kept }: HeadcountDraft) {
  return {
    unit,
    count: fromCount(count),
    women: fromCount(unit === "person" ? women : UNKNOWN_COUNT),
    standing,
    ...kept,
  };
}
