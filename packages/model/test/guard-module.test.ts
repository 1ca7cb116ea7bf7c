import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { LATIN } from "../build/guard-conditions.js";
import { HELPERS } from "../build/guard-helpers.js";
import { guardModule, type Home } from "../build/guard-module.js";
import { guardOf } from "../src/validate/guard.js";
import { likelyValues } from "./good-values.js";
import { spoiltOrNot } from "./spoilt.js";

const NO_HOMES: ReadonlyMap<unknown, Home> = new Map();

/** The guard that is written of a schema, read from its text as a module is. */
async function writtenGuard(schema: z.ZodType): Promise<(value: unknown) => unknown> {
  const text = guardModule([schema.meta({ id: "Thing" })], NO_HOMES);
  z.globalRegistry.clear();
  const { isThing } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return (value) => isThing(value);
}

const tagged = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("one"), value: z.number() }),
  z.strictObject({ kind: z.literal(["two", "three"]) }),
]);

const Kinds = {
  "a text": z.string(),
  "a text of some length": z.string().min(3).max(5),
  "a text in NFC, in small letters, trimmed": z.string().normalize("NFC").toLowerCase().trim(),
  "a day, an address, an identifier": z.union([z.iso.date(), z.iso.datetime(), z.email(), z.uuid()]),
  "a line in NFC": z
    .string()
    .normalize("NFC")
    .regex(/^[^\p{Cc}\p{Cs}\u2028]*$/u)
    .max(9),
  "an address of the web": z.string().check(z.url()),
  "a number": z.number(),
  "a number between two": z.number().gt(0).lt(1.5),
  "a whole number": z.int().min(-3).max(3),
  "yes or no": z.boolean(),
  nothing: z.null(),
  "one of some values": z.literal(["a", 1, true, null]),
  "one of some words": z.enum({ First: "first", Second: "second" }),
  "perhaps something": z.strictObject({ a: z.int().optional(), b: z.int().nullable(), "c d": z.int().optional() }),
  "something where nothing stands for something": z.strictObject({
    a: z.int().default(1),
    b: z.array(z.int()).default([]),
  }),
  "some of some words": z.partialRecord(z.enum(["a", "b", "c"]), z.int().nullable()),
  "an object with no keys": z.strictObject({}),
  "an object that may say more": z.object({ a: z.boolean() }),
  "a list of a length": z.array(z.int()).min(2).max(3),
  "a list of lists": z.array(z.array(z.string().max(2))),
  "a pair": z.tuple([z.string(), tagged]),
  "one of some kinds": tagged,
  "one or the other": z.union([z.string().min(2), z.int(), z.strictObject({ a: z.int() })]),
  "what may not be changed": z.strictObject({ a: z.array(z.int()).readonly() }).readonly(),
} satisfies Record<string, z.ZodType>;

describe("a guard is written that says what zod says of", () => {
  it.each(Object.entries<z.ZodType>(Kinds))("%s", { timeout: 60_000 }, async (_, schema) => {
    const [written, ofZod] = [await writtenGuard(schema), guardOf(schema)];
    const said = new Set<boolean>();
    const property = fc.property(spoiltOrNot(likelyValues(schema)), (value) => {
      const verdict = ofZod(value);
      said.add(verdict);
      expect(written(value)).toBe(verdict);
    });
    fc.assert(property, { numRuns: 1_000 });
    expect([...said].sort()).toEqual([false, true]);
  });

  it.each([
    ["as many code points as may be, of two units each", z.string().max(3), "\u{1F54A}".repeat(3), true],
    ["one code point too many", z.string().max(3), "\u{1F54A}".repeat(4), false],
    ["too few code points in enough units", z.string().min(3), "\u{1F54A}".repeat(2), false],
    ["as many entries as may be", z.array(z.int()).max(100), Array(100).fill(1), true],
    ["one entry too many", z.array(z.int()).max(100), Array(101).fill(1), false],
    ["a hole", z.array(z.int()), Array(1), false],
    ["a key of the prototype", z.strictObject({}), Object.create({ extra: 1 }), false],
    ["a field of the prototype", z.strictObject({ a: z.int() }), Object.create({ a: 1 }), true],
    ["a key that no loop sees", z.strictObject({}), Object.defineProperty({}, "a", { enumerable: false }), true],
    ["an own __proto__", z.strictObject({}), JSON.parse('{"__proto__": 1}'), false],
    ["a text that is not in NFC", z.string().normalize("NFC"), "e\u0301", false],
    ["one that is", z.string().normalize("NFC"), "\u1EBF", true],
    ["a text to be trimmed", z.string().trim(), " a", false],
    ["an address of the web", z.url(), "https://example.org/a b?ă=1", true],
    ["one with a space before it", z.url(), " https://example.org", false],
    ["one with a line break in it", z.url(), "https://exa\nmple.org", false],
    ["no address of the web", z.url(), "https://", false],
    ["minus nought", z.literal(0), -0, true],
    ["a default that is not said", z.strictObject({ a: z.object({}).default({}) }), {}, false],
    ["one that is", z.strictObject({ a: z.object({}).default({}) }), { a: {} }, true],
    ["a default of what might be absent", z.strictObject({ a: z.int().optional().default(1) }), {}, false],
    ["an instance for a record", z.partialRecord(z.enum(["a"]), z.int()), new (class {})(), false],
    ["a record without a prototype", z.partialRecord(z.enum(["a"]), z.int()), Object.create(null), true],
    ["a record with a constructor", z.partialRecord(z.enum(["constructor"]), z.int()), { constructor: 1 }, true],
    ["a record with an own __proto__", z.partialRecord(z.enum(["a"]), z.int()), JSON.parse('{"__proto__": 1}'), true],
    ["a record with a symbol", z.partialRecord(z.enum(["a"]), z.int()), { [Symbol("a")]: 1 }, false],
    [
      "one that no loop sees",
      z.partialRecord(z.enum(["a"]), z.int()),
      Object.defineProperty({}, "b", { value: 1 }),
      true,
    ],
    ["a word of the prototype", z.partialRecord(z.enum(["a"]), z.int()), Object.create({ b: 1 }), true],
    ["a whole number that is not safe", z.int(), 2 ** 53, false],
  ])("%s", async (_, schema: z.ZodType, value, verdict) => {
    expect([(await writtenGuard(schema))(value), guardOf(schema)(value)]).toEqual([verdict, verdict]);
  });
});

