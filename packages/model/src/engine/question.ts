/** Categories that are let through, by what they are categories of. `null` is what has none. */
export type Where<Axis extends string> = { readonly [Name in Axis]?: readonly (string | null)[] };

/**
 * A dimension seen in another way, such as a day as its month: what each category becomes, or all that it becomes, as a task
 * stands for its objectives. It is asked once a category and not once a record. A view is known by its name: as long as
 * tables are kept, the same name stands for the same view.
 */
export type View<Of extends string = string> =
  | { readonly of: Of; readonly as: (category: string | null) => string | null }
  | { readonly of: Of; readonly asEach: (category: string | null) => readonly (string | null)[] };

/** What is asked of a store, besides what is counted. */
export interface Question<
  By extends string = string,
  Axis extends string = string,
  Present extends string = string,
  Of extends string = string,
  Viewed extends string = string,
> {
  /** What the answer is broken down by: it has a cell for every combination of their categories. */
  readonly by?: readonly By[];
  /** Only records of these categories. */
  readonly where?: Where<Axis>;
  /** Only records that give all of these keys and quantities. */
  readonly present?: readonly Present[];
  /** Dimensions seen in other ways, to break down by and to choose by like any other. */
  readonly views?: { readonly [Name in Viewed]: View<Of> };
}

/** What is counted in each cell. */
export interface Counted {
  /** A key of which each counts once; else every record counts. */
  readonly distinct: string | null;
  /** The quantities that are added up, of the records that give all of them. */
  readonly sum: readonly string[];
  /** Whether it is told how often a key comes again. */
  readonly again?: boolean;
}

/** The same text for the same question. */
export function nameOf(
  { distinct, sum, again = false }: Counted,
  { by = [], where = {}, present = [], views = {} }: Question,
): string {
  const filters = Object.entries(where)
    .filter(([, categories]) => categories !== undefined)
    .map(([axis, categories = []]) => [axis, categories.toSorted()])
    .sort();
  return JSON.stringify([distinct, sum, again, by, filters, present.toSorted(), Object.keys(views).sort()]);
}
