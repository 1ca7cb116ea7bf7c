import type { Population } from "@wps/model/disclosure";

/**
 * Secondary suppression as the textbook has it, to compare with: the cells of a table of three axes with all totals, those of
 * fewer than five protected, and one elimination modulo a prime. No differences, no lone contributors, no audit.
 */
export function plainSuppression({ cells }: Population): { readonly hidden: number } {
  const figures = figuresOf(
    cells.filter(({ people }) => people > 0).map(({ at, people }) => ({ key: Object.values(at), people })),
  );
  const few = (people: number) => people > 0 && people < 5;
  const reduced = new Reduced(figures.filter(({ people }) => few(people)).map(({ atoms }) => atoms));
  const order = figures
    .filter(({ people }) => people > 0)
    .sort((one, other) => one.depth - other.depth || other.people - one.people);
  const published = order.filter(({ people, atoms }) => !few(people) && reduced.admit(atoms));
  return { hidden: order.length - published.length };
}

interface Figure {
  readonly atoms: number[];
  readonly depth: number;
  people: number;
}

/** Every cell and every total of it. */
function figuresOf(inner: readonly { readonly key: readonly (string | null)[]; readonly people: number }[]): Figure[] {
  const figures = new Map<string, Figure>();
  inner.forEach(({ key, people }, atom) => {
    for (let bits = 0; bits < 2 ** key.length; bits += 1) {
      const parts = key.map((part, axis) => (bits & (1 << axis) ? part : "*"));
      const name = parts.join(" ");
      const figure = figures.get(name) ?? { atoms: [], depth: parts.filter((part) => part !== "*").length, people: 0 };
      figure.atoms.push(atom);
      figure.people += people;
      figures.set(name, figure);
    }
  });
  return [...figures.values()];
}

const PRIME = 67_108_859;
type Row = Map<number, number>;

/** The rows of what is published, each with a column of its own, and those of what is protected, without these columns. */
class Reduced {
  readonly #published = new Map<number, Row>();
  readonly #protected: ReadonlySet<Row>;
  readonly #having = new Map<number, Set<Row>>();

  constructor(protectedRows: readonly (readonly number[])[]) {
    this.#protected = new Set(protectedRows.map((atoms) => new Map(atoms.map((atom) => [atom, 1]))));
    for (const row of this.#protected) this.#index(row);
  }

  /** Publishes a figure unless a protected one would be known with it. */
  admit(atoms: readonly number[]): boolean {
    const rest: Row = new Map(atoms.map((atom) => [atom, 1]));
    for (const atom of atoms) {
      const row = this.#published.get(atom);
      if (row) subtract(rest, row, rest.get(atom) ?? 0);
    }
    const [first] = rest;
    if (first === undefined) return true;
    const [column, value] = first;
    const touched = this.#having.get(column) ?? new Set();
    for (const row of touched) if (this.#protected.has(row) && areProportional(row, rest)) return false;
    const inverse = power(value, PRIME - 2);
    for (const [atom, count] of rest) rest.set(atom, (count * inverse) % PRIME);
    for (const row of [...touched]) {
      for (const atom of rest.keys()) this.#having.get(atom)?.delete(row);
      subtract(row, rest, row.get(column) ?? 0);
      this.#index(row);
    }
    this.#published.set(column, rest);
    this.#index(rest);
    return true;
  }

  #index(row: Row): void {
    for (const atom of row.keys()) {
      const rows = this.#having.get(atom) ?? new Set();
      this.#having.set(atom, rows.add(row));
    }
  }
}

function subtract(row: Row, other: Row, times: number): void {
  for (const [atom, count] of other) {
    const value = ((row.get(atom) ?? 0) + PRIME - ((count * times) % PRIME)) % PRIME;
    if (value === 0) row.delete(atom);
    else row.set(atom, value);
  }
}

function areProportional(one: Row, other: Row): boolean {
  if (one.size !== other.size) return false;
  const [first] = one;
  if (first === undefined) return true;
  const [lead, own] = [other.get(first[0]) ?? 0, first[1]];
  return [...one].every(([atom, count]) => (count * lead) % PRIME === ((other.get(atom) ?? 0) * own) % PRIME);
}

function power(base: number, exponent: number): number {
  let [result, factor] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * factor) % PRIME;
    factor = (factor * factor) % PRIME;
  }
  return result;
}
