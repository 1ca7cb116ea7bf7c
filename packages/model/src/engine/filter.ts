import type { Block } from "./block.js";
import type { Column } from "./column.js";
import type { Links } from "./links.js";
import { longer } from "./longer.js";
import type { Question } from "./question.js";
import type { Records } from "./records.js";
import { viewsOf } from "./viewed.js";

/** Lets some records through, by the number that they have in a column. */
export interface Filter {
  readonly column: Column;
  lets(number: number): boolean;
  /** Sends the others of a block to the cell that nobody reads. */
  drop(block: Block, dropped: number): void;
}

/** The filters of a question, one after the other. */
export function filtersOf(records: Records, { where = {}, present = [], views = {} }: Question): Filter[] {
  return [
    ...present.map((name) => given(records.column(name))),
    ...Object.entries(where).flatMap(([name, categories]) => {
      if (categories === undefined) return [];
      const wanted = new Set(categories);
      const links = records.links(name);
      if (links) return linkedTo(records, links, wanted);
      const view = views[name];
      return view
        ? ofCategories(records, view.of, (category) => viewsOf(view, category).some((value) => wanted.has(value)))
        : ofCategories(records, name, (category) => wanted.has(category));
    }),
  ];
}

/** Leaves out rows that are free. */
export function usedRows(records: Records): Pick<Filter, "drop"> {
  return {
    drop: (block, dropped) => {
      if (records.inUse) block.dropZeros(records.inUse, dropped);
    },
  };
}

function given(column: Column): Filter {
  return {
    column,
    lets: (number) => number > 0,
    drop: (block, dropped) => block.dropZeros(column, dropped),
  };
}

type IsWanted = (category: string | null) => boolean;

function ofCategories(records: Records, name: string, isWanted: IsWanted): Filter {
  const column = records.column(name);
  const dictionary = records.dictionary(name);
  let listed = new Int32Array(dictionary.size);
  let known = 0;
  // A category that is met later may be a wanted one.
  const list = () => {
    const { texts, size } = dictionary;
    if (size > listed.length) listed = longer(listed, size + (size >> 1));
    for (; known < size; known += 1) listed[known] = isWanted(texts[known] ?? null) ? 1 : 0;
    return listed;
  };
  return {
    column,
    lets: (number) => list()[number] === 1,
    drop: (block, dropped) => block.dropUnlisted(column, list(), dropped),
  };
}

/** Records whose key is linked to one of these values at least. */
function linkedTo(records: Records, links: Links, wanted: ReadonlySet<string | null>): Filter {
  const column = records.column(links.of);
  return {
    column,
    lets: (number) => links.leadsTo(number, wanted),
    drop: (block, dropped) => {
      const numbers = block.spread(column);
      for (let i = 0; i < block.count; i += 1) {
        if (!links.leadsTo(numbers[i] ?? 0, wanted)) block.cells[i] = dropped;
      }
    },
  };
}
