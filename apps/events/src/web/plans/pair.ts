import type { ActionPlan, ActionPlanCode } from "@wps/model";
import { findPlan, getPlan } from "@wps/model/catalogue";

/** Two plans that are set side by side. */
export interface Pair {
  readonly a: ActionPlan;
  readonly b: ActionPlan;
}

/** The plans as the address names them. */
export interface PairInAddress {
  readonly a?: ActionPlanCode | undefined;
  readonly b?: ActionPlanCode | undefined;
}

/**
 * The plans that an address names. Where it names none that the catalogue holds, Viet Nam's and Norway's present ones.
 *
 * @example
 * pairOf({ b: "sudan-nap-2020-2022" }).a.code; // "nap-wps-2024-2030"
 */
export function pairOf({ a = "", b = "" }: PairInAddress): Pair {
  return {
    a: findPlan(a) ?? getPlan("nap-wps-2024-2030"),
    b: findPlan(b) ?? getPlan("norway-nap-2023-2030"),
  };
}
