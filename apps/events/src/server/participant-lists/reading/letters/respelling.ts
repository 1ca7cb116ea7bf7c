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
    either: new Set(all.flatMap(({ either }) => [...either])),
    against: new Set(all.flatMap(({ against }) => [...against])),
  };
};

/** The columns that have letters beyond ASCII, nearly all of them from before Unicode. */
function suspectsIn({ rows, letters }: RawTable): Suspect[] {
  return letters.flatMap((of, at) => {
    if (of === undefined || of.beyondAscii === 0 || of.beyondAscii < FOR_EACH_AGAINST * of.inUnicode) return [];
    return [{ column: at + 1, texts: new Set(rows.flatMap((cells) => cells[at] ?? []).filter(isSuspect)) }];
  });
}

const isSuspect = (text: string) => (kindsIn(text) & (BEYOND_ASCII | IN_UNICODE)) === BEYOND_ASCII;

function respellColumn(table: RawTable, column: number, letters: LegacyLetters): ListNote {
  let count = 0;
  for (const cells of table.rows) {
    const text = cells[column - 1];
    if (text === undefined || !isSuspect(text)) continue;
    const now = SPELLINGS[letters].read(text);
    if (now === text) continue;
    cells[column - 1] = now;
    count += 1;
  }
  const noted = table.letters[column - 1];
  if (noted) noted.isUntidy = true;
  return { code: "LETTERS_CONVERTED", table: table.name, column: columnName(column), from: letters, count };
}
