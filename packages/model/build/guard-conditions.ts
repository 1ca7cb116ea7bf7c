import * as z from "zod";

// A condition is code that is true where the thing that goes by a name in that code, `it`, is as it should be.

/** The name under which the code may call a function of a schema; throws where it may not. */
export type NameOf = (fn: (value: never) => unknown) => string;

/** Why no guard can be written for a schema, and the way to the part that is to blame. */
export class Unguardable extends TypeError {
  readonly reason: string;
  readonly way: string | undefined;

  constructor(reason: string, way?: string) {
    super(`${way ?? "a schema"}: no guard can be written for ${reason}`);
    this.reason = reason;
    this.way = way;
  }
}

/** Conditions of which each must hold. */
export const all = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "true" : conditions.join(" && ");

/** Of the text itself, or of its code points where its length in units leaves it open: each takes one or two. */
const noLongerThan = (it: string, most: number) =>
  `(${it}.length <= ${most} || (${it}.length <= ${2 * most} && codePoints(${it}) <= ${most}))`;
const noShorterThan = (it: string, least: number) =>
  least <= 1 ? `${it}.length >= ${least}` : `(${it}.length >= ${2 * least} || codePoints(${it}) >= ${least})`;

/** The formats of texts that zod tests by their pattern and by nothing else. */
const BY_PATTERN: ReadonlySet<string> = new Set(["regex", "uuid", "guid", "email", "date", "datetime", "time"]);

function matches(it: string, def: z.core.$ZodCheckStringFormatDef): string {
  const { format, pattern } = def;
  if (format === "url" && !["hostname", "protocol", "normalize"].some((key) => key in def)) return `isAddress(${it})`;
  if (!BY_PATTERN.has(format) || pattern === undefined) throw new Unguardable(`texts of the format ${format}`);
  if (pattern.global || pattern.sticky) throw new Unguardable(`a pattern that remembers: ${pattern}`);
  // Of the days of the calendar zod's pattern is long; code knows the same ones in less time.
  return format === "date" ? `isDay(${it})` : `${pattern}.test(${it})`;
}

type Step = (text: string) => unknown;

const stepsOf = (schema: z.core.$ZodType): Step[] =>
  (schema._zod.def.checks ?? []).flatMap((check) => {
    const { def } = (check as z.core.$ZodChecks)._zod;
    return def.check === "overwrite" ? [def.tx] : [];
  });

/** What zod offers to do to a text before it looks on, and the code that tells whether there is nothing to do. */
const STEPS = [
  { schema: z.string().trim(), isDone: (it: string) => `${it}.trim() === ${it}` },
  { schema: z.string().toLowerCase(), isDone: (it: string) => `${it}.toLowerCase() === ${it}` },
  { schema: z.string().normalize("NFC"), isDone: (it: string) => `isNfc(${it})` },
].flatMap(({ schema, isDone }) => stepsOf(schema).map((step) => ({ step, isDone })));

/** Texts of which each of the forms that a text can be normalised to makes something else. */
const TELLING = ["\u00E9", "e\u0301", "\uFB01"];

const isSameStep = (one: Step, other: Step) =>
  String(one) === String(other) && TELLING.every((text) => one(text) === other(text));

/** That a step leaves the text as it is. */
function unaltered(it: string, step: Step, nameOf: NameOf): string {
  const known = STEPS.find((one) => isSameStep(one.step, step));
  return known === undefined ? `${nameOf(step)}(${it}) === ${it}` : known.isDone(it);
}

function compared(it: string, sign: string, bound: unknown): string {
  if (!Number.isFinite(bound)) throw new Unguardable(`the bound ${bound}`);
  return `${it} ${sign} ${bound}`;
}

/** What may be asked of what: a refinement of anything, the rest of no other kind of schema. */
const ASKED_OF: Readonly<Record<string, readonly string[]>> = {
  string: ["string_format", "overwrite", "min_length", "max_length"],
  number: ["number_format", "greater_than", "less_than"],
  array: ["min_length", "max_length"],
};

