import fc from "fast-check";
import { expect, it } from "vitest";
import { Categories } from "./dictionary.js";
import { Identities } from "./identities.js";

it("gives each text the number of its first appearance, also texts that look alike, and nothing given its own", {
  timeout: 60_000,
}, () => {
  // "001 agency" and "021 agency" look alike, and so do 29 others.
  const text = fc.option(
    fc.oneof(
      fc.constantFrom("", "null", "ab", "xb"),
      fc.nat(300).map((nth) => `${String(nth).padStart(3, "0")} agency`),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 200 }), { maxLength: 5 }), (blocks) => {
      const [single, whole] = [new Categories(), new Categories()];
      const expected = new Map<string | null, number>();
      for (const texts of blocks) {
        for (const one of texts) if (!expected.has(one)) expected.set(one, expected.size);
        const codes = new Int32Array(texts.length);
        expect(whole.codesOf(texts, codes)).toBe(true);
        expect([...codes]).toEqual(texts.map((one) => expected.get(one)));
        expect(texts.map((one) => single.codeOf(one))).toEqual([...codes]);
      }
      expect(whole.texts).toEqual([...expected.keys()]);
    }),
  );
});

it.each([Categories, Identities])("tells a block in which something is no text: %o", (Dictionary) => {
  for (const wrong of [1, undefined, {}]) {
    const dictionary = new Dictionary();
    expect(dictionary.codesOf(["a", wrong, "b"], new Int32Array(3))).toBe(false);
    expect(dictionary.find("b")).toBe(undefined);
  }
});
