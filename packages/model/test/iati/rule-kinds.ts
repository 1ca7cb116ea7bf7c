import type { XmlNode } from "libxml2-wasm";
import * as z from "zod";
import { addMonths } from "../../src/date.js";
import { compareFractions, fraction } from "../../src/fraction.js";
import { exactSum } from "../../src/iati/xml-decimal.js";
import { isTrue, textOf } from "./xml-document.js";

/** What rules ask for beside the document. */
export interface Known {
  /** The present moment, as ISO 8601 in UTC. */
  readonly now: string;
  /** Codes of the registers that organisations are known by, such as `VN-COA`. */
  readonly registers: readonly string[];
  /** Identifiers of organisations that keep the form they once had. */
  readonly organisations: readonly string[];
}

interface Place {
  readonly node: XmlNode;
  readonly known: Known;
}

const Paths = z.array(z.string());
const heading = { condition: z.string().optional(), ruleInfo: z.unknown().optional() };
const IdCondition = z.enum(["NOT_EXISTING_ORG_ID", "NOT_EXISTING_ORG_ID_PREFIX"]).optional();

/** A kind of rule: what it is written with, and whether an element keeps it. */
const kind =
  <Shape extends z.ZodRawShape>(shape: Shape, isKept: (rule: z.infer<z.ZodObject<Shape>>, place: Place) => boolean) =>
  (written: unknown) => {
    const rule = z.object(shape).parse(z.strictObject({ ...shape, ...heading }).parse(written));
    return (place: Place) => isKept(rule, place);
  };

const allAt = (paths: readonly string[], { node }: Place) => paths.flatMap((path) => node.find(path));
const textsAt = (paths: readonly string[], place: Place) => allAt(paths, place).map(textOf);
const isThere = (path: string, { node }: Place) => node.find(path).length > 0;

/** What has to be there on each, where it is not there once for all. */
const ALL = {
  lang: ["descendant::narrative", "@xml:lang"],
  currency: ["descendant::value | descendant::forecast | descendant::loan-status", "@currency"],
  sector: ["transaction", "sector"],
} as const;

/** Every kind of rule that the standard publishes, but for loops, which are rules of these kinds. */
export const RULE_KINDS = {
  no_more_than_one: kind({ paths: Paths }, ({ paths }, place) => allAt(paths, place).length <= 1),
  atleast_one: kind({ paths: Paths }, ({ paths }, place) => allAt(paths, place).length >= 1),
  dependent: kind({ paths: Paths }, ({ paths }, place) => {
    const there = paths.filter((path) => isThere(path, place)).length;
    return there === 0 || there === paths.length;
  }),
  unique: kind({ paths: Paths }, ({ paths }, place) => {
    const texts = textsAt(paths, place);
    return new Set(texts).size === texts.length;
  }),
  no_spaces: kind({ paths: Paths }, ({ paths }, place) => textsAt(paths, place).every((text) => text === text.trim())),
  one_or_all: kind({ one: z.string(), all: z.enum(["lang", "currency", "sector"]) }, ({ one, all }, place) => {
    const [each, what] = ALL[all];
    return isThere(one, place) || place.node.find(each).every((node) => isThere(what, { ...place, node }));
  }),
  only_one_of: kind(
    { excluded: Paths, paths: Paths },
    ({ excluded, paths }, place) => allAt(paths, place).length <= (allAt(excluded, place).length > 0 ? 0 : 1),
  ),
  if_then: kind(
    // biome-ignore lint/suspicious/noThenProperty: so the rules are written
    { if: z.string(), then: z.string(), paths: Paths.optional() },
    (rule, { node }) => !isTrue(node, rule.if) || isTrue(node, rule.then),
  ),
  sum: kind(
    { paths: Paths, sum: z.number() },
    (rule, place) => allAt(rule.paths, place).length === 0 || addsUp(rule, place),
  ),
  strict_sum: kind({ paths: Paths, sum: z.number() }, (rule, place) => addsUp(rule, place)),
  range: kind(
    { paths: Paths, min: z.number().optional(), max: z.number().optional() },
    ({ paths, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }, place) =>
      textsAt(paths, place).every((text) => Number(text) >= min && Number(text) <= max),
  ),
  date_order: kind({ less: z.string(), more: z.string() }, ({ less, more }, place) => {
    const last = daysAt(more, place);
    return daysAt(less, place).every((day) => last.every((other) => day <= other));
  }),
  date_now: kind({ date: z.string() }, ({ date }, place) =>
    textsAt([date], place).every((text) => Date.parse(text) <= Date.parse(place.known.now)),
  ),
  time_limit: kind({ start: z.string(), end: z.string() }, ({ start, end }, place) => {
    const ends = daysAt(end, place);
    return daysAt(start, place).every((day) => ends.every((other) => other <= addMonths(day, 12)));
  }),
  between_dates: kind({ date: z.string(), start: z.string(), end: z.string() }, ({ date, start, end }, place) => {
    const [[first = ""], [last = "9"]] = [daysAt(start, place), daysAt(end, place)];
    return daysAt(date, place).every((day) => first <= day && day <= last);
  }),
  regex_matches: kind({ paths: Paths, regex: z.string(), idCondition: IdCondition }, (rule, place) =>
    textsAt(rule.paths, place)
      .filter((text) => isAskedFor(rule.idCondition, text, place))
      .every((text) => new RegExp(rule.regex).test(text)),
  ),
  regex_no_matches: kind({ paths: Paths, regex: z.string() }, ({ paths, regex }, place) =>
    textsAt(paths, place).every((text) => !new RegExp(regex).test(text)),
  ),
  startswith: kind(
    {
      paths: Paths,
      prefix: Paths.optional(),
      start: z.string().optional(),
      separator: z.string().default(""),
      idCondition: IdCondition,
    },
    ({ paths, prefix, start, separator, idCondition }, place) => {
      const beginnings = (prefix ?? (start === undefined ? [] : [start])).flatMap((path) =>
        path === "ORG-ID-PREFIX" ? place.known.registers.map((code) => `${code}-`) : textsAt([path], place),
      );
      return textsAt(paths, place)
        .filter((text) => isAskedFor(idCondition, text, place))
        .every((text) => beginnings.some((beginning) => text.startsWith(`${beginning}${separator}`)));
    },
  ),
} as const;
export type RuleKind = keyof typeof RULE_KINDS;

export const isRuleKind = (name: string): name is RuleKind => Object.hasOwn(RULE_KINDS, name);

/** Days, and the present one for `NOW`. What is written as a moment counts as its day. */
function daysAt(path: string, place: Place): string[] {
  return (path === "NOW" ? [place.known.now] : textsAt([path], place)).map((text) => text.trim().slice(0, 10));
}

function addsUp({ paths, sum }: { paths: string[]; sum: number }, place: Place): boolean {
  const total = exactSum(textsAt(paths, place));
  return total !== undefined && compareFractions(total, fraction(sum)) === 0;
}

/** Some rules ask nothing of organisations that are known by an older identifier. */
function isAskedFor(condition: z.infer<typeof IdCondition>, text: string, { known }: Place): boolean {
  if (condition === undefined) return true;
  return !known.organisations.some((one) =>
    condition === "NOT_EXISTING_ORG_ID" ? text === one : text.startsWith(one),
  );
}
