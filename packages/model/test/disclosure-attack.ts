import type { Mask, MaskedCell, Release, TableOutline } from "../src/disclosure/index.js";

/**
 * Whoever would find out what was kept back. Written for the tests alone, and in another way than what it attacks: with dense
 * rows of exact fractions, person by person, and by trying every table there could be.
 */

/** People whom no table of any release tells apart. */
export interface Unknown {
  readonly at: Readonly<Record<string, string | null>>;
  readonly people: number;
  /** In which releases they are counted. */
  readonly releases: readonly boolean[];
}

/** What several releases have shown, the last of them just now. */
export interface Exhibit {
  readonly unknowns: readonly Unknown[];
  readonly figures: readonly Figure[];
}

/** A shown number, or one that was kept back: whom it is about, and how many they are in truth. */
export interface Figure {
  readonly release: number;
  readonly table: string;
  readonly at: MaskedCell["at"];
  readonly row: readonly number[];
  readonly people: number;
  /** Whether the number that is shown is the true one; a number that stayed as it was before tells nothing new. */
  readonly isTold: boolean;
}

/** Everything that was shown by masks, the oldest first. */
export function exhibitOf(masks: readonly Mask[], isPossible: (at: Unknown["at"]) => boolean = () => false): Exhibit {
  const unknowns = unknownsOf(
    masks.map(({ release }) => release),
    isPossible,
  );
  const figures = masks.flatMap((mask, release) => {
    const withheld = new Set(mask.withheld.map(({ table, at }) => JSON.stringify([table, at])));
    return mask.tables.flatMap(({ code, cells }) => {
      const outline = mask.release.tables.find((table) => table.code === code);
      return cells.map(({ at, count }): Figure => {
        const row = unknowns.map((unknown) => (unknown.releases[release] && isAbout(unknown.at, at, outline) ? 1 : 0));
        const people = row.reduce<number>((sum, is, number) => sum + is * (unknowns[number]?.people ?? 0), 0);
        const isTold = count.status === "published" && !withheld.has(JSON.stringify([code, at]));
        return { release, table: code, at, row, people, isTold };
      });
    });
  });
  return { unknowns, figures };
}

function isAbout(unknown: Unknown["at"], at: MaskedCell["at"], outline: TableOutline | undefined): boolean {
  const isAt = Object.entries(at).every(([axis, category]) => unknown[axis] === category);
  return isAt && Object.entries(outline?.where ?? {}).every(([axis, chosen]) => chosen.includes(unknown[axis] ?? null));
}

/** Every place with the people in it, person by person: whoever is the third there today was the third there before. */
function unknownsOf(releases: readonly Release[], isPossible: (at: Unknown["at"]) => boolean): Unknown[] {
  const places = new Map<string, { at: Unknown["at"]; counts: number[] }>();
  releases.forEach(({ population }, release) => {
    for (const { at, people } of population.cells) {
      const key = JSON.stringify(Object.entries(at).sort());
      const place = places.get(key) ?? { at, counts: releases.map(() => 0) };
      place.counts[release] = (place.counts[release] ?? 0) + people;
      places.set(key, place);
    }
  });
  return [...places.values()].flatMap(({ at, counts }) => {
    const byReleases = new Map<string, Unknown>();
    for (let person = 1; person <= Math.max(...counts); person += 1) {
      const there = counts.map((count) => count >= person);
      const before = byReleases.get(String(there));
      byReleases.set(String(there), { at, people: (before?.people ?? 0) + 1, releases: there });
    }
    const nobody = counts.map((count) => count === 0);
    const zeros = isPossible(at) && nobody.includes(true) ? [{ at, people: 0, releases: nobody }] : [];
    return [...byReleases.values(), ...zeros];
  });
}

/** Rows in steps, in whole numbers: what can be put together from figures is what they reduce to nothing. */
export class Span {
  readonly #rows: { readonly lead: number; readonly row: readonly bigint[] }[] = [];

  constructor(rows: Iterable<readonly number[]>) {
    for (const row of rows) {
      const rest = this.#reduced(row);
      const lead = rest.findIndex((value) => value !== 0n);
      if (lead >= 0) this.#rows.push({ lead, row: rest });
    }
  }

  /** Whether a row is a sum of multiples of those that were given. */
  has(row: readonly number[]): boolean {
    return this.#reduced(row).every((value) => value === 0n);
  }

  #reduced(row: readonly number[]): bigint[] {
    let rest = row.map(BigInt);
    for (const { lead, row: step } of this.#rows) {
      const [own, other] = [step[lead] ?? 0n, rest[lead] ?? 0n];
      if (other !== 0n) rest = rest.map((value, index) => value * own - (step[index] ?? 0n) * other);
    }
    return rest;
  }
}

/** The row of one unknown alone. */
export const unitOf = (unknowns: readonly Unknown[], number: number): number[] =>
  unknowns.map((_, index) => (index === number ? 1 : 0));

/** As much more of people whom nothing is told of as is tried: there may be any number of them. */
const MORE = 40;

/**
 * Goes through the tables of whole numbers that agree with all that is told, until one is found that will do. Every unknown
 * has at least so many.
 */
