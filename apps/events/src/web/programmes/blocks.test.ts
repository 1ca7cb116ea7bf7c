import { clauseTree } from "@wps/model";
import { coordinationProgramme, nationalActionProgramme } from "@wps/model/catalogue";
import { expect, it } from "vitest";
import { blocksOf } from "./blocks.ts";

it("makes a block of each part", () => {
  const blocks = blocksOf(clauseTree(nationalActionProgramme));
  expect(blocks.map((block) => block.head === "part" && block.node.clause.code)).toEqual(["I", "II"]);
});

it("gathers what stands outside any part by kind", () => {
  const blocks = blocksOf(clauseTree(coordinationProgramme));
  expect(
    blocks.map((block) => block.head === "kind" && [block.kind, block.nodes.map((node) => node.clause.code)]),
  ).toEqual([
    ["purpose", ["M.1", "M.2", "M.3"]],
    ["area", ["1", "2", "3", "4", "5"]],
  ]);
});

it("keeps a heading that only holds other clauses apart from those that say something", () => {
  const objectives = clauseTree(nationalActionProgramme)[0]?.children ?? [];
  expect(blocksOf(objectives).map((block) => block.head)).toEqual(["kind", "part"]);
});
