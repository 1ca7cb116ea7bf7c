import type * as z from "zod";

/** Tells whether something is what it should be, as it stands. */
export type Guard<Noun> = (value: unknown) => value is Noun;

/** Whether what a schema gave out says the same as what was handed in. */
function isUnaltered(given: unknown, before: unknown): boolean {
  if (typeof given !== "object" || given === null) return given === before;
  if (typeof before !== "object" || before === null) return false;
  return Object.entries(given).every(([key, part]) => isUnaltered(part, Reflect.get(before, key)));
}

/**
 * The guard of a schema. It is true where the schema accepts something and gives it back as it is, and so not of a text
 * that the schema would trim first. What is made with it says what guards tell: in what is published the build writes them
 * out, so that they need no zod.
 *
 * @example
 * guardOf(z.int().min(0))(-1); // false
 * guardOf(z.string().trim())(" NAP "); // false
 */
export function guardOf<Noun>(schema: z.ZodType<Noun>): Guard<Noun> {
  return (value): value is Noun => {
    const { success, data } = schema.safeParse(value);
    return success && isUnaltered(data, value);
  };
}