it("a guard remembers the text that passed last, and what it remembers changes no answer", async () => {
  const asked = [undefined, "ab", "ab", "AB", "AB", "abc", "ab", undefined, new String("ab"), "ab"];
  const isCode = await writtenGuard(z.string().regex(/^[a-z]{2}$/));
  expect(asked.map(isCode)).toEqual([false, true, true, false, false, false, true, false, false, true]);
});

it("a guard knows the days of the calendar as zod knows them", async () => {
  const schema = z.iso.date();
  const isDay = await writtenGuard(schema);
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  const days = ["0000", "0004", "0100", "1900", "1904", "2000", "2023", "2024", "9999"].flatMap((year) =>
    Array.from({ length: 14 * 33 }, (_, nth) => `${year}-${twoDigits(nth % 14)}-${twoDigits(Math.floor(nth / 14))}`),
  );
  const misspelt = [
    "2024-1-01",
    "2024-01-1",
    "2024-01-010",
    "2024/01/01",
    "2O24-01-01",
    "2024-0:-01",
    "2024-01-0/",
    "２024-01-01",
  ];
  const verdicts = [...days, ...misspelt].map((text) => [text, isDay(text), schema.safeParse(text).success]);
  expect(verdicts.filter(([, written, ofZod]) => written !== ofZod)).toEqual([]);
  expect(verdicts.filter(([, written]) => written)).toHaveLength(9 * 365 + 5);
});

it("a guard looks once at a text of letters that are in NFC however they follow each other", async () => {
  const isLatin: (text: string) => boolean = new Function(`${HELPERS}; return isLatin;`)();
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  expect(units.filter(isLatin)).toEqual(LATIN);
  const text = fc.array(fc.constantFrom(...LATIN)).map((characters) => characters.join(""));
  fc.assert(fc.property(text, (written) => isLatin(written) && written.normalize("NFC") === written));

  const schema = z
    .string()
    .normalize("NFC")
    .regex(/^[^\p{Lu}]*$/u);
  expect(guardModule([schema.meta({ id: "Thing" })], NO_HOMES)).not.toContain("isLatin(value)");
});

describe("a function that a schema refines by", () => {
  const isEven = (number: number) => number % 2 === 0;
  const home = { name: "isEven", from: "./even.js" };

  it("is imported from where it lives", () => {
    const text = guardModule([z.int().refine(isEven).meta({ id: "Even" })], new Map([[isEven, home]]));
    expect(text).toContain('import { isEven } from "./even.js";');
    expect(text).toContain("!!isEven(value)");
  });

  it("is asked for what it has to report, where it was handed to check", () => {
    const checkEven = ({ value, issues }: z.core.ParsePayload<number>) => {
      if (!isEven(value)) issues.push({ code: "custom", input: value });
    };
    const homes = new Map([[checkEven, { name: "checkEven", from: "./even.js" }]]);
    const text = guardModule([z.int().check(checkEven).meta({ id: "Even" })], homes);
    expect(text).toContain('import { checkEven } from "./even.js";');
    expect(text).toContain("passes(checkEven, value)");
  });

  it("may share its name with no other one", () => {
    const other = (number: number) => number > 2;
    const homes = new Map([
      [isEven, home],
      [other, { name: "isEven", from: "./other.js" }],
    ]);
    const schema = z.int().refine(isEven).refine(other).meta({ id: "EvenPrime" });
    expect(() => guardModule([schema], homes)).toThrow("EvenPrime: no guard can be written for two functions");
  });
});

