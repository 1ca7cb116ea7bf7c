import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Difficulty, FUNCTIONS, hasDisability, SensitiveDetails } from "./sensitive-details.js";

const answers = fc.record(Object.fromEntries(FUNCTIONS.map((one) => [one, fc.constantFrom(...Difficulty.options)])), {
  requiredKeys: [],
});

describe("disability", () => {
  test("is a lot of difficulty with anything, and its absence needs every answer", () => {
    fc.assert(
      fc.property(answers, (functioning) => {
        const said = Object.values(functioning);
        const isHard = said.includes("a-lot") || said.includes("cannot");
        const expected = isHard ? true : said.length === FUNCTIONS.length ? false : undefined;
        expect(hasDisability({ functioning })).toBe(expected);
      }),
    );
  });
});

test.each([{}, { functioning: {} }, { ethnicity: "" }, { survivor: true }, { religion: "x" }])(
  "%j is nothing to keep",
  (said) => {
    expect(SensitiveDetails.safeParse(said).success).toBe(false);
  },
);
