import type { Language } from "@wps/model";
import { type MeasureCode, wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import { asText, oneOf, reading } from "../address.ts";
import { matches } from "../folded-filter.ts";
import { FAMILIES, type Family, measuresOf, whereTold } from "./families.ts";

/** In the address, in place of a measure: all of them. */
export const EVERY = "all";

const readers = { q: asText((text) => text.trim().slice(0, 100) || undefined), told: oneOf(["yes"]) };

/** What the address of the list says: what is searched for, and whether only what has numbers is meant. */
export const readListSearch = reading(readers);
export type ListSearch = ReturnType<typeof readListSearch>;

/** The measures that are searched for, under their families; families without one are left out. */
export function listed({ q, told }: ListSearch, language: Language): { family: Family; measures: MeasureCode[] }[] {
  const isMeant = (code: MeasureCode) => {
    const { name, definition } = getMeasure(code);
    const words = [code, ...[name, definition].map((text) => wordingIn(text, language).text)].join(" ");
    return (q === undefined || matches(words, q)) && (told === undefined || whereTold(code) !== "nowhere");
  };
  return FAMILIES.flatMap((family) => {
    const measures = measuresOf(family).flatMap(({ code }) => (isMeant(code) ? [code] : []));
    return measures.length === 0 ? [] : [{ family, measures }];
  });
}
