import type { Block } from "./block.js";
import type { Column } from "./column.js";
import type { Dictionary } from "./dictionary.js";
import type { Links } from "./links.js";
import type { Question } from "./question.js";
import type { Records } from "./records.js";

/** Lets some records through. */
export interface Filter {
  lets(row: number): boolean;
  /** Sends the others of a block to the cell that nobody reads. */
  drop(block: Block, dropped: number): void;
}

/** The filters of a question, one after the other. */
export function filtersOf(records: Records, { where = {}, present = [] }: Question): Filter[] {
  return [
    usedRows(records),
    ...present.map((name) => given(records.column(name))),
    ...Object.entries(where).flatMap(([name, categories]) => {
      if (categories === undefined) return [];
      const wanted = new Set(categories);
      const links = records.links(name);
      return links ? linkedTo(records, links, wanted) : ofCategories(records, name, wanted);
    }),
  ];
}

function usedRows(records: Records): Filter {
  return {
    lets: (row) => records.inUse === undefined || records.inUse.at(row) > 0,
    drop: (block, dropped) => {
      if (records.inUse) block.dropZeros(records.inUse, dropped);
    },
  };
}

function given(column: Column): Filter {
  return {
    lets: (row) => column.at(row) > 0,
    drop: (block, dropped) => block.dropZeros(column, dropped),
  };
}

function ofCategories(records: Records, name: string, wanted: ReadonlySet<string | null>): Filter {
  const column = records.column(name);
  const dictionary = records.dictionary(name);
  let listed = listOf(dictionary, wanted);
  // A category that is met later may be a wanted one.
  const list = () => {
    if (listed.length < dictionary.size) listed = listOf(dictionary, wanted);
    return listed;
  };
  return {
    lets: (row) => list()[column.at(row)] === 1,
    drop: (block, dropped) => block.dropUnlisted(column, list(), dropped),
  };
}

const listOf = ({ texts }: Dictionary, wanted: ReadonlySet<string | null>): Int32Array =>
  Int32Array.from(texts, (text) => (wanted.has(text) ? 1 : 0));

/** Records whose key is linked to one of these values at least. */
function linkedTo(records: Records, links: Links, wanted: ReadonlySet<string | null>): Filter {
  const column = records.column(links.of);
  return {
    lets: (row) => links.leadsTo(column.at(row), wanted),
    drop: (block, dropped) => {
      const numbers = block.spread(column);
      for (let i = 0; i < block.count; i += 1) {
        if (!links.leadsTo(numbers[i] ?? 0, wanted)) block.cells[i] = dropped;
      }
    },
  };
}
