import type { Result } from "@wps/model";

/**
 * The results of a version under names that say which of an earlier version each of them is. Results have no identifiers: one is
 * what it was where it says the same, or, if as many are left over on both sides, where it stands among these. All others are new.
 *
 * @param base the version that both editors began with
 */
export function namedResults(base: readonly Result[], results: readonly Result[]): Map<string, Result> {
  const places = new Map<Result, number>();
  const isTaken = (place: number) => [...places.values()].includes(place);
  for (const result of results) {
    const place = base.findIndex((was, at) => !isTaken(at) && sayingOf(was) === sayingOf(result));
    if (place >= 0) places.set(result, place);
  }
  const changed = results.filter((result) => !places.has(result));
  const gone = [...base.keys()].filter((place) => !isTaken(place));
  if (changed.length === gone.length) {
    for (const [at, result] of changed.entries()) places.set(result, gone[at] ?? at);
  }
  const named = new Map<string, Result>();
  for (const [at, result] of results.entries()) {
    const place = places.get(result);
    named.set(place === undefined ? newName(result, at, named) : `${place}`, result);
  }
  return named;
}

const sayingOf = ({ level, statement: { vi, en } }: Result) => JSON.stringify([level, vi, en]);

/** The same for the same result that two people entered; told apart where one entered it twice. */
const newName = (result: Result, at: number, named: ReadonlyMap<string, Result>): string => {
  const name = `new ${JSON.stringify(result)}`;
  return named.has(name) ? `${name} ${at}` : name;
};
