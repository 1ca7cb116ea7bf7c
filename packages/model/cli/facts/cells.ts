/** What stands in a column of a record; `null` where the cell is empty or there is no such column. */
export type Cell = (column: string) => string | null;

// A cell that says something else than it should stays as it is: the schema says what is wrong with it.

/** A whole number. */
export const wholeIn = (cell: string | null): number | string | null =>
  cell !== null && /^\d{1,9}$/.test(cell) ? Number(cell) : cell;

const ANSWERS: ReadonlyMap<string | undefined, boolean> = new Map([
  ["yes", true],
  ["true", true],
  ["no", false],
  ["false", false],
]);

/** Whether something is so. */
export const answerIn = (cell: string | null): boolean | string | null => ANSWERS.get(cell?.toLowerCase()) ?? cell;

/** What is made of a cell is made once for all cells that say the same: a file has millions, and few that differ. */
function once<Made>(make: (cell: string) => Made): (cell: string | null) => Made {
  const made = new Map<string, Made>();
  return (cell) => {
    const known = made.get(cell ?? "");
    if (known !== undefined) return known;
    const fresh = make(cell ?? "");
    made.set(cell ?? "", fresh);
    return fresh;
  };
}

const inWords = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** Words with spaces between them. */
export const wordsIn = once(inWords);

/** Clauses such as `nap-wps-2024-2030#II.2.e`, or a whole programme. */
export const linksIn = once((cell) =>
  inWords(cell).map((word) => {
    const [programme, ...clause] = word.split("#");
    return clause.length === 0 ? { programme } : { programme, clause: clause.join("#") };
  }),
);

/** The code of a province: a table calculation makes 1 of 01. */
export const provinceCodeIn = (cell: string | null): string | null =>
  cell !== null && /^\d$/.test(cell) ? `0${cell}` : cell;

const SIGNS: ReadonlyMap<string | undefined, string> = new Map([
  ["", "exact"],
  ["~", "about"],
  [">=", "at-least"],
  [">", "more-than"],
]);

/** A count such as `40`, `~200`, `>=100` or `>100`; an empty cell is unknown, and never 0. */
export function countIn(cell: string | null) {
  if (cell === null) return { kind: "unknown" };
  const [, sign, digits] = /^(~|>=|>|)(\d{1,9})$/.exec(cell) ?? [];
  const kind = SIGNS.get(sign);
  return kind === undefined ? cell : { kind, value: Number(digits) };
}
