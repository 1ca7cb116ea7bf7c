import type * as z from "zod";
import { all, Unguardable } from "./guard-conditions.js";

/** Lines of the body of a function, without their indentation. */
export type Lines = readonly string[];

/** What a schema of some kind is defined by. */
export const defOf = (schema: z.core.$ZodType) => (schema as z.core.$ZodTypes)._zod.def;

export const NOT_AN_OBJECT = "if (!isObject(value)) return false;";

const quoted = (text: string) => JSON.stringify(text);

/** A member of the thing that a function is about. */
export const member = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? `value.${key}` : `value[${quoted(key)}]`);

/** A value as code, of those that are equal to themselves alone. */
export function valueCode(value: unknown): string {
  if (value === null || typeof value === "boolean" || Number.isInteger(value)) return String(value);
  if (typeof value === "string") return quoted(value);
  throw new Unguardable(`the value ${String(value)}`);
}

/** That something is one of the values. */
export const oneOf = (it: string, values: readonly unknown[]) =>
  `(${values.map((value) => `${it} === ${valueCode(value)}`).join(" || ")})`;

/** The end of a function that is true where all the conditions hold. */
export const returned = (conditions: Lines): Lines =>
  conditions.length < 2
    ? [`return ${all(conditions)};`]
    : ["return (", ...conditions.map((one, index) => `  ${one}${index < conditions.length - 1 ? " &&" : ""}`), ");"];

/** Refuses keys that a strict object does not know. */
export function keysBody({ shape, catchall }: z.core.$ZodObjectDef): Lines {
  if (catchall === undefined) return [];
  if (defOf(catchall).type !== "never") throw new Unguardable("an object with other keys of some kind");
  const known = Object.keys(shape).map((key) => `    case ${quoted(key)}:`);
  if (known.length === 0) return ["for (const _ in value) return false;"];
  return [
    "for (const key in value) {",
    "  switch (key) {",
    ...known,
    "      continue;",
    "    default:",
    "      return false;",
    "  }",
    "}",
  ];
}

/** Where a guard of texts keeps the one that it let pass last: records come in runs that share their days and codes. */
export const lastOf = (guard: string) => guard.replace("is", "last");

/** The body of a guard that need not look again at the text that it let pass last. */
export function remembering(guard: string, conditions: Lines): Lines {
  const last = lastOf(guard);
  return [
    `if (${last} !== undefined && value === ${last}) return true;`,
    `if (!(${all(conditions)})) return false;`,
    `${last} = value;`,
    "return true;",
  ];
}
