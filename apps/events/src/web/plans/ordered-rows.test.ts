import { compare } from "@wps/model";
import { ACTION_PLANS, getPlan } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { orderedRows } from "./ordered-rows.ts";

describe("orderedRows", () => {
  it("puts differences before what both share, and what cannot be compared apart", () => {
    const { compared, open } = orderedRows(compare(getPlan("norway-nap-2019-2022"), getPlan("norway-nap-2023-2030")));
    expect(compared.map(({ verdict }) => verdict)).toEqual([
      "different",
      "different",
      "different",
      "only-a",
      "same",
      "both-none",
    ]);
    expect(open.map(({ question }) => question)).toEqual(["review"]);
  });

  it("keeps every row once, whatever two plans are compared", () => {
    for (const a of ACTION_PLANS) {
      for (const b of ACTION_PLANS) {
        const rows = compare(a, b);
        const { compared, open, silent } = orderedRows(rows);
        expect(new Set([...compared, ...open, ...silent])).toEqual(new Set(rows));
        expect(compared.length + open.length + silent.length).toBe(rows.length);
      }
    }
  });
});
