import { columnName } from "../cell-name.ts";
import type { LegacyLetters, ListNote } from "../given-list.ts";
import type { RawTable } from "../growing-table.ts";
import { type Evidence, evidenceFor, FOR_EACH_AGAINST, isConvincing, isUncontested } from "./evidence.ts";
import { SPELLINGS } from "./legacy-letters.ts";
import { BEYOND_ASCII, IN_UNICODE, kindsIn } from "./letter-kinds.ts";

const ALL_LETTERS: readonly LegacyLetters[] = ["misread-utf-8", "tcvn3", "vni"];

/** A column in which other letters may be, counted from 1. */
interface Suspect {
  readonly column: number;
  readonly texts: ReadonlySet<string>;
}

/**
 * Puts columns into Unicode that were written in letters from before it, where the column says so by itself, or says
 * nothing against what the whole table says. A single word never does.
 */
export function respell(table: RawTable): ListNote[] {
  const suspects = suspectsIn(table);
  if (suspects.length === 0) return [];
  const evidence = ALL_LETTERS.map((letters) => ({
    letters,
    columns: new Map(suspects.map(({ column, texts }) => [column, evidenceFor(letters, texts)])),
  }));
  const ofTable = evidence.find(({ columns }) => isConvincing(together(columns.values())));
  return suspects.flatMap(({ column }) => {
    const own = evidence.find(({ columns }) => isOf(columns.get(column), isConvincing));
    const said = own ?? (isOf(ofTable?.columns.get(column), isUncontested) ? ofTable : undefined);
    return said ? [respellColumn(table, column, said.letters)] : [];
  });
}

const isOf = (evidence: Evidence | undefined, holds: (evidence: Evidence) => boolean) =>
  evidence !== undefined && holds(evidence);

const together = (evidences: Iterable<Evidence>): Evidence => {
  const all = [...evidences];
  return {
    words: new Set(all.flatMap(({ words }) => [...words])),
    against: new Set(all.flatMap(({ against }) => [...against])),
  };
};

/** The columns that have letters beyond ASCII, nearly all of them from before Unicode. */
function suspectsIn({ rows }: RawTable): Suspect[] {
  const columns: { inUnicode: number; suspect: number; readonly texts: Set<string> }[] = [];
  for (const cells of rows) {
    for (const [at, text] of cells.entries()) {
      const kinds = kindsIn(text);
      if ((kinds & BEYOND_ASCII) === 0) continue;
      columns[at] ??= { inUnicode: 0, suspect: 0, texts: new Set() };
      if ((kinds & IN_UNICODE) !== 0) columns[at].inUnicode += 1;
      else {
        columns[at].suspect += 1;
        columns[at].texts.add(text);
      }
    }
  }
  return columns.flatMap(({ inUnicode, suspect, texts }, at) =>
    suspect > 0 && suspect >= FOR_EACH_AGAINST * inUnicode ? [{ column: at + 1, texts }] : [],
  );
}

function respellColumn({ name, rows }: RawTable, column: number, letters: LegacyLetters): ListNote {
  let count = 0;
  for (const cells of rows) {
    const text = cells[column - 1];
    if (text === undefined || (kindsIn(text) & (BEYOND_ASCII | IN_UNICODE)) !== BEYOND_ASCII) continue;
    const now = SPELLINGS[letters].read(text);
    if (now === text) continue;
    cells[column - 1] = now;
    count += 1;
  }
  return { code: "LETTERS_CONVERTED", table: name, column: columnName(column), from: letters, count };
}
