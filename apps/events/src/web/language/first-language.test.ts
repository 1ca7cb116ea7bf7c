import { expect, it } from "vitest";
import { firstLanguage } from "./first-language.ts";

it.each<[string | null, string[], string]>([
  [null, [], "vi"],
  [null, ["vi-VN", "en-US"], "vi"],
  [null, ["en-GB", "vi"], "en"],
  [null, ["EN"], "en"],
  [null, ["fr-CA", "en"], "en"],
  [null, ["fr", "km-KH"], "vi"],
  ["vi", ["en-US"], "vi"],
  ["en", ["vi-VN"], "en"],
  ["de", ["en-US"], "en"],
])("chosen %j, asked for %j: %s", (chosen, asked, language) => {
  expect(firstLanguage(chosen, asked)).toBe(language);
});
