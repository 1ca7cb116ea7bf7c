import fc from "fast-check";
import { expect, it } from "vitest";
import { Identities } from "./identities.js";

it("gives each text the number of its first appearance, one by one and block by block", { timeout: 60_000 }, () => {
  const text = fc.option(
    fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.nat(5_000).map((nth) => `P${nth}`),
      fc.uuid(),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 400 }), { maxLength: 8 }), (blocks) => {
      const [single, whole] = [new Identities(), new Identities()];
      const expected = new Map<string | null, number>([[null, 0]]);
      for (const texts of blocks) {
        for (const one of texts) if (!expected.has(one)) expected.set(one, expected.size);
        const codes = new Int32Array(texts.length);
        whole.codesOf(texts, codes);
        expect([...codes]).toEqual(texts.map((one) => expected.get(one)));
        expect(texts.map((one) => single.codeOf(one))).toEqual([...codes]);
      }
      expect(whole.texts).toEqual([...expected.keys()]);
      expect([whole.size, whole.find("not there, for sure")]).toEqual([expected.size, undefined]);
    }),
  );
});

it("grows", () => {
  const identities = new Identities();
  for (let nth = 0; nth < 20_000; nth += 1) expect(identities.codeOf(`E${nth}`)).toBe(nth + 1);
  for (let nth = 0; nth < 20_000; nth += 1) expect(identities.find(`E${nth}`)).toBe(nth + 1);
});

it("tells texts apart that mix to the same number", () => {
  const identities = new Identities();
  // So many that some are bound to: there are 2^32 numbers, and 4.5 * 10^10 pairs.
  const texts = Array.from({ length: 300_000 }, (_, nth) => (Math.imul(nth, 0x9e3779b1) >>> 0).toString(36));
  for (let from = 0; from < texts.length; from += 3_000) {
    const codes = new Int32Array(3_000);
    identities.codesOf(texts.slice(from, from + codes.length), codes);
    expect(codes.findIndex((code, index) => code !== from + index + 1)).toBe(-1);
  }
});
