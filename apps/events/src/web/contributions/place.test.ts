import { nationalActionProgramme as nap } from "@wps/model/catalogue";
import { describe, expect, it } from "vitest";
import { blankDraft } from "./draft.ts";
import { placeOf, withCode } from "./place.ts";

describe("placeOf", () => {
  it("knows what stands there and what stands above", () => {
    expect(placeOf("II.2.e", nap)).toMatchObject({ standing: { code: "II.2.e" }, above: { code: "II.2" } });
    expect(placeOf(" II.3.a ", nap)).toMatchObject({ standing: undefined, above: { code: "II.3" }, kinds: ["task"] });
    expect(placeOf("III", nap)).toMatchObject({ parent: undefined, above: undefined });
  });

  it("takes any kind for possible while nothing stands above", () => {
    expect(placeOf("II.9.a", nap)?.kinds.length).toBe(10);
    expect(placeOf("II.9.a", nap)).toMatchObject({ parent: "II.9", above: undefined });
  });

  it.each(["", "II.", "II.3.f", "tôi"])("is nowhere for '%s'", (code) => {
    expect(placeOf(code, nap)).toBeUndefined();
  });
});

describe("withCode", () => {
  const blank = blankDraft({});

  it("chooses the only kind that fits", () => {
    expect(withCode(blank, "II.3.a", nap).kind).toBe("task");
    expect(withCode(blank, "III", nap).kind).toBe("");
  });

  it("lets a kind go that no longer fits, or that nobody chose", () => {
    expect(withCode(withCode(blank, "II.3.c", nap), "III", nap).kind).toBe("");
    expect(withCode(withCode(blank, "II", nap), "III", nap).kind).toBe("");
    expect(withCode({ ...blank, code: "III", kind: "section" }, "IV", nap).kind).toBe("section");
    expect(withCode({ ...blank, kind: "sub-target" }, "III", nap).kind).toBe("");
  });

  it("takes over kind and title of a clause that stands, but no title that was written", () => {
    const taken = withCode(blank, "I.2.a", nap);
    expect(taken).toMatchObject({
      kind: "objective",
      shortTitle: nap.clauses.find(({ code }) => code === "I.2.a")?.shortTitle,
    });
    const own = { vi: "Tên tôi viết", en: "" };
    expect(withCode({ ...blank, shortTitle: own }, "I.2.a", nap).shortTitle).toBe(own);
  });

  it("leaves everything while the code is being typed", () => {
    const draft = { ...blank, kind: "task" } as const;
    expect(withCode(draft, "II.3.", nap)).toEqual({ ...draft, code: "II.3." });
  });
});
