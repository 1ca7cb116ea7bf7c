/** A document as parts that merge by themselves, each under its name; one that is not there is undefined. */
export type Parts<Name extends string = string> = { readonly [Part in Name]?: unknown };

/** What two editors changed, starting from the same version, by the names of the parts. */
export interface Collision<Name extends string = string> {
  /** Changed by both, and not alike: somebody has to choose. */
  readonly contested: readonly Name[];
  readonly theirs: readonly Name[];
  readonly mine: readonly Name[];
}

/**
 * What two editors changed of the same version, told apart. What both changed alike is nobody's.
 *
 * @param names every part that may be there, in the order in which they are told
 * @example
 * collide(["title", "amount"], { title: "A", amount: 1 }, { title: "B", amount: 1 }, { title: "A", amount: 2 }); // { contested: [], theirs: ["amount"], mine: ["title"] }
 */
export function collide<Name extends string>(
  names: readonly Name[],
  base: Parts<Name>,
  mine: Parts<Name>,
  theirs: Parts<Name>,
): Collision<Name> {
  const differ = (one: Parts<Name>, other: Parts<Name>) => (name: Name) => textOf(one[name]) !== textOf(other[name]);
  const [byMe, byThem, apart] = [differ(base, mine), differ(base, theirs), differ(mine, theirs)];
  return {
    contested: names.filter((name) => byMe(name) && byThem(name) && apart(name)),
    theirs: names.filter((name) => byThem(name) && !byMe(name)),
    mine: names.filter((name) => byMe(name) && !byThem(name)),
  };
}

/** What stands there, the same for the same: in whatever order its fields came. */
const textOf = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * A list of mine, each under its name, with those of theirs that are taken: in the place of mine where there is one, and at the
 * end where they are new.
 *
 * @example
 * mergeLists(new Map([["a", 1], ["b", 2]]), new Map([["b", 3], ["c", 4]]), ["a", "b", "c"]); // [3, 4]
 */
export function mergeLists<Item>(
  mine: ReadonlyMap<string, Item>,
  theirs: ReadonlyMap<string, Item>,
  taken: readonly string[],
): Item[] {
  const names = [...mine.keys(), ...taken.filter((name) => !mine.has(name))];
  return names.flatMap((name) => (taken.includes(name) ? theirs : mine).get(name) ?? []);
}
