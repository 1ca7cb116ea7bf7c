import type { Atom } from "./atom.js";
import { type Care, moreCareful } from "./care.js";
import type { Axis, AxisCategory, CellPlace, Release, TableOutline } from "./population.js";

/** Where a cell is shown. */
export interface Appearance extends CellPlace {
  /** Which release, by number, shows it, and as which of its cells. */
  readonly release: number;
  readonly nth: number;
  /** Whom it is about, in words that are the same in every release and every table. */
  readonly about: string;
  /** Whether an earlier release kept it back. */
  readonly wasSuppressed: boolean;
}

/** People that are told of by one number, wherever it stands. */
export interface Cell {
  /** Numbers of its atoms, from the least on. */
  readonly atoms: readonly number[];
  readonly people: number;
  /** The greatest care that a table which shows it asks for, and the greatest of these and of those of its categories. */
  readonly careOfTables: Care;
  readonly care: Care;
  /** The axes that its tables tell apart to tell of it, as bits. */
  readonly axes: number;
  readonly appearances: readonly Appearance[];
}

/** What a release shows, be it to come or of the past. */
export type Showing = Pick<Release, "population" | "tables" | "suppressed">;

/** Whether anybody has seen the number of a cell, or may come to see it. */
export const mayBeTold = ({ appearances }: Cell): boolean => appearances.some(({ wasSuppressed }) => !wasSuppressed);

/** Numbers of atoms in one word. */
export const keyOf = (atoms: readonly number[]): string => atoms.join(" ");

/** How carefully some atoms are told by those who tell apart some axes. */
export function careOf(numbers: readonly number[], axes: number, atoms: readonly Atom[], least: Care): Care {
  let care = least;
  for (const number of numbers) {
    atoms[number]?.cares.forEach((one, axis) => {
      if (axes & (1 << axis)) care = moreCareful(care, one);
    });
  }
  return care;
}

/**
 * The cells of all tables of all releases, each once, the most useful first: the fewer axes and filters the earlier, then in
 * the order of the tables, then the more people.
 */
export function cellsOf(releases: readonly Showing[], atoms: readonly Atom[]): Cell[] {
  const cells = new Map<string, Cell & { readonly rank: readonly number[] }>();
  const axes = releases.at(-1)?.population.axes.map(({ name }) => name) ?? [];
  for (const [release, { population, tables, suppressed }] of releases.entries()) {
    const hidden = new Set(suppressed.map(placeKey));
    let shown = 0;
    for (const [place, table] of tables.entries()) {
      for (const [part, by] of partsOf(table).entries()) {
        const counted = new CountedPart(axes, population.axes, table, by, release);
        for (const { at, about, atoms: found } of counted.cells(atoms)) {
          const key = keyOf(found);
          const before = cells.get(key);
          const people = found.reduce((sum, atom) => sum + (atoms[atom]?.people ?? 0), 0);
          const rank = [counted.depth, place, part, -people, before?.rank.at(-1) ?? cells.size];
          const careOfTables = moreCareful(table.care ?? "ordinary", before?.careOfTables ?? "ordinary");
          const told = counted.told | (before?.axes ?? 0);
          const wasSuppressed = hidden.has(placeKey({ table: table.code, at }));
          const appearance = { release, nth: shown, table: table.code, at, about, wasSuppressed };
          shown += 1;
          cells.set(key, {
            atoms: found,
            people,
            careOfTables,
            care: careOf(found, told, atoms, careOfTables),
            axes: told,
            appearances: [...(before?.appearances ?? []), appearance],
            rank: before && compare(before.rank, rank) < 0 ? before.rank : rank,
          });
        }
      }
    }
  }
  return [...cells.values()].sort((one, other) => compare(one.rank, other.rank));
}

/** The place of a cell in one word. */
export const placeKey = ({ table, at }: CellPlace): string =>
  JSON.stringify([table, Object.entries(at).sort(([one], [other]) => (one < other ? -1 : 1))]);

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}

/** By which axes the parts of a table are told: the table itself, and its totals, those over most axes first. */
function partsOf({ by, totals = true }: TableOutline): (readonly string[])[] {
  if (!totals) return [by];
  const parts = Array.from({ length: 2 ** by.length }, (_, bits) => by.filter((_axis, nth) => bits & (1 << nth)));
  return parts.sort((one, other) => one.length - other.length);
}

/** A table, or a total of it: every combination of the categories of its axes. */
class CountedPart {
  /** How many axes and filters it takes to say whom a cell is about. */
  readonly depth: number;
  /** The axes that it tells apart, as bits. */
  readonly told: number;
  readonly #axes: readonly string[];
  readonly #table: TableOutline;
  readonly #by: readonly string[];
  readonly #release: number;
  readonly #categories: readonly (readonly AxisCategory[])[];

  constructor(
    axes: readonly string[],
    own: readonly Axis[],
    table: TableOutline,
    by: readonly string[],
    release: number,
  ) {
    const named = new Set([...by, ...Object.keys(table.where ?? {})]);
    this.depth = named.size;
    this.told = axes.reduce((bits, axis, index) => (named.has(axis) ? bits | (1 << index) : bits), 0);
    this.#axes = axes;
    this.#table = table;
    this.#by = by;
    this.#release = release;
    this.#categories = by.map((name) => {
      const all = own.find((axis) => axis.name === name)?.categories ?? [];
      return all.filter((category) => table.where?.[name]?.includes(category) ?? true);
    });
  }

  *cells(atoms: readonly Atom[]): IterableIterator<{ at: CellPlace["at"]; about: string; atoms: readonly number[] }> {
    const found = this.#grouped(atoms);
    const keys = this.#categories.reduce<AxisCategory[][]>(
      (all, categories) => all.flatMap((key) => categories.map((category) => [...key, category])),
      [[]],
    );
    for (const key of keys) {
      const at = Object.fromEntries(this.#by.map((axis, index) => [axis, key[index] ?? null]));
      yield { at, about: this.#about(at), atoms: found.get(JSON.stringify(key)) ?? [] };
    }
  }

  /** The atoms of the release that the table is of, by their categories. */
  #grouped(atoms: readonly Atom[]): Map<string, number[]> {
    const { where = {} } = this.#table;
    const filters = this.#axes.flatMap((axis, place) => (where[axis] ? [{ place, only: where[axis] }] : []));
    const places = this.#by.map((axis) => this.#axes.indexOf(axis));
    const found = new Map<string, number[]>();
    atoms.forEach(({ at, releases }, number) => {
      if (!releases.has(this.#release)) return;
      if (filters.some(({ place, only }) => !only.includes(at[place] ?? null))) return;
      const key = JSON.stringify(places.map((place) => at[place] ?? null));
      const group = found.get(key);
      if (group) group.push(number);
      else found.set(key, [number]);
    });
    return found;
  }

  #about(at: CellPlace["at"]): string {
    const named = Object.entries(at).map(([axis, category]) => [axis, [category]] as const);
    const conditions = Object.entries({ ...this.#table.where, ...Object.fromEntries(named) });
    const sorted = conditions.map(([axis, only]) => [axis, only.map((one) => JSON.stringify(one)).sort()] as const);
    return JSON.stringify(sorted.sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}
