import type { Count } from "@wps/model";
import { z } from "zod";

/** A count as inputs hold it: the qualifier and the number as it was typed. */
export const CountDraft = z.strictObject({
  kind: z.enum(["exact", "about", "at-least", "more-than", "unknown"]) satisfies z.ZodType<Count["kind"]>,
  number: z.string(),
});
export type CountDraft = z.infer<typeof CountDraft>;

export const UNKNOWN_COUNT: CountDraft = { kind: "unknown", number: "" };

export function toCount(count: Count): CountDraft {
  return { kind: count.kind, number: count.kind === "unknown" ? "" : String(count.value) };
}

export function fromCount({ kind, number }: CountDraft) {
  return kind === "unknown" ? { kind } : { kind, value: wholeNumber(number) };
}

const GROUPED = /^\d{1,3}(?:[.,\s]\d{3})+$/u;

/**
 * A whole number as people write it, in groups of three or not; `undefined` when it is none.
 *
 * @example
 * wholeNumber("1.200"); // 1200
 */
export function wholeNumber(text: string): number | undefined {
  const written = text.trim();
  if (GROUPED.test(written)) return Number(written.replace(/\D/g, ""));
  return /^\d+$/.test(written) ? Number(written) : undefined;
}