/** What a check asks. */
function conditionOf(check: z.core.$ZodChecks | z.core.$ZodCustom, type: string, it: string, nameOf: NameOf): string {
  const { def } = check._zod;
  const isText = type === "string";
  if (def.check !== "custom" && !ASKED_OF[type]?.includes(def.check)) {
    throw new Unguardable(`a check of the kind ${def.check} on the kind ${type}`);
  }
  switch (def.check) {
    case "string_format":
      return matches(it, def);
    case "overwrite":
      return unaltered(it, def.tx, nameOf);
    case "min_length":
      return isText ? noShorterThan(it, def.minimum) : `${it}.length >= ${def.minimum}`;
    case "max_length":
      return isText ? noLongerThan(it, def.maximum) : `${it}.length <= ${def.maximum}`;
    case "greater_than":
      return compared(it, def.inclusive ? ">=" : ">", def.value);
    case "less_than":
      return compared(it, def.inclusive ? "<=" : "<", def.value);
    case "number_format":
      if (def.format !== "safeint") throw new Unguardable(`numbers of the format ${def.format}`);
      return `Number.isSafeInteger(${it})`;
    case "custom":
      if ("fn" in def) return `!!${nameOf(def.fn)}(${it})`;
      // A function that was handed to `check`. Others wrap one that nobody can call.
      if (!("traits" in check._zod)) return `passes(${nameOf(check._zod.check)}, ${it})`;
      throw new Unguardable("a check that says itself what is wrong: refine by a function, or hand one to `check`");
    default:
      throw new Unguardable(`a check of the kind ${def.check}`);
  }
}

/** What `isLatin` knows, in which English and Vietnamese are written: each letter with all its marks, dashes and quotation marks. */
export const LATIN: readonly string[] = [
  [0x20, 0x7e],
  [0xa0, 0x2ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, nth) => String.fromCharCode(first + nth)),
);

/** Patterns that ask something of each character, and nothing of how many there are. */
const OF_EACH = /^\^(?:\[(?:[^\]\\]|\\.)+\]|\(\?:\[(?:[^\]\\]|\\.)+\](?:\|\[(?:[^\]\\]|\\.)+\])*\))\*\$$/;

/** Whether a check of texts passes whatever is written in {@link LATIN} alone. */
function passesLatin({ _zod: { def } }: z.core.$ZodChecks | z.core.$ZodCustom): boolean {
  if (def.check === "overwrite") return unaltered("it", def.tx, String) === "isNfc(it)";
  const pattern = def.check === "string_format" ? def.pattern : undefined;
  return pattern !== undefined && OF_EACH.test(pattern.source) && LATIN.every((character) => pattern.test(character));
}

/** Whether zod runs a check on whatever it let through so far, and not on some of it only. */
const isForAll = ({ when, check }: z.core.$ZodCheckDef) => when === undefined || /^(?:min|max)_length$/.test(check);

/** What the checks of a schema ask, in their order. */
export function checksOf(schema: z.core.$ZodType, it: string, nameOf: NameOf): string[] {
  const { def, traits } = schema._zod;
  const own = traits.has("$ZodCheck") ? [schema as unknown as z.core.$ZodChecks] : [];
  const conditions = [...own, ...((def.checks ?? []) as z.core.$ZodChecks[])].map((check) => {
    if (!isForAll(check._zod.def)) throw new Unguardable("a check that is not always made");
    return { code: conditionOf(check, def.type, it, nameOf), isMetByLatin: passesLatin(check) };
  });
  const codesOf = (isMetByLatin: boolean) =>
    conditions.flatMap((condition) => (condition.isMetByLatin === isMetByLatin ? condition.code : []));
  const met = codesOf(true);
  // One look at a text is less than two, and most need no other.
  return met.length < 2 ? conditions.map(({ code }) => code) : [...codesOf(false), `(isLatin(${it}) || (${all(met)}))`];
}
