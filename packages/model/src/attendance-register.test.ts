import { describe, expect, it } from "vitest";
import { AttendanceRegister, completionIn, marksIn } from "./attendance-register.js";

const id = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;
const slots = [
  { session: id(1), part: "morning" },
  { session: id(1), part: "afternoon" },
];
const register = AttendanceRegister.parse({
  event: id(9),
  revision: 1,
  rule: { percent: 80, excused: "absent" },
  slots,
  marks: [
    { participation: id(2), ...slots[0], mark: { state: "present", basis: "desk" } },
    { participation: id(2), ...slots[1], mark: { state: "late", basis: "paper", minutes: 95 } },
    { participation: id(3), ...slots[1], mark: { state: "absent", basis: "desk" } },
  ],
});
const [lan, an, nobody] = [2, 3, 4].map((last) =>
  AttendanceRegister.shape.marks.element.shape.participation.parse(id(last)),
);

describe("the marks of a register", () => {
  it("are found by person and part, and are not there where nobody set one", () => {
    const markAt = marksIn(register);
    const [morning, afternoon] = register.slots;
    expect(lan && afternoon && markAt(lan, afternoon)?.minutes).toBe(95);
    expect(an && morning && markAt(an, morning)).toBeUndefined();
  });

  it("say who completed it, by its own rule and all of its parts", () => {
    const statusOf = (of: typeof lan) => of && completionIn(register, marksIn(register), of).status;
    expect([lan, an, nobody].map(statusOf)).toEqual(["met", "not-met", "open"]);
    const { rule: _, ...without } = register;
    expect(lan && completionIn(without, marksIn(without), lan).status).toBe("no-rule");
  });
});
