import {
  type AttendanceMark,
  type AttendanceRegister,
  type AttendanceSlot,
  type AttendanceState,
  type Participation,
  type ParticipationId,
  type Session,
  takesSeat,
} from "@wps/model";
import { keyOf, type Marking, type Place } from "./place.ts";

/** Somebody in the register; without a seat who was marked when they had one. */
export interface RegisterRow {
  readonly person: Participation;
  readonly hasSeat: boolean;
}

/** One part of the course with the session it is of. */
export interface RegisterColumn extends AttendanceSlot {
  readonly of: Session;
}

/** Who is to be marked: everybody who has a seat, then whoever was marked and has none any more. */
export function rowsOf(list: readonly Participation[], marked: ReadonlySet<ParticipationId>): readonly RegisterRow[] {
  const rows = list.map((person) => ({ person, hasSeat: takesSeat(person) }));
  return [
    ...rows.filter(({ hasSeat }) => hasSeat),
    ...rows.filter(({ person, hasSeat }) => !hasSeat && marked.has(person.id)),
  ];
}

/** The parts with their sessions; a part whose session is not here yet is left out until it is. */
export function columnsOf(slots: readonly AttendanceSlot[], sessions: readonly Session[]): readonly RegisterColumn[] {
  return slots.flatMap((slot) => {
    const of = sessions.find(({ id }) => id === slot.session);
    return of === undefined ? [] : [{ ...slot, of }];
  });
}

/** Where the desk is: a row and a column, counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What stands in every place: what the server has, and over it what is still on its way there. */
export type Marks = ReadonlyMap<string, AttendanceMark>;

export function marksOf(register: AttendanceRegister, unsent: ReadonlyMap<string, Marking>): Marks {
  const marks = new Map(register.marks.map((one) => [keyOf(one), one.mark]));
  for (const [key, { mark }] of unsent) {
    if (mark === null) marks.delete(key);
    else marks.set(key, mark);
  }
  return marks;
}

/** The register once these marks are saved. */
export function withMarks(register: AttendanceRegister, saved: readonly Marking[]): AttendanceRegister {
  const anew = new Map(saved.map((one) => [keyOf(one), one]));
  const others = register.marks.filter((one) => !anew.has(keyOf(one)));
  const set = [...anew.values()].flatMap(({ mark, ...place }) => (mark === null ? [] : [{ ...place, mark }]));
  return { ...register, marks: [...others, ...set] };
}

export const placeOf = ({ person }: RegisterRow, { session, part }: AttendanceSlot): Place => ({
  participation: person.id,
  session,
  part,
});

/** Somebody's marks, part by part; undefined where nobody knows yet. */
export const marksOfRow = (
  row: RegisterRow,
  columns: readonly RegisterColumn[],
  marks: Marks,
): readonly (AttendanceMark | undefined)[] => columns.map((column) => marks.get(keyOf(placeOf(row, column))));

/** What they say of whether somebody was there. */
export const statesOf = (marks: readonly (AttendanceMark | undefined)[]): readonly (AttendanceState | undefined)[] =>
  marks.map((mark) => mark?.state);

/** The first place that a complete register would have a mark in, and how many there are. */
export function missingIn(
  rows: readonly RegisterRow[],
  columns: readonly RegisterColumn[],
  marks: Marks,
): { readonly count: number; readonly first: Spot | undefined } {
  const empty = rows.flatMap((row, at) =>
    !row.hasSeat
      ? []
      : columns.flatMap((column, index) =>
          marks.has(keyOf(placeOf(row, column))) ? [] : [{ row: at, column: index }],
        ),
  );
  const [first] = empty.toSorted((one, other) => one.column - other.column || one.row - other.row);
  return { count: empty.length, first };
}