it("gives schemas of one name a number each", () => {
  const [one, other] = [z.strictObject({ b: z.int() }), z.strictObject({ b: z.string() })];
  const schema = z.strictObject({ "a-b": one, a: z.strictObject({ b: other }) }).meta({ id: "Twofold" });
  expect(guardModule([schema], NO_HOMES).match(/(?<=function )isTwofold\w*/g)).toEqual([
    "isTwofoldAB",
    "isTwofoldAB2",
    "isTwofoldA",
    "isTwofold",
  ]);
});

describe("no guard is written, and the build fails by name, for", () => {
  const wayIn = (part: z.ZodType) => z.strictObject({ deep: z.array(part) });
  it.each<[string, z.ZodType, string]>([
    ["a refinement without a home", wayIn(z.int().refine((number) => number > 2)), "deep.item: .*at home in none"],
    ["a check that blames by itself", wayIn(z.int().superRefine(() => {})), "deep.item: .*says itself what is wrong"],
    ["a check that is made at times", wayIn(z.string().refine(() => true, { when: () => false })), "not always made"],
    ["a step that is not zod's", wayIn(z.string().overwrite((text) => text.slice(1))), "at home in none"],
    ["another form of texts", wayIn(z.string().normalize("NFKC")), "at home in none"],
    ["a transform", wayIn(z.string().transform(Number)), "deep.item: .*pipe"],
    ["a text made of anything", wayIn(z.coerce.string()), "made of anything"],
    ["an address of some host", wayIn(z.url({ hostname: /^example/ })), "format url"],
    ["an address that is put another way", wayIn(z.url({ normalize: true })), "format url"],
    ["texts of which a pattern tells too little", wayIn(z.ipv6()), "format ipv6"],
    ["a length of a pair", wayIn(z.tuple([z.int()]).check(z.minLength(1))), "min_length on the kind tuple"],
    [
      "a union that takes what has no tag",
      wayIn(z.discriminatedUnion("a", [z.object({ a: z.null() })], { unionFallback: true })),
      "none of its tags",
    ],
    ["a pattern that remembers", wayIn(z.string().regex(/a/g)), "remembers"],
    ["numbers in 32 bits", wayIn(z.int32()), "format int32"],
    ["a multiple", wayIn(z.int().multipleOf(2)), "multiple_of"],
    ["not a number", wayIn(z.nan()), "nan"],
    ["a value that is not one itself", wayIn(z.literal(undefined)), "the value undefined"],
    ["a record of any words", wayIn(z.record(z.string(), z.int())), "a record"],
    ["a record of all of some words", wayIn(z.record(z.enum(["a", "b"]), z.int())), "a record"],
    ["a record of some numbers", wayIn(z.partialRecord(z.enum({ One: 1 }), z.int())), "a record"],
    ["a record that takes what it does not know", wayIn(z.looseRecord(z.enum(["a", "b"]), z.int())), "a record"],
    ["a set", wayIn(z.set(z.int())), "set"],
    ["anything", wayIn(z.unknown()), "unknown"],
    ["a loop", wayIn(z.lazy(() => z.int())), "lazy"],
    ["a list that goes on", wayIn(z.tuple([z.int()], z.int())), "goes on"],
    ["a list with gaps", wayIn(z.tuple([z.int().optional()])), "may be empty"],
    ["other keys of some kind", wayIn(z.object({}).catchall(z.int())), "other keys"],
    [
      "a key that is refined when it is there",
      z.strictObject({
        a: z
          .int()
          .optional()
          .refine(() => true),
      }),
      "simply say so",
    ],
    [
      "a default that is refined",
      z.strictObject({
        a: z
          .int()
          .default(1)
          .refine(() => true),
      }),
      "simply say so",
    ],
    ["a key that is never undefined", z.strictObject({ a: z.int().exactOptional() }), "not undefined"],
    ["a union of which only one may hold", wayIn(z.xor([z.int(), z.number()])), "only one"],
  ])("%s", (_, schema, reason) => {
    z.globalRegistry.clear();
    expect(() => guardModule([schema.meta({ id: "Thing" })], NO_HOMES)).toThrow(new RegExp(`^Thing.*${reason}`));
  });
});
