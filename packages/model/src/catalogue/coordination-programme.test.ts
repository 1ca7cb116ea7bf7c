import { describe, expect, it } from "vitest";
import { clauseTree } from "../programme.js";
import { coordinationProgramme } from "./coordination-programme.js";

describe("the coordination programme", () => {
  it("has three purposes, then five areas with their items", () => {
    const shape = clauseTree(coordinationProgramme).map(
      ({ clause, children }) => `${clause.code} ${clause.kind} ${children.length}`,
    );
    expect(shape).toEqual([
      "M.1 purpose 0",
      "M.2 purpose 0",
      "M.3 purpose 0",
      "1 area 5",
      "2 area 4",
      "3 area 3",
      "4 area 5",
      "5 area 3",
    ]);
  });

  it("has areas under numbers that were seen, and everything else in our words under numbers of ours", () => {
    for (const { kind, text, numbering } of coordinationProgramme.clauses) {
      const seen = kind === "area";
      expect(text.status).toBe(seen ? "near-official" : "paraphrase");
      expect(numbering.status).toBe(seen ? "seen" : "inferred");
    }
  });

  it("is an agreement of two parties, without a number and without a day of effect", () => {
    const { instrument, parties } = coordinationProgramme;
    expect(instrument).toMatchObject({ kind: "agreement", date: "2019-10-17" });
    expect(instrument).not.toHaveProperty("number");
    expect(instrument).not.toHaveProperty("inForce");
    expect(parties).toHaveLength(2);
    expect(instrument.signatories).toHaveLength(2);
  });
});
