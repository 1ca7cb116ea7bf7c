import { cellName } from "./cell-name.ts";
import { BEYOND_ASCII, IN_UNICODE, kindsIn, UNTIDY } from "./letters/letter-kinds.ts";
import { plainText } from "./letters/plain-text.ts";
import { LIMITS } from "./limits.ts";
import { ListUnreadable } from "./list-unreadable.ts";

/** A table while it is read: texts as they were written, and none where there is nothing. */
export interface RawTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: string[][];
  /** What letters there are in each column; none in one without texts. */
  readonly letters: readonly (ColumnLetters | undefined)[];
}

/** What letters the texts of a column are made of. */
export interface ColumnLetters {
  /** How many texts have a letter that nothing of before Unicode has. */
  inUnicode: number;
  /** How many texts have letters beyond ASCII, and none of those. */
  beyondAscii: number;
  /** Whether a text may have to be put in order. */
  isUntidy: boolean;
}

/** A name as pages show it, however long somebody made it. */
export const tableName = (text: string): string => plainText(text.slice(0, LIMITS.nameCharacters));

/** How much all tables of a list may still grow. */
export class Room {
  #cells = 0;
  #characters = 0;

  /** @param cells as many more, with those before the text that are empty */
  take(text: string, cells: number): void {
    this.#cells += cells;
    this.#characters += text.length;
    if (this.#cells > LIMITS.cells) throw new ListUnreadable({ code: "TOO_MANY_CELLS", limit: LIMITS.cells });
    if (this.#characters > LIMITS.characters) {
      throw new ListUnreadable({ code: "TOO_MUCH_TEXT", limit: LIMITS.characters });
    }
  }
}

/**
 * Takes the texts of a table, each with its place. Only a text makes a table larger: what a sheet claims to hold, and
 * the empty cells in which it keeps a border or a colour, cost nothing and break no limit.
 */
export class GrowingTable implements RawTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: string[][] = [];
  readonly letters: (ColumnLetters | undefined)[] = [];
  readonly #room: Room;

  constructor(name: string, hidden: boolean, room: Room) {
    this.name = name;
    this.hidden = hidden;
    this.#room = room;
  }

  put(row: number, column: number, text: string): void {
    if (text === "") return;
    this.#check(row, column, text.length);
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1] ?? [];
    this.#room.take(text, Math.max(column - cells.length, 0));
    while (cells.length < column - 1) cells.push("");
    cells[column - 1] = text;
    this.#noteLetters(column, kindsIn(text));
  }

  #noteLetters(column: number, kinds: number): void {
    const letters = this.letters[column - 1] ?? { inUnicode: 0, beyondAscii: 0, isUntidy: false };
    this.letters[column - 1] = letters;
    if ((kinds & IN_UNICODE) !== 0) letters.inUnicode += 1;
    else if ((kinds & BEYOND_ASCII) !== 0) letters.beyondAscii += 1;
    if ((kinds & UNTIDY) !== 0) letters.isUntidy = true;
  }

  #check(row: number, column: number, length: number): void {
    const { name: table } = this;
    if (row > LIMITS.rows) throw new ListUnreadable({ code: "TOO_MANY_ROWS", table, row, limit: LIMITS.rows });
    if (column > LIMITS.columns) {
      throw new ListUnreadable({ code: "TOO_MANY_COLUMNS", table, column, limit: LIMITS.columns });
    }
    if (length > LIMITS.cellCharacters) {
      const cell = cellName(row, column);
      throw new ListUnreadable({ code: "CELL_TOO_LONG", table, cell, length, limit: LIMITS.cellCharacters });
    }
  }
}
