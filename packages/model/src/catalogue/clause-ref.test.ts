import { describe, expect, it } from "vitest";
import { clauseRef } from "./clause-ref.js";

describe("clauseRef", () => {
  it("refers to a clause, or to the whole programme without naming a clause", () => {
    expect(clauseRef("molisa-vwu-2019-2022", "4.2")).toStrictEqual({
      programme: "molisa-vwu-2019-2022",
      clause: "4.2",
    });
    expect(clauseRef("nap-wps-2024-2030")).toStrictEqual({ programme: "nap-wps-2024-2030" });
  });
});
