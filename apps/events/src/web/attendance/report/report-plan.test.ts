import { type AttendanceMark, EventId, Participation } from "@wps/model";
import { expect, it } from "vitest";
import type { RegisterRow } from "../register-rows.ts";
import { type MatchedGuest, planOf, type ReportChoice, toSend } from "./report-plan.ts";

const row = (last: number, hasSeat = true): RegisterRow => ({
  hasSeat,
  person: Participation.parse({
    id: `00000000-0000-4000-8000-00000000000${last}`,
    revision: 1,
    number: last,
    event: EventId.parse("00000000-0000-4000-8000-0000000000aa"),
    person: `00000000-0000-4000-8000-0000000000b${last}`,
    name: { given: "Lan", order: "family-first" },
    contact: { status: "withheld" },
    profile: { sex: "unknown" },
    roles: ["participant"],
    status: "confirmed",
    entry: "added",
  }),
});
const [lan, an, hoa, left] = [row(1), row(2), row(3), row(4, false)];
const ROWS = [lan, an, hoa, left];
const may = (of: RegisterRow, isCertain: boolean) => ({ participation: of.person.id, byEmail: isCertain, isCertain });
const guest = (name: string, minutes: number, ...suggestions: ReturnType<typeof may>[]): MatchedGuest => ({
  guest: { name, minutes, stays: [{ seconds: 60 * minutes }] },
  suggestions,
});
const CHOICE: ReportChoice = {
  leastMinutes: 60,
  within: undefined,
  decisions: new Map(),
  over: new Set(),
  marksRest: false,
};
const plan = (guests: readonly MatchedGuest[], choice: Partial<ReportChoice> = {}, before?: AttendanceMark) =>
  planOf(guests, ROWS, (of) => (of === lan ? before : undefined), { ...CHOICE, ...choice });
const fates = ({ marks }: ReturnType<typeof plan>) =>
  marks.map(({ row: { person }, state, minutes, becomes }) => [person.number, state, minutes, becomes]);

it("counts guests who are one person together, and marks nobody of whom nobody is certain", () => {
  const guests = [
    guest("Lan", 40, may(lan, true)),
    guest("iPhone", 30, may(lan, true)),
    guest("An?", 90, may(an, false)),
  ];
  const planned = plan([...guests, guest("Người lạ", 90)]);
  expect(fates(planned)).toEqual([[1, "present", 70, "new"]]);
  expect(planned.undecided.map(({ at }) => at)).toEqual([2]);
  expect(planned.unlisted.map(({ at }) => at)).toEqual([3]);
  expect(planned.missing).toEqual([an, hoa]);
});

it("obeys whoever decides, against what was found as well", () => {
  const guests = [guest("Lan", 40, may(lan, true)), guest("An?", 90, may(an, false)), guest("Hoà", 90)];
  const decisions = new Map([
    [0, null],
    [1, an.person.id],
    [2, hoa.person.id],
  ]);
  const planned = plan(guests, { decisions });
  expect(fates(planned)).toEqual([
    [2, "present", 90, "new"],
    [3, "present", 90, "new"],
  ]);
  expect(planned.unlisted.map(({ at }) => at)).toEqual([0]);
});

it("goes over marks of others only where that is said, and over those of reports by itself", () => {
  const guests = [guest("Lan", 40, may(lan, true))];
  const byHand = { state: "present", basis: "desk" } as const;
  expect(fates(plan(guests, {}, byHand))).toEqual([[1, "absent", 40, "kept"]]);
  expect(toSend(plan(guests, {}, byHand))).toEqual([]);
  const over = new Set([lan.person.id]);
  expect(toSend(plan(guests, { over }, byHand))).toEqual([{ participation: lan.person.id, minutes: 40, over: byHand }]);
  const ofReport = { state: "absent", mode: "online", minutes: 40, basis: "online-report" } as const;
  expect(fates(plan(guests, {}, ofReport))).toEqual([[1, "absent", 40, "same"]]);
  expect(fates(plan(guests, { leastMinutes: 30 }, ofReport))).toEqual([[1, "present", 40, "over"]]);
});

it("marks those absent who are not in the report when it is asked to, without minutes, and nobody who is marked", () => {
  const planned = plan([guest("An", 90, may(an, true))], { marksRest: true }, { state: "excused", basis: "desk" });
  expect(fates(planned)).toEqual([
    [2, "present", 90, "new"],
    [3, "absent", undefined, "new"],
  ]);
  expect(toSend(planned)[1]).toEqual({ participation: hoa.person.id, over: null });
});
