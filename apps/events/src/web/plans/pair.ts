import { type ActionPlan, type ActionPlanCode, isCode } from "@wps/model";
import { findPlan, getPlan } from "@wps/model/catalogue";
import { matching, reading } from "../address.ts";

/** Two plans that are set side by side. */
export interface Pair {
  readonly a: ActionPlan;
  readonly b: ActionPlan;
}

/** Whether a plan is one of the two. */
export const isOneOf = ({ a, b }: Pair, { code }: Pick<ActionPlan, "code">): boolean =>
  code === a.code || code === b.code;

/** What the address of the page says. */
export const readPlansSearch = reading({ a: matching(isCode), b: matching(isCode) });

/** The plans as the address names them. */
export interface PairInAddress {
  readonly a?: ActionPlanCode | undefined;
  readonly b?: ActionPlanCode | undefined;
}

/**
 * The plans that an address names, never the same one twice. Where it names none that the catalogue holds, Viet Nam's
 * and Norway's present ones.
 *
 * @example
 * pairOf({ b: "sudan-nap-2020-2022" }).a.code; // "nap-wps-2024-2030"
 */
export function pairOf({ a = "", b = "" }: PairInAddress): Pair {
  const [vietNam, norway] = [getPlan("nap-wps-2024-2030"), getPlan("norway-nap-2023-2030")];
  const first = findPlan(a) ?? vietNam;
  const second = findPlan(b) ?? norway;
  if (first.code !== second.code) return { a: first, b: second };
  return { a: first, b: first.code === norway.code ? vietNam : norway };
}
