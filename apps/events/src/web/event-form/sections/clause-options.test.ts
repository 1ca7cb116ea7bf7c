import { PROGRAMMES } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { clauseGroups } from "./clause-options.ts";

const [nap] = PROGRAMMES;

describe("clauseGroups", () => {
  it.each(PROGRAMMES)("offers every clause of $code once", (programme) => {
    const offered = clauseGroups(programme, "vi").flatMap(({ items }) => items.map(({ value }) => value));
    expect(offered.toSorted()).toEqual(programme.clauses.map(({ code }) => code).toSorted());
  });

  it("puts a task into its group, in legal order, with đ between d and e", () => {
    const group = clauseGroups(nap, "vi").find(({ head }) => head.code === "II.2");
    expect(group?.head.kind).toBe("task-group");
    expect(group?.items.map(({ value }) => value)).toEqual([
      "II.2",
      "II.2.a",
      "II.2.b",
      "II.2.c",
      "II.2.d",
      "II.2.đ",
      "II.2.e",
      "II.2.g",
    ]);
  });

  it("names a clause by its code and its short title in the reader's language", () => {
    const labels = clauseGroups(nap, "en").flatMap(({ items }) => items.map(({ label }) => label));
    expect(labels).toContain("II.2.e · Responding to challenges in cyberspace");
  });
});
