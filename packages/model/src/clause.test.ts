import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Clause, ClauseCode, ClauseText, compareClauses } from "./clause.js";

const LETTERS = [
  "a",
  "b",
  "c",
  "d",
  "đ",
  "e",
  "g",
  "h",
  "i",
  "k",
  "l",
  "m",
  "n",
  "o",
  "p",
  "q",
  "r",
  "s",
  "t",
  "u",
  "v",
  "x",
  "y",
];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

const code = fc
  .tuple(
    fc.constantFrom("M", ...ROMAN, "1", "2", "10"),
    fc.array(fc.integer({ min: 1, max: 20 }).map(String), { maxLength: 2 }),
    fc.array(fc.constantFrom(...LETTERS), { maxLength: 1 }),
  )
  .map(([part, numbers, letters]) => [part, ...numbers, ...letters].join("."));

describe("ClauseCode", () => {
  it("takes what lawyers write", () => {
    fc.assert(
      fc.property(code, (text) => {
        expect(ClauseCode.parse(text)).toBe(text);
      }),
    );
    expect(ClauseCode.parse("4")).toBe("4");
  });

  it.each(["", "II.", ".2", "II.2.f", "II.2.j", "II.2.w", "II.2.z", "II.2.E", "II 2", "II.2.123", "a"])(
    "refuses '%s'",
    (text) => {
      expect(ClauseCode.safeParse(text).success).toBe(false);
    },
  );
});

describe("compareClauses", () => {
  it("puts đ between d and e", () => {
    expect(["II.2.e", "II.2.đ", "II.2.g", "II.2.d"].sort(compareClauses)).toEqual([
      "II.2.d",
      "II.2.đ",
      "II.2.e",
      "II.2.g",
    ]);
  });

  it("follows the Vietnamese alphabet as the language's own collation knows it", () => {
    const shuffled = [...LETTERS].sort();
    expect(shuffled).not.toEqual(LETTERS);
    expect(shuffled.map((letter) => `I.1.${letter}`).sort(compareClauses)).toEqual(
      shuffled.sort(new Intl.Collator("vi").compare).map((letter) => `I.1.${letter}`),
    );
  });

  it("counts Roman and Arabic numbers", () => {
    expect([...ROMAN].sort().sort(compareClauses)).toEqual(ROMAN);
    expect(["I.10", "I.9", "I.1"].sort(compareClauses)).toEqual(["I.1", "I.9", "I.10"]);
  });

  it("is antisymmetric, and 0 for the same clause only", () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(Math.sign(compareClauses(a, b)) + Math.sign(compareClauses(b, a))).toBe(0);
        expect(compareClauses(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it("tells every step from every other, of whatever kind", () => {
    const steps = ["M", ...ROMAN, ...Array.from({ length: 30 }, (_, index) => String(index + 1)), ...LETTERS];
    for (const [index, step] of steps.entries()) {
      expect(steps.filter((other) => compareClauses(step, other) === 0)).toEqual([step]);
      expect(steps.slice(index + 1).filter((later) => compareClauses(step, later) > 0)).toEqual([]);
    }
  });

  it("is transitive", () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        if (compareClauses(a, b) <= 0 && compareClauses(b, c) <= 0) expect(compareClauses(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("sorts to the same order from any other, and puts a clause before what is below it", () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(code, { minLength: 2 })
          .chain((codes) => fc.tuple(fc.constant(codes), fc.shuffledSubarray(codes, { minLength: codes.length }))),
        ([codes, shuffled]) => {
          const sorted = [...codes].sort(compareClauses);
          expect([...shuffled].sort(compareClauses)).toEqual(sorted);
          for (const [index, clause] of sorted.entries()) {
            expect(sorted.slice(0, index).filter((earlier) => earlier.startsWith(`${clause}.`))).toEqual([]);
          }
        },
      ),
    );
  });
});

describe("ClauseText", () => {
  it("has no wording when the text is missing", () => {
    expect(ClauseText.safeParse({ status: "missing" }).success).toBe(true);
    expect(ClauseText.safeParse({ status: "missing", wording: { vi: "…" } }).success).toBe(false);
  });

  it("has a wording and sources in every other case", () => {
    const text = { status: "paraphrase", wording: { vi: "Nâng cao nhận thức" }, complete: false, sources: ["s1"] };
    expect(ClauseText.safeParse(text).success).toBe(true);
    expect(ClauseText.safeParse({ ...text, sources: [] }).success).toBe(false);
    expect(ClauseText.safeParse({ ...text, wording: undefined }).success).toBe(false);
  });
});

describe("Clause", () => {
  it("says whether its number was seen", () => {
    const clause = { code: "II.2.e", kind: "task", shortTitle: { en: "Cyberspace" }, text: { status: "missing" } };
    expect(Clause.safeParse(clause).success).toBe(false);
    expect(Clause.safeParse({ ...clause, numbering: { status: "inferred" } }).success).toBe(true);
  });
});
