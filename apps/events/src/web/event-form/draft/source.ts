import { Source } from "@wps/model";
import { z } from "zod";

/** A source as inputs hold it; its key is given once and never typed. */
export const SourceDraft = z.strictObject({
  row: z.int(),
  key: z.string(),
  citation: z.string(),
  url: z.string(),
  kept: Source.pick({ published: true, note: true }),
});
export type SourceDraft = z.infer<typeof SourceDraft>;

/** A new source under the first free key `s1`, `s2` … */
export function newSource(others: readonly SourceDraft[]): Omit<SourceDraft, "row"> {
  const taken = new Set(others.map(({ key }) => key));
  let number = others.length + 1;
  while (taken.has(`s${number}`)) number += 1;
  return { key: `s${number}`, citation: "", url: "", kept: {} };
}

export function toSource({ key, citation, url, ...kept }: Source) {
  return { key, citation, url: url ?? "", kept };
}

export function fromSource({ key, citation, url, kept }: SourceDraft) {
  return { key, citation, url: url.trim() === "" ? undefined : url.trim(), ...kept };
}
