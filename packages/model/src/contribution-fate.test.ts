import { describe, expect, it } from "vitest";
import type { Clause } from "./clause.js";
import { fateOf } from "./contribution-fate.js";

const group: Clause = {
  code: "II.3",
  kind: "task-group",
  shortTitle: { vi: "Nhóm 3" },
  text: { status: "missing" },
  numbering: { status: "seen" },
};
const seen = { status: "official", wording: { vi: "Một hai ba" }, complete: true, sources: ["s1"] } as const;

function task(text: object = {}): Clause {
  return { ...group, code: "II.3.a", parent: "II.3", kind: "task", text: { ...seen, ...text } };
}
const unknown: Clause = { ...task(), text: { status: "missing" } };

/** What becomes of a clause that meets another one of the catalogue. */
function meeting(ours: Clause, theirs: Clause, beside: readonly Clause[] = []) {
  return fateOf(ours, { clause: theirs, row: "published", wording: "contribution", beside }, [group, theirs]);
}

describe("fateOf, where there is no such clause", () => {
  it("adds it where it has a place", () => {
    expect(fateOf(task(), undefined, [group])).toEqual({ status: "added" });
    expect(fateOf(unknown, undefined, [group])).toEqual({ status: "added" });
  });

  it("keeps it aside where it has none", () => {
    expect(fateOf(task(), undefined, [])).toEqual({ status: "misplaced", because: "no-parent" });
    const kind = { ...task(), kind: "sub-target" } as const;
    expect(fateOf(kind, undefined, [group])).toEqual({ status: "misplaced", because: "wrong-kind" });
  });
});

describe("fateOf, where there is one", () => {
  it("fills a wording that is missing", () => {
    expect(meeting(task(), unknown)).toEqual({ status: "filled", with: "published" });
    expect(meeting(task({ status: "inferred", complete: false }), unknown).status).toBe("filled");
  });

  it("agrees that there is such a clause", () => {
    expect(meeting(unknown, unknown)).toEqual({ status: "agrees", with: "published" });
    expect(meeting(unknown, task())).toEqual({ status: "agrees", with: "published" });
  });

  it.each([
    ["known better", {}, { status: "near-official" }],
    ["known better, even in the same words", {}, { status: "paraphrase" }],
    ["whole where the other breaks off", { wording: { vi: "Một hai ba bốn" } }, { complete: false }],
    ["in a language that the other lacks", { wording: { en: "One two three" } }, {}],
  ])("stands beside, being %s", (_, ours, theirs) => {
    expect(meeting(task(ours), task(theirs))).toEqual({ status: "beside", with: "contribution" });
  });

  it.each([
    ["the same words", {}, {}],
    ["the same words on other lines", { wording: { vi: "Một\nhai  ba" } }, {}],
    ["the same words of a lower status", { status: "near-official" }, {}],
    [
      "the same Vietnamese, rendered otherwise",
      { wording: { vi: "Một hai ba", en: "One" } },
      { wording: { vi: "Một hai ba", en: "1" } },
    ],
  ])("agrees with %s", (_, ours, theirs) => {
    expect(meeting(task(ours), task(theirs))).toEqual({ status: "agrees", with: "contribution" });
  });

  it.each([
    ["says something else", { wording: { vi: "Một hai" } }, {}],
    ["says something else, less surely", { wording: { vi: "Một hai" }, status: "inferred" }, {}],
    ["minds tone marks", { wording: { vi: "Mót hai ba" } }, {}],
    [
      "says something else in the one language of both",
      { wording: { en: "One" } },
      { wording: { vi: "Một", en: "Two" } },
    ],
  ])("is in conflict where it %s", (_, ours, theirs) => {
    expect(meeting(task(ours), task(theirs))).toEqual({ status: "conflict", with: "contribution", over: "wording" });
  });

  it("is in conflict over the kind before anything else", () => {
    const kind = { ...unknown, kind: "sub-target" } as const;
    expect(meeting(kind, task())).toEqual({ status: "conflict", with: "published", over: "kind" });
  });
});

describe("fateOf, where others stand beside", () => {
  const summary = task({ status: "paraphrase" });

  it("is in conflict with one that says something else and is known as well", () => {
    const other = task({ wording: { vi: "Một hai bốn" } });
    expect(meeting(task(), summary, [other])).toEqual({ status: "conflict", with: "contribution", over: "wording" });
    const fainter = task({ wording: { vi: "Một hai bốn" }, status: "near-official" });
    expect(meeting(fainter, summary, [task()]).status).toBe("conflict");
  });

  it("agrees with one that says the same, whatever else stands there", () => {
    const draft = task({ status: "near-official", wording: { vi: "Một hai" } });
    expect(meeting(task(), summary, [draft, task()])).toEqual({ status: "agrees", with: "contribution" });
    expect(meeting(draft, summary, [draft, task()])).toEqual({ status: "agrees", with: "contribution" });
  });

  it("stands beside them where it tells more than each", () => {
    const draft = task({ status: "near-official", wording: { vi: "Một hai" } });
    expect(meeting(task(), summary, [draft])).toEqual({ status: "beside", with: "contribution" });
    expect(meeting(task({ wording: { en: "One" } }), summary, [task()]).status).toBe("beside");
  });
});
