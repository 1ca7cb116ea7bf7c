import { expect, test } from "vitest";
import { sayIn } from "./say.ts";

const EN = { days_one: "{{count}} day", days_other: "{{count}} days", title: "{{name}}, {{name}} & {{other}}" };
const VI = { days_one: "{{count}} ngày", days_other: "{{count}} ngày" };

test.each([
  ["en", EN, 0, "0 days"],
  ["en", EN, 1, "1 day"],
  ["en", EN, 2, "2 days"],
  ["vi", VI, 1, "1 ngày"],
] as const)("the form for a number: %s %#", (language, words, count, said) => {
  expect(sayIn(language, words, "days", { count })).toBe(said);
});

test("fills every gap as it is, and leaves one that nothing was given for", () => {
  expect(sayIn("en", EN, "title", { name: "<b>$& {{other}}" })).toBe("<b>$& {{other}}, <b>$& {{other}} & {{other}}");
  expect(sayIn("en", { zero: "{{n}}" }, "zero", { n: 0 })).toBe("0");
});

test("a count where the text has one form for all, and a key that is no text", () => {
  expect(sayIn("en", { several: "{{count}} events" }, "several", { count: 3 })).toBe("3 events");
  expect(sayIn("en", {}, "unheard")).toBe("unheard");
});
