import { type ClauseCode, clauseTree } from "@wps/model";
import { findClause, nationalActionProgramme } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { findNode, pathTo } from "./path.ts";

describe("pathTo", () => {
  it.each<[ClauseCode, ClauseCode[]]>([
    ["I", []],
    ["II.2", ["II"]],
    ["I.2.a.1", ["I", "I.2", "I.2.a"]],
  ])("leads to %s", (code, path) => {
    const clause = findClause({ programme: nationalActionProgramme.code, clause: code });
    expect(clause && pathTo(nationalActionProgramme, clause).map((above) => above.code)).toEqual(path);
  });
});

describe("findNode", () => {
  const tree = clauseTree(nationalActionProgramme);

  it("finds a clause at any depth, with what is below it", () => {
    expect(findNode(tree, "I.2.a")?.children.map((node) => node.clause.code)).toEqual(["I.2.a.1"]);
    expect(findNode(tree, "II.2.đ")?.children).toEqual([]);
  });

  it("finds nothing where there is no such clause", () => {
    expect(findNode(tree, "IX.9")).toBeUndefined();
  });
});
