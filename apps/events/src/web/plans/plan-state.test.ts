import { getPlan } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { planStateOn } from "./plan-state.ts";

describe("planStateOn", () => {
  it.each([
    ["nap-wps-2024-2030", { name: "in-force" }],
    ["norway-nap-2023-2030", { name: "in-force" }],
    ["norway-nap-2019-2022", { name: "over" }],
    ["asean-rpa-wps", { name: "unclear" }],
    ["mps-wps-plan", { name: "draft", asOf: "2025-02" }],
    ["thailand-nap", { name: "not-found" }],
  ] as const)("%s", (code, state) => {
    expect(planStateOn(getPlan(code), "2026-11-21")).toEqual(state);
  });
});
