import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AccountActor, can } from "./access.js";
import { AccountId } from "./account.js";
import { OrganisationId } from "./organisation.js";
import { isOpenOn, NewRoom, subjectOfRoom } from "./room.js";
import { hoursOverlap } from "./session.js";

const vwu = OrganisationId.parse("vwu");
const organiser: AccountActor = {
  role: "organiser",
  account: AccountId.parse("0198f0a0-0000-7000-8000-000000000001"),
  organisations: [vwu],
};

describe("NewRoom", () => {
  it("says how many it holds, or that nobody knows: saying nothing is no answer", () => {
    const room = { name: { vi: "Phòng 201" } };
    expect(NewRoom.safeParse(room).success).toBe(false);
    expect(NewRoom.safeParse({ ...room, capacity: { kind: "unknown" } }).success).toBe(true);
    expect(NewRoom.safeParse({ ...room, capacity: { kind: "exact", value: 0 } }).success).toBe(true);
  });
});

describe("subjectOfRoom", () => {
  it("gives a room into the hands of who keeps it, and of nobody where nobody does", () => {
    expect(can(organiser, "room:edit", subjectOfRoom({ organisation: vwu }))).toBe(true);
    expect(can(organiser, "room:edit", subjectOfRoom({ organisation: OrganisationId.parse("mps") }))).toBe(false);
    expect(can(organiser, "room:edit", subjectOfRoom({}))).toBe(false);
    expect(can({ ...organiser, role: "admin", organisations: [] }, "room:edit", subjectOfRoom({}))).toBe(true);
  });
});

describe("isOpenOn", () => {
  it.each([
    ["2026-12-31", true],
    ["2027-01-01", false],
    ["2027-01-02", false],
  ])("on %s a room that closes on 2027-01-01 is open: %s", (day, isOpen) => {
    expect(isOpenOn({ closedFrom: "2027-01-01" }, day)).toBe(isOpen);
    expect(isOpenOn({}, day)).toBe(true);
  });
});

const minute = fc.integer({ min: 0, max: 1439 });
const toTime = (at: number) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
const span = fc
  .tuple(minute, minute)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

describe("hoursOverlap", () => {
  it("is that some minute lies in both", () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        const hours = ([start, end]: readonly [number, number]) => ({ start: toTime(start), end: toTime(end) });
        const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
        expect(hoursOverlap(hours(one), hours(other))).toBe(shared > 0);
        expect(hoursOverlap(hours(other), hours(one))).toBe(shared > 0);
      }),
    );
  });
});
