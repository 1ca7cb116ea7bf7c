import fc from "fast-check";
import { expect, it } from "vitest";
import { Categories } from "./dictionary.js";

it("gives each text the number of its first appearance, also texts that look alike, and nothing given its own", {
  timeout: 60_000,
}, () => {
  // "ab" and "xb" look alike, and so do 300 others somewhere.
  const text = fc.option(
    fc.oneof(
      fc.constantFrom("", "null", "ab", "xb", "yb"),
      fc.nat(300).map((nth) => `T${nth}`),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 200 }), { maxLength: 5 }), (blocks) => {
      const [single, whole] = [new Categories(), new Categories()];
      const expected = new Map<string | null, number>();
      for (const texts of blocks) {
        for (const one of texts) if (!expected.has(one)) expected.set(one, expected.size);
        const codes = new Int32Array(texts.length);
        whole.codesOf(texts, codes);
        expect([...codes]).toEqual(texts.map((one) => expected.get(one)));
        expect(texts.map((one) => single.codeOf(one))).toEqual([...codes]);
      }
      expect(whole.texts).toEqual([...expected.keys()]);
    }),
  );
});
