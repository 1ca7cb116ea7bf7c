import { describe, expect, it } from "vitest";
import { recordStore } from "./index.js";
import { nameOf, type Question } from "./question.js";

const count = { distinct: null, sum: [] };
const asked: Question = { by: ["sex"], where: { month: ["a", null], sex: ["F"] }, present: ["pre", "post"] };

describe("a question", () => {
  it("is the same in whatever order its filters are given", () => {
    const { by } = asked;
    const same: Question = {
      by,
      where: { sex: ["F"], month: [null, "a"], level: undefined },
      present: ["post", "pre"],
    };
    expect(nameOf(count, same)).toBe(nameOf(count, asked));
  });

  it.each<[string, Question]>([
    ["its breakdown", { ...asked, by: ["month"] }],
    ["a filter", { ...asked, where: { sex: ["F"] } }],
    ["a filter that lets nothing through", { ...asked, where: { ...asked.where, level: [] } }],
    ["what has to be given", { ...asked, present: ["pre"] }],
  ])("is another one by %s", (_, other) => {
    expect(nameOf(count, other)).not.toBe(nameOf(count, asked));
  });

  it("is another one by what is counted", () => {
    const names = [count, { distinct: "person", sum: [] }, { distinct: null, sum: ["pre"] }].map((what) =>
      nameOf(what, asked),
    );
    expect(new Set(names).size).toBe(3);
  });

  it("is answered for itself, and not for one that looks like it", () => {
    const store = recordStore({ dimensions: ["sex"], quantities: ["pre"] });
    store.addAll([
      { sex: "F", pre: null },
      { sex: "F", pre: 1 },
    ]);
    expect([store.count().count(), store.count({ present: ["pre"] }).count()]).toEqual([2, 1]);
  });
});
