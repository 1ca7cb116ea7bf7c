/** Categories that are let through, by what they are categories of. `null` is what has none. */
export type Where<Axis extends string> = { readonly [Name in Axis]?: readonly (string | null)[] };

/** What is asked of a store, besides what is counted. */
export interface Question<By extends string = string, Axis extends string = string, Present extends string = string> {
  /** What the answer is broken down by: it has a cell for every combination of their categories. */
  readonly by?: readonly By[];
  /** Only records of these categories. */
  readonly where?: Where<Axis>;
  /** Only records that give all of these keys and quantities. */
  readonly present?: readonly Present[];
}

/** What is counted in each cell. */
export interface Counted {
  /** A key of which each counts once; else every record counts. */
  readonly distinct: string | null;
  /** The quantities that are added up, of the records that give all of them. */
  readonly sum: readonly string[];
}

/** The same text for the same question. */
export function nameOf({ distinct, sum }: Counted, { by = [], where = {}, present = [] }: Question): string {
  const filters = Object.entries(where)
    .filter(([, categories]) => categories !== undefined)
    .map(([axis, categories = []]) => [axis, categories.toSorted()])
    .sort();
  return JSON.stringify([distinct, sum, by, filters, present.toSorted()]);
}
