import fc from "fast-check";

/** What may stand in the place of anything. */
const STRANGERS: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => -0,
  () => 0,
  () => 1.5,
  () => -1,
  () => Number.POSITIVE_INFINITY,
  () => 2 ** 53,
  () => 101,
  () => 10n,
  () => "",
  () => " ",
  () => "x",
  () => "0".repeat(100_000),
  () => "\u{1F54A}".repeat(64),
  () => "\u{1F54A}".repeat(65),
  () => "\uD83D".repeat(64),
  () => "2025-02-29",
  () => "1899-12-31",
  () => new String("held"),
  () => new Date(0),
  () => Symbol("held"),
  () => () => "held",
  () => /held/,
  () => new Map([["status", "none"]]),
  () => true,
  () => [],
  () => new Array(2),
  () => [undefined],
  () => ({ length: 1, 0: "participant" }),
  () => ({}),
  () => Object.create(null),
];

type Change<Part> = (part: Part, pick: number, stranger: unknown) => unknown;

const without = (whole: object, key: string) =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));

const valueAt = (whole: object, key: string): unknown => Reflect.get(whole, key);

/** The same with a getter in the place of a value: of the object itself, or of its class. */
function withGetter(whole: object, key: string, owner: "object" | "class"): object {
  const value = valueAt(whole, key);
  const getter = { get: () => value, enumerable: true };
  if (owner === "object") return Object.defineProperty({ ...whole }, key, getter);
  return Object.assign(
    Object.create(Object.defineProperty({}, key, { ...getter, enumerable: false })),
    without(whole, key),
  );
}

const keyOf = (whole: object, pick: number) => Object.keys(whole)[pick % Math.max(1, Object.keys(whole).length)] ?? "";

const OBJECT_CHANGES: readonly Change<object>[] = [
  (whole, pick) => without(whole, keyOf(whole, pick)),
  (whole, pick) => ({ ...whole, [keyOf(whole, pick)]: undefined }),
  (whole, _pick, stranger) => ({ ...whole, extra: stranger }),
  (whole) => ({ ...whole, toString: undefined }),
  (whole) => Object.defineProperty({ ...whole }, "__proto__", { value: {}, enumerable: true }),
  (whole) => ({ ...whole, [Symbol("extra")]: 1 }),
  (whole) => Object.defineProperty({ ...whole }, "extra", { value: 1, enumerable: false }),
  (whole, pick) => Object.defineProperty({ ...whole }, keyOf(whole, pick), { enumerable: false }),
  (whole) => Object.assign(Object.create(null), whole),
  (whole) => Object.create(whole),
  (whole) => Object.assign(Object.create({ extra: 1 }), whole),
  (whole) => Object.assign(new (class Instance {})(), whole),
  (whole, pick) => withGetter(whole, keyOf(whole, pick), "object"),
  (whole, pick) => withGetter(whole, keyOf(whole, pick), "class"),
  (whole) => Object.freeze({ ...whole }),
  (whole) => new Proxy(whole, {}),
  (whole) => Object.assign([], whole),
  (whole) => Object.defineProperties(() => 1, Object.getOwnPropertyDescriptors(whole)),
  (whole) => Object.values(whole),
  (whole) => JSON.stringify(whole),
];

const LIST_CHANGES: readonly Change<readonly unknown[]>[] = [
  (list) => list.slice(1),
  (list, pick) => Array.from({ length: 99 + (pick % 3) }, () => list[0]),
  (list) => Object.assign(new Array(list.length + 1), list),
  (list, _pick, stranger) => [...list, stranger],
  (list, _pick, stranger) => [stranger, ...list.slice(1)],
  (list) => Object.assign([...list], { extra: 1 }),
  (list) => Object.assign(Object.create(Array.prototype), list),
  (list) => class Several extends Array {}.from(list),
  (list) => new Proxy(list, {}),
  (list) => new Set(list),
  (list) => ({ ...list }),
  (list) => list.at(0),
];

const TEXT_CHANGES: readonly Change<string>[] = [
  (text) => ` ${text}`,
  (text) => `${text}\n`,
  (text) => `${text}\0`,
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => `${text}e\u0301`,
  (text) => text.slice(1),
  (text) => `${text}\uD800`,
  (text) => text.replace(/\d/, "9"),
  (text) => `-${text}`,
  (text) => text.replace("-", ""),
  (text, pick) => `${text}${"x".repeat(64)}`.slice(0, 31 + (pick % 3) + (pick % 2) * 32),
  (text, pick) => `${text}${"\u{1F54A}".repeat(pick % 101)}`,
  () => "\u{1F54A}".repeat(64),
  () => "\u{1F54A}".repeat(65),
  () => "\u{1F54A}".repeat(100_000),
  (text) => new String(text),
];

const NUMBER_CHANGES: readonly Change<number>[] = [
  (number) => number + 1,
  (number) => number - 1,
  (number) => number + 0.5,
  (number) => -number,
  (number) => number * 1e9,
  () => 2 ** 53,
  (number) => String(number),
  (number) => new Number(number),
];

const oneOf = <Part>(changes: readonly Change<Part>[], part: Part, { how, pick, stranger }: Spoiling): unknown =>
  changes[how % changes.length]?.(part, pick, stranger);

/** Something put another way: often wrong then, and sometimes as good as before. */
function changed(part: unknown, spoiling: Spoiling): unknown {
  if (spoiling.how % 5 === 0) return spoiling.stranger;
  if (Array.isArray(part)) return oneOf(LIST_CHANGES, part, spoiling);
  if (typeof part === "object" && part !== null) return oneOf(OBJECT_CHANGES, part, spoiling);
  if (typeof part === "string") return oneOf(TEXT_CHANGES, part, spoiling);
  if (typeof part === "number") return oneOf(NUMBER_CHANGES, part, spoiling);
  return spoiling.stranger;
}

interface Spoiling {
  /** Which of all the places in a value, and what is done there. */
  readonly place: number;
  readonly how: number;
  readonly pick: number;
  readonly stranger: unknown;
}

type Way = readonly string[];

/** The way to a value itself and to everything in it. */
const waysInto = (value: unknown): Way[] => [
  [],
  ...(typeof value === "object" && value !== null ? Object.keys(value) : []).flatMap((key) =>
    waysInto(Object(value)[key]).map((way) => [key, ...way]),
  ),
];

function changedAt(whole: unknown, [key, ...rest]: Way, spoiling: Spoiling): unknown {
  if (key === undefined || typeof whole !== "object" || whole === null) return changed(whole, spoiling);
  const copy = Array.isArray(whole) ? Object.assign([], whole) : { ...whole };
  Reflect.set(copy, key, changedAt(valueAt(whole, key), rest, spoiling));
  return copy;
}

function spoilt(value: unknown, spoiling: Spoiling): unknown {
  const ways = waysInto(value);
  return changedAt(value, ways[spoiling.place % ways.length] ?? [], spoiling);
}

/** Values as they were drawn, and spoilt in one of all their places. */
export const spoiltOrNot = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const spoiling = fc.record({
    place: fc.nat(10_000),
    how: fc.nat(10_000),
    pick: fc.nat(10_000),
    stranger: fc.constantFrom(...STRANGERS).map((make) => make()),
  });
  return fc.oneof(
    values,
    fc.tuple(values, spoiling).map(([value, how]) => spoilt(value, how)),
    fc.tuple(values, spoiling).map(([value, how]) => spoilt(value, how)),
    fc.tuple(values, spoiling).map(([value, how]) => spoilt(value, how)),
  );
};
