import type { Constant } from "../constant.js";

// Everybody in the process reads the same object, so nobody may alter it.
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

/** A value of the catalogue that nobody alters, in none of its parts. */
export function constant<Value>(value: Value): Constant<Value> {
  freeze(value);
  return value as Constant<Value>;
}

/** A row whose code the compiler knows by name. */
export type Coded<Row, Code extends string> = Row & { readonly code: Code };

/**
 * Rows of one kind, the code of each remembered by the compiler: a list of rows gives a union of their codes, which a
 * misspelt code is measured against.
 */
export function rowsOf<Row extends { readonly code: string }>() {
  return <const Code extends string>(rows: readonly Coded<Row, Code>[]): readonly Coded<Row, Code>[] => {
    freeze(rows);
    return rows;
  };
}

/** The known codes that share the longest beginning with a wrong one. */
type Closest<
  Known extends string,
  Rest extends string,
  Start extends string = "",
> = Rest extends `${infer Letter}${infer More}`
  ? [Extract<Known, `${Start}${Letter}${string}`>] extends [never]
    ? Known
    : Closest<Extract<Known, `${Start}${Letter}${string}`>, More, `${Start}${Letter}`>
  : Known;

/**
 * What a parameter takes that stands for a known code: the code itself, or else the known ones that begin like it, so
 * that the compiler's message about a misspelt code names them, however many others there are. `Code` lets any text in,
 * as `Known | AnyText`: an editor offers the known ones.
 */
export type CodeAmong<Known extends string, Code extends string> = Code extends Known ? Code : Closest<Known, Code>;

/** Any text, written so that the literals beside it in a union are not swallowed. */
export type AnyText = string & Record<never, never>;

/**
 * The row with a code that the compiler has seen to.
 *
 * @throws RangeError where the caller went round the compiler
 */
export function rowWith<Row extends { readonly code: string }>(rows: readonly Row[], code: string): Row {
  const row = rows.find((candidate) => candidate.code === code);
  if (row === undefined) throw new RangeError(`The catalogue holds no ${code}.`);
  return row;
}
