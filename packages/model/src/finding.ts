import * as z from "zod";
import type { Constant } from "./constant.js";
import { Basis, SourceKeys } from "./source.js";
import { BilingualProse } from "./text.js";

/**
 * The answer to a question that was put to sources: found, known to be none, or looked for and not found. The last two
 * are never the same: a plan without indicators is not a plan whose indicators nobody has seen.
 */
export type Finding<Value> =
  | {
      readonly status: "found";
      readonly value: Value;
      readonly basis: Basis;
      readonly note?: Note;
      readonly sources: Cited;
    }
  | { readonly status: "none"; readonly note?: Note; readonly sources: Cited }
  | { readonly status: "not-found"; readonly note?: Note };
type Note = Constant<BilingualProse> | undefined;
type Cited = Constant<SourceKeys>;

/**
 * The schema of such an answer. "None" is a fact and cites its sources; "not found" has none to cite.
 *
 * @param value the schema of what is found
 * @example
 * finding(z.int()).parse({ status: "not-found" }); // { status: "not-found" }
 */
export function finding<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion("status", [
    z.strictObject({
      status: z.literal("found"),
      value,
      basis: Basis,
      note: BilingualProse.optional(),
      sources: SourceKeys,
    }),
    z.strictObject({ status: z.literal("none"), note: BilingualProse.optional(), sources: SourceKeys }),
    z.strictObject({ status: z.literal("not-found"), note: BilingualProse.optional() }),
  ]);
}

/**
 * What was found, or `undefined`; ask for `status` first where "none" and "not found" must be told apart.
 *
 * @example
 * found({ status: "found", value: 4, basis: "stated", sources: ["s1"] }); // 4
 */
export function found<Value>(answer: Finding<Value>): Value | undefined {
  return answer.status === "found" ? answer.value : undefined;
}
