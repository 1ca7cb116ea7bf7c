import type { Column } from "./column.js";
import type { Dictionary } from "./dictionary.js";
import type { Entries } from "./entries.js";
import type { Question } from "./question.js";
import type { Records } from "./records.js";
import { Viewed } from "./viewed.js";

/** Records are in one category each: that of a column, or what a view makes of it. */
export interface SingleAxis {
  readonly column: Column;
  readonly values: Dictionary;
  readonly viewed: Viewed | undefined;
}

/** Records are in several categories, or in parts of them: what the number in a column is linked to, or becomes in a view. */
export interface ManyAxis {
  readonly column: Column;
  readonly values: Dictionary;
  /** What the numbers of the column stand for. */
  readonly source: Dictionary;
  readonly viewed: Viewed | undefined;
  /** The key whose links these are, if they are links. */
  readonly linkedKey: string | undefined;
  /** The codes of values and their weights, by what the numbers are. */
  readonly entries: Entries;
  /** The values that are asked for, if not all are. */
  readonly wanted: ReadonlySet<string | null> | undefined;
}

export type Axis = SingleAxis | ManyAxis;

export const isMany = (axis: Axis): axis is ManyAxis => "source" in axis;

/** @throws RangeError for what there is not */
export function axisOf(records: Records, { views = {}, where = {} }: Question, name: string): Axis {
  const links = records.links(name);
  if (links) {
    return {
      column: records.column(links.of),
      values: links.values,
      source: records.dictionary(links.of),
      viewed: undefined,
      linkedKey: links.of,
      entries: links.entries,
      wanted: where[name] && new Set(where[name]),
    };
  }
  const view = views[name];
  if (view === undefined) {
    return { column: records.column(name), values: records.dictionary(name), viewed: undefined };
  }
  const [column, source] = [records.column(view.of), records.dictionary(view.of)];
  const viewed = new Viewed(source, view);
  const { values } = viewed;
  if (viewed.isSingle) return { column, values, viewed };
  return {
    column,
    values,
    source,
    viewed,
    linkedKey: undefined,
    entries: viewed.entries,
    wanted: where[name] && new Set(where[name]),
  };
}
