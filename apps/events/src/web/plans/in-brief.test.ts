import { ACTION_PLANS } from "@wps/model/catalogue";
import { expect, test } from "vitest";
import { comparablePlans, inBrief } from "./in-brief.ts";

const codes = (plans: readonly { readonly code: string }[]) => plans.map(({ code }) => code);

test("each plan that was adopted stands once in every row, and nothing found is no none", () => {
  const compared = comparablePlans(ACTION_PLANS);
  expect(codes(compared)).toContain("nap-wps-2024-2030");
  expect(codes(compared)).not.toContain("thailand-nap");
  expect(codes(compared)).not.toContain("mps-wps-plan");
  for (const { found, none, notFound } of inBrief(ACTION_PLANS)) {
    expect(codes([...found, ...none, ...notFound]).toSorted()).toEqual(codes(compared).toSorted());
  }
  const [indicators] = inBrief(ACTION_PLANS);
  expect(codes(indicators?.none ?? [])).toEqual(["norway-nap-2023-2030"]);
  expect(codes(indicators?.notFound ?? [])).toContain("nap-wps-2024-2030");
});
