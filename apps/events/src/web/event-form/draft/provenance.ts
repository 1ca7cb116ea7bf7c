import { Basis, BilingualLine, SourceKeys } from "@wps/model";
import { z } from "zod";

/**
 * What stands behind a fact. The form carries it through untouched, unless somebody changes the
 * fact or takes the sources away.
 */
export const Provenance = z.strictObject({
  basis: Basis.optional(),
  note: BilingualLine.optional(),
  sources: SourceKeys.optional(),
});
export type Provenance = z.infer<typeof Provenance>;

/** What an organiser enters, the organiser states. */
export const STATED: Provenance = { basis: "stated" };

/** The same without its sources, for a fact that they no longer bear out. */
export function uncited<Kept extends Provenance>(kept: Kept): Omit<Kept, "sources"> {
  const { sources: _, ...rest } = kept;
  return rest;
}

/**
 * How many facts rest on a source. The list of sources itself holds no such citation.
 *
 * @example
 * citations({ dates: { kept: { sources: ["s1"] } } }, "s1"); // 1
 */
export function citations(value: unknown, key: string): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, inner]) => sum + (name === "sources" && cites(inner, key) ? 1 : citations(inner, key)),
    0,
  );
}

const cites = (list: unknown, key: string) => Array.isArray(list) && list.includes(key);
