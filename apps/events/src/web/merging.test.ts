import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collide, mergeLists, type Parts } from "./merging.ts";

const NAMES = ["title", "amount", "note"] as const;
const base = { title: { vi: "A", en: "B" }, amount: 1 };

describe("what two editors changed", () => {
  test("is told apart, and asks for a choice only where both changed the same", () => {
    const mine = { ...base, amount: 2, note: "mine" };
    const theirs = { ...base, title: { vi: "C" }, note: "theirs" };
    expect(collide(NAMES, base, mine, theirs)).toEqual({ contested: ["note"], theirs: ["title"], mine: ["amount"] });
  });

  test("is nobody's where both changed it alike, in whatever order its fields came", () => {
    const mine = { ...base, title: { vi: "C", en: "D" } };
    const theirs = { ...base, title: { en: "D", vi: "C" } };
    expect(collide(NAMES, base, mine, theirs)).toEqual({ contested: [], theirs: [], mine: [] });
  });

  test("is a part that one of them took away, too", () => {
    expect(collide(NAMES, base, { title: base.title }, base).mine).toEqual(["amount"]);
    expect(collide(NAMES, base, { title: base.title }, { ...base, amount: 3 }).contested).toEqual(["amount"]);
  });

  test("is all of it: taking what is theirs from what is mine leaves out nobody's work", () => {
    const parts = fc.record<Parts<(typeof NAMES)[number]>>(
      { title: fc.nat(2), amount: fc.nat(2), note: fc.nat(2) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(parts, parts, parts, (was, mine, theirs) => {
        const { contested, ...free } = collide(NAMES, was, mine, theirs);
        for (const name of NAMES) {
          const merged = free.theirs.includes(name) ? theirs[name] : mine[name];
          if (contested.includes(name)) expect(mine[name]).not.toBe(theirs[name]);
          else expect(merged).toBe(mine[name] === was[name] ? theirs[name] : mine[name]);
        }
      }),
    );
  });
});

test("lists keep the order of mine, lose what they took away, and gain what is new of theirs", () => {
  const mine = new Map([
    ["a", "my a"],
    ["b", "my b"],
    ["d", "my d"],
  ]);
  const theirs = new Map([
    ["c", "their c"],
    ["b", "their b"],
    ["d", "their d"],
  ]);
  expect(mergeLists(mine, theirs, [])).toEqual(["my a", "my b", "my d"]);
  expect(mergeLists(mine, theirs, ["a", "b", "c"])).toEqual(["their b", "my d", "their c"]);
});
