import { type AttendanceRegister, EventId, Participation, Session, slotsOf } from "@wps/model";
import { describe, expect, it } from "vitest";
import { keyOf, type Marking } from "./place.ts";
import { columnsOf, marksOf, marksOfRow, missingIn, placeOf, rowsOf, statesOf, withMarks } from "./register-rows.ts";

const EVENT = EventId.parse("00000000-0000-4000-8000-0000000000aa");
const listed = (last: number, status: Participation["status"]) =>
  Participation.parse({
    id: `00000000-0000-4000-8000-00000000000${last}`,
    revision: 1,
    number: last + 10,
    event: EVENT,
    person: `00000000-0000-4000-8000-0000000000b${last}`,
    name: { given: "Lan", order: "family-first" },
    contact: { status: "withheld" },
    profile: { sex: "unknown" },
    roles: ["participant"],
    status,
    entry: "added",
  });
const session = Session.parse({
  id: "00000000-0000-4000-8000-0000000000c1",
  date: "2027-05-11",
  hours: { start: "08:00", end: "17:00" },
});

const list = [listed(1, "withdrawn"), listed(2, "confirmed"), listed(3, "declined"), listed(4, "invited")];
const columns = columnsOf(slotsOf([session]), [session]);
const rows = rowsOf(list, new Set([list[0]?.id].filter((id) => id !== undefined)));
const [second, fourth, first] = rows;
const slots = slotsOf([session]);
const mark = { state: "present", basis: "desk" } as const;

const at = (row: typeof second, column: number, set: Marking["mark"]): Marking[] => {
  const slot = columns[column];
  return row && slot ? [{ ...placeOf(row, slot), mark: set }] : [];
};
const register: AttendanceRegister = {
  event: EVENT,
  revision: 0,
  slots: [...slots],
  marks: [...at(second, 0, mark), ...at(fourth, 0, mark)].map(({ mark: _, ...place }) => ({ ...place, mark })),
};

describe("a register", () => {
  it("has everybody with a seat, then who was marked and has none any more", () => {
    expect(rows.map(({ person, hasSeat }) => [person.status, hasSeat])).toEqual([
      ["confirmed", true],
      ["invited", true],
      ["withdrawn", false],
    ]);
    expect(columns.map(({ part }) => part)).toEqual(["morning", "afternoon"]);
  });

  it("shows what is on its way over what the server has, and a mark taken away as none", () => {
    const unsent = [...at(second, 0, null), ...at(second, 1, { state: "late", basis: "paper" })];
    const marks = marksOf(register, new Map(unsent.map((one) => [keyOf(one), one])));
    expect(second && statesOf(marksOfRow(second, columns, marks))).toEqual([undefined, "late"]);
    expect(fourth && statesOf(marksOfRow(fourth, columns, marks))).toEqual(["present", undefined]);
    const saved = marksOf(withMarks(register, unsent), new Map());
    expect(saved).toEqual(marks);
  });

  it("misses a mark in every place of who has a seat, and in none of who has not", () => {
    const marks = marksOf(register, new Map());
    expect(missingIn(rows, columns, marks)).toEqual({ count: 2, first: { row: 0, column: 1 } });
    expect(first?.hasSeat).toBe(false);
  });
});
