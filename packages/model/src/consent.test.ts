import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConsentChannel, ConsentPurpose, consentOf, mayBePictured } from "./consent.js";

type Said = Parameters<typeof consentOf>[0][number];

const word = (changes: Partial<Said>): Said => ({
  purpose: "report",
  isGiven: true,
  channel: "paper",
  on: "2026-03-01",
  at: "2026-03-20T02:00:00.000Z",
  ...changes,
});

const words = fc.array(
  fc.record({
    purpose: fc.constantFrom(...ConsentPurpose.options),
    isGiven: fc.boolean(),
    channel: fc.constantFrom(...ConsentChannel.options),
    on: fc.integer({ min: 1, max: 4 }).map((day) => `2026-03-0${day}`),
    at: fc.integer({ min: 0, max: 9 }).map((hour) => `2026-03-05T0${hour}:00:00.000Z`),
  }),
  { maxLength: 8 },
);

const NO: ReadonlySet<string> = new Set(["refused", "withdrawn"]);

describe("what words on a purpose come to", () => {
  test("the last day counts, whenever it was written down", () => {
    const no = word({ isGiven: false, channel: "self-service", on: "2026-03-08", at: "2026-03-08T02:00:00.000Z" });
    expect(consentOf([word({}), no], "report")).toBe("withdrawn");
    expect(consentOf([no, word({ on: "2026-03-09" })], "report")).toBe("given");
  });

  test("a paper of the day on which the person said no themselves does not undo that", () => {
    const no = word({ isGiven: false, channel: "self-service", at: "2026-03-01T02:00:00.000Z" });
    expect(consentOf([no, word({})], "report")).toBe("withdrawn");
  });

  test("who was two people until today is taken at the stricter word, until they are asked again", () => {
    const asOther = word({ isGiven: false, on: "2026-02-01", mergedAt: "2026-04-01T02:00:00.000Z" });
    expect(consentOf([word({})], "report")).toBe("given");
    expect(consentOf([word({}), asOther], "report")).toBe("refused");
    expect(consentOf([word({ mergedAt: "2026-04-01T02:00:00.000Z" })], "report")).toBe("given");
    const askedAgain = word({ on: "2026-04-02", at: "2026-04-02T02:00:00.000Z" });
    expect(consentOf([word({}), asOther, askedAgain], "report")).toBe("given");
  });

  test("no word of another person makes more of a no than it was", () => {
    const merged = fc
      .tuple(words, words)
      .map(([own, others]) => [own, others.map((one) => ({ ...one, mergedAt: "2026-04-01T00:00:00.000Z" }))]);
    fc.assert(
      fc.property(merged, fc.constantFrom(...ConsentPurpose.options), ([own = [], others = []], purpose) => {
        const apart = [consentOf(own, purpose), consentOf(others, purpose)];
        const together = consentOf([...own, ...others], purpose);
        expect(apart).toContain(together);
        expect(together === "given").toBe(apart.includes("given") && !apart.some((one) => NO.has(one)));
      }),
    );
  });

  test("what was written down wrongly is put right by what is written down after it", () => {
    const wrong = word({ isGiven: false });
    expect(consentOf([wrong, word({ at: "2026-03-20T02:01:00.000Z" })], "report")).toBe("given");
  });

  test("silence is never consent, and a word on one purpose is none on another", () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...ConsentPurpose.options), (records, purpose) => {
        const others = records.filter((record) => record.purpose !== purpose);
        expect(consentOf(others, purpose)).toBe("not-asked");
        const state = consentOf(records, purpose);
        if (!records.some((record) => record.purpose === purpose && record.isGiven)) expect(state).not.toBe("given");
      }),
    );
  });

  test("a no of the person themselves on the last day is never outweighed by a paper", () => {
    fc.assert(
      fc.property(words, (records) => {
        const no = word({ isGiven: false, channel: "self-service", on: "2026-03-04", at: "2026-03-06T00:00:00.000Z" });
        expect(consentOf([...records, no], "report")).toMatch(/refused|withdrawn/);
      }),
    );
  });

  test("the order in which records are read is of no matter where no two were written at once", () => {
    fc.assert(
      fc.property(words, (drawn) => {
        const records = drawn.map((record, nth) => ({ ...record, at: `2026-03-05T0${nth}:00:00.000Z` }));
        for (const purpose of ConsentPurpose.options) {
          expect(consentOf(records.toReversed(), purpose)).toBe(consentOf(records, purpose));
        }
      }),
    );
  });
});

test("who was not asked is photographed where everybody may come, and not where people are protected", () => {
  expect(mayBePictured("not-asked", "open")).toBe(true);
  expect(mayBePictured("not-asked", "sensitive")).toBe(false);
  for (const sensitivity of ["open", "sensitive"] as const) {
    expect(mayBePictured("given", sensitivity)).toBe(true);
    expect(mayBePictured("refused", sensitivity)).toBe(false);
    expect(mayBePictured("withdrawn", sensitivity)).toBe(false);
  }
});
