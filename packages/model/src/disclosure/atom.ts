import { type Care, moreCareful } from "./care.js";
import type { Axis, AxisCategory, Population } from "./population.js";

/**
 * People whom no figure tells apart: of one category on every axis, and counted in the same releases. Where a cell was
 * counted differently in two releases, as many as can be are taken for the same people, and those who came or went are an
 * atom of their own. An atom of nobody stands for where somebody might have been, as far as a reader knows.
 */
export interface Atom {
  /** A category for each axis. */
  readonly at: readonly AxisCategory[];
  /** How carefully each category is told, by axis. */
  readonly cares: readonly Care[];
  readonly people: number;
  /** In which of the releases, by number, they are counted. */
  readonly releases: ReadonlySet<number>;
  readonly contributors: readonly string[];
}

interface Place {
  readonly at: readonly AxisCategory[];
  /** How many in each release; nothing where nobody could have been. */
  readonly people: Map<number, number>;
  readonly contributors: Map<number, Set<string>>;
}

/**
 * The atoms of populations of one kind, one a release. They come in an order that depends on what they are, and not on that
 * of the cells.
 *
 * @throws RangeError where two populations have not the same axes
 */
export function atomsOf(populations: readonly Population[]): Atom[] {
  const axes = populations.at(-1)?.axes ?? [];
  const places = new Map<string, Place>();
  populations.forEach((population, release) => {
    assertSameAxes(axes, population.axes);
    place(population, release, axes, places);
  });
  return [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, found]) => layersOf(found, caresOf(found.at, axes)));
}

function assertSameAxes(axes: readonly Axis[], others: readonly Axis[]): void {
  const names = new Set(others.map(({ name }) => name));
  if (axes.length !== others.length || axes.some(({ name }) => !names.has(name))) {
    throw new RangeError("An earlier release told people apart by other axes.");
  }
}

function place({ axes: own, cells }: Population, release: number, axes: readonly Axis[], places: Map<string, Place>) {
  const put = (at: readonly AxisCategory[], people: number, contributors: readonly string[]) => {
    const key = JSON.stringify(at);
    const found = places.get(key) ?? { at, people: new Map(), contributors: new Map() };
    places.set(key, found);
    found.people.set(release, (found.people.get(release) ?? 0) + people);
    if (people === 0) return;
    const known = found.contributors.get(release) ?? new Set();
    for (const contributor of contributors) known.add(contributor);
    found.contributors.set(release, known);
  };
  const sensitive = axes.map(({ name }) => {
    const axis = own.find((one) => one.name === name);
    const isSensitive = axis?.care === "sensitive" || Object.values(axis?.careOf ?? {}).includes("sensitive");
    return isSensitive ? axis?.categories : undefined;
  });
  for (const { at, people, contributors = [] } of cells) {
    if (people === 0) continue;
    const here = axes.map(({ name }) => at[name] ?? null);
    put(here, people, contributors);
    // Whoever is counted might be of any category of what must not be known: nobody there is a figure as well.
    if (sensitive.some(Boolean)) for (const other of combined(here, sensitive)) put(other, 0, []);
  }
}

/** The same place in every category of some axes. */
const combined = (at: readonly AxisCategory[], varied: readonly (readonly AxisCategory[] | undefined)[]) =>
  at.reduce<AxisCategory[][]>(
    (found, category, axis) => found.flatMap((one) => (varied[axis] ?? [category]).map((other) => [...one, other])),
    [[]],
  );

function caresOf(at: readonly AxisCategory[], axes: readonly Axis[]): Care[] {
  return axes.map(({ care = "ordinary", careOf = {} }, axis) => {
    const category = at[axis];
    return category == null ? care : moreCareful(care, careOf[category] ?? "ordinary");
  });
}

/** The people of a place, by the releases that count them. */
function layersOf({ at, people, contributors }: Place, cares: readonly Care[]): Atom[] {
  const levels = [...new Set(people.values())].sort((a, b) => a - b);
  return levels.flatMap((level, index) => {
    const counted = [...people].filter(([, count]) => (level === 0 ? count === 0 : count >= level));
    const releases = new Set(counted.map(([release]) => release));
    const known = new Set([...releases].flatMap((release) => [...(contributors.get(release) ?? [])]));
    const below = levels[index - 1] ?? 0;
    return { at, cares, people: level - below, releases, contributors: [...known].sort() };
  });
}
