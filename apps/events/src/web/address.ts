/** Reads one value as the router took it from an address; nothing where it cannot be read. */
export type Reader<Value> = (raw: unknown) => Value | undefined;

/** What readers find in an address, each under its name. */
export type Found<Readers extends Record<string, Reader<unknown>>> = {
  [Name in keyof Readers]?: ReturnType<Readers[Name]> | undefined;
};

/**
 * Reads the search of an address for a route. A value that cannot be read counts as not given, and what has no reader is
 * not there: an address comes from anywhere. It needs no schema, since every first visit loads it.
 *
 * @example
 * reading({ view: oneOf(["month", "week"]), year: wholeNumber(1000, 9999) })({ view: "week", year: "soon" }); // { view: "week" }
 */
export function reading<Readers extends Record<string, Reader<unknown>>>(
  readers: Readers,
): (search: Readonly<Record<string, unknown>>) => Found<Readers> {
  const named = Object.entries(readers);
  // Each name is said, also of nothing: the router would else leave standing what it had there.
  return (search) => Object.fromEntries(named.map(([name, read]) => [name, read(search[name])])) as Found<Readers>;
}

/** A text that something makes sense of; digits alone too, which the router reads as a number. */
export function asText<Value>(read: (text: string) => Value | undefined): Reader<Value> {
  return (raw) => {
    if (typeof raw === "string") return read(raw);
    return Number.isFinite(raw) ? read(String(raw)) : undefined;
  };
}

/** A text of some form, and of no other. */
export function matching<Text extends string>(isOne: (text: string) => text is Text): Reader<Text>;
export function matching(isOne: (text: string) => boolean): Reader<string>;
export function matching(isOne: (text: string) => boolean): Reader<string> {
  return asText((text) => (isOne(text) ? text : undefined));
}

/** One of the values given. */
export function oneOf<const Value extends string>(values: readonly Value[]): Reader<Value> {
  return asText((text) => values.find((value) => value === text));
}

/** A whole number within bounds, both included. */
export function wholeNumber(from: number, to = Number.MAX_SAFE_INTEGER): Reader<number> {
  return (raw) => (typeof raw === "number" && Number.isInteger(raw) && from <= raw && raw <= to ? raw : undefined);
}
