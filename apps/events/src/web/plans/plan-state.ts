import { type ActionPlan, inForceOn, type PartialDate, type PlainDate } from "@wps/model";

/** Where a plan stands on a day, in one word; a draft is dated. */
export type PlanState =
  | { readonly name: "in-force" | "over" | "unclear" | "not-found" }
  | { readonly name: "draft"; readonly asOf: PartialDate };

/**
 * Where a plan stands on a day that is not before it was adopted.
 *
 * @example
 * planStateOn(getPlan("norway-nap-2019-2022"), "2026-11-21"); // { name: "over" }
 */
export function planStateOn(plan: Pick<ActionPlan, "stage" | "answers">, day: PlainDate): PlanState {
  const { stage } = plan;
  if (stage.status === "not-found") return { name: "not-found" };
  if (stage.status === "being-drafted") return { name: "draft", asOf: stage.asOf };
  const inForce = inForceOn(plan, day);
  if (inForce === "unknown") return { name: "unclear" };
  return { name: inForce === "yes" ? "in-force" : "over" };
}