function findTable(
  { unknowns, figures }: Exhibit,
  leastOf: (number: number) => number,
  willDo: (counts: readonly number[]) => boolean,
): boolean {
  const told = figures.filter(({ isTold }) => isTold);
  const left = told.map(({ people }) => people);
  const counts: number[] = [];
  const about = unknowns.map((_, number) => told.flatMap(({ row }, index) => (row[number] === 1 ? index : [])));
  const lastOf = told.map(({ row }) => row.lastIndexOf(1));
  const due = about.map((indices, number) => indices.filter((index) => lastOf[index] === number));
  const visit = (number: number): boolean => {
    if (number === unknowns.length) return left.every((rest) => rest === 0) && willDo(counts);
    let [least, most] = [leastOf(number), (unknowns[number]?.people ?? 0) + MORE];
    for (const index of about[number] ?? []) most = Math.min(most, left[index] ?? 0);
    for (const index of due[number] ?? []) least = Math.max(least, left[index] ?? 0);
    for (let count = least; count <= most; count += 1) {
      counts[number] = count;
      for (const index of about[number] ?? []) left[index] = (left[index] ?? 0) - count;
      const isFound = visit(number + 1);
      for (const index of about[number] ?? []) left[index] = (left[index] ?? 0) + count;
      if (isFound) return true;
    }
    return false;
  };
  return visit(0);
}

const inAll = (counts: readonly number[], row: readonly number[]) =>
  counts.reduce((sum, count, index) => sum + count * (row[index] ?? 0), 0);

/** Between what a number lies in all tables that agree with everything told; by trying them all. */
export function rangeOf(exhibit: Exhibit, row: readonly number[]): { least: number; most: number } {
  const found = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
  findTable(
    exhibit,
    () => 0,
    (counts) => {
      found.least = Math.min(found.least, inAll(counts, row));
      found.most = Math.max(found.most, inAll(counts, row));
      return false;
    },
  );
  return found;
}

const guess = (row: readonly number[], people: number): Figure => {
  return { release: 0, table: "guess", at: {}, row, people, isTold: true };
};

/** Whether some table agrees with everything told and has so many of some unknowns. */
export function mightBe({ unknowns, figures }: Exhibit, guesses: readonly (readonly [number, number])[]): boolean {
  const guessed = guesses.map(([number, people]) => guess(unitOf(unknowns, number), people));
  return findTable(
    { unknowns, figures: [...guessed, ...figures] },
    () => 0,
    () => true,
  );
}

/**
 * Which numbers lie within a range that is not so wide, in all tables that agree with everything told and, as who knows the
 * method knows, have no hidden number that is 0.
 */
export function closerThan(
  width: number,
  { unknowns, figures }: Exhibit,
  rows: readonly (readonly number[])[],
): (readonly number[])[] {
  const hidden = rowsOf(figures.filter(({ isTold }) => !isTold));
  const alone = new Set(hidden.flatMap((row) => (inAll(row, row) === 1 ? row.indexOf(1) : [])));
  return rows.filter((row) => {
    const canBe = (people: number) =>
      findTable(
        { unknowns, figures: [guess(row, people), ...figures] },
        (number) => (alone.has(number) ? 1 : 0),
        (counts) => hidden.every((one) => inAll(counts, one) > 0),
      );
    const truth = sumOf(row, unknowns);
    const values = Array.from({ length: truth + MORE }, (_, value) => value);
    const least = values.find(canBe) ?? truth;
    return !values.slice(least + width).some(canBe);
  });
}

const rowsOf = (figures: readonly Figure[]) => figures.map(({ row }) => row);
const sumOf = (row: readonly number[], unknowns: readonly Unknown[]) =>
  row.reduce((sum, times, number) => sum + times * (unknowns[number]?.people ?? 0), 0);

/**
 * Numbers of too few people: those that tables have, what one figure has beyond another where both may be seen, and people
 * whom no figure that may be seen tells apart.
 */
export function fewIn({ unknowns, figures }: Exhibit, least = 5): number[][] {
  const last = Math.max(...figures.map(({ release }) => release));
  const visible = rowsOf(figures.filter(({ release, isTold }) => isTold || release === last));
  const beyond = visible.flatMap((whole) =>
    visible
      .map((within) => whole.map((is, number) => is - (within[number] ?? 0)))
      .filter((row) => row.every((is) => is >= 0)),
  );
  const inFigures = unknowns.map((_, number) => String(visible.map((row) => row[number])));
  const inner = inFigures.map((own) => inFigures.map((other) => (other === own ? 1 : 0)));
  return [...rowsOf(figures), ...beyond, ...inner]
    .map((row) => [...row])
    .filter((row) => sumOf(row, unknowns) > 0 && sumOf(row, unknowns) < least);
}

/** Which of some numbers can be put together from what is told, and from that and what one person or one group knows. */
export function foundOut(
  { unknowns, figures }: Exhibit,
  targets: readonly (readonly number[])[],
  groups: readonly (readonly number[])[] = [],
): string[] {
  const told = rowsOf(figures.filter(({ isTold }) => isTold));
  const lone = unknowns.flatMap(({ people }, number) => (people === 1 ? [[number]] : []));
  return [[], ...lone, ...groups].flatMap((known) => {
    const own = known.map((number) => unitOf(unknowns, number));
    const [before, after] = [new Span(own), new Span([...own, ...told])];
    return targets
      .filter((row) => after.has(row) && !before.has(row))
      .map((row) => `${known.length === 0 ? "anybody" : known.join("+")}: ${row.join("")}`);
  });
}
