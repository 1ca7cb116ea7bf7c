import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "./date.js";
import type { EventStatus } from "./event-status.js";
import type { Permit } from "./permit.js";
import { maybeForeign, permitStep } from "./permit-step.js";

const DAYS = { precision: "day", start: "2027-03-10", end: "2027-03-11", basis: "stated" } as const;
const MONTH = { precision: "month", start: "2027-03-01", end: "2027-03-31", basis: "stated" } as const;
const EARLY = "2026-11-24";
const event = (status: EventStatus = "planned", dates: typeof DAYS | typeof MONTH = DAYS) => ({ status, dates });
type Needed = Extract<Permit, { status: "needed" }>;
const needed = (change: Partial<Needed> = {}): Permit => ({
  status: "needed",
  grounds: ["foreign-funding"],
  application: { status: "not-made" },
  decision: { status: "pending" },
  report: {},
  ...change,
});
const made = { application: { status: "made" } } as const;
const granted = { ...made, decision: { status: "granted" } } as const;

describe("what is to be done next about a permit", () => {
  test("first whether one is needed, as early as if the Prime Minister decided", () => {
    expect(permitStep({ status: "unknown" }, event(), EARLY)).toEqual({
      step: "find-out",
      due: "2027-01-29",
      isSure: false,
    });
  });

  test.each([
    ["prime-minister", "2027-01-29", true],
    ["competent-authority", "2027-02-08", true],
    [undefined, "2027-01-29", false],
  ] as const)("to apply where %s decides", (decides, due, isSure) => {
    const permit = needed(decides === undefined ? {} : { decides });
    expect(permitStep(permit, event(), EARLY)).toEqual({ step: "apply", due, isSure });
  });

  test("of a month the first day that may be meant counts, and is not sure", () => {
    const permit = needed({ decides: "competent-authority" });
    expect(permitStep(permit, event("planned", MONTH), EARLY)).toEqual({
      step: "apply",
      due: "2027-01-30",
      isSure: false,
    });
  });

  test("to have it before the event begins", () => {
    expect(permitStep(needed(made), event(), EARLY)).toEqual({ step: "obtain", due: "2027-03-09", isSure: true });
  });

  test("to report: by the day that the permit names, and without a day once the event is over", () => {
    const dated = needed({ ...granted, report: { due: "2027-04-01" } });
    expect(permitStep(dated, event(), EARLY)).toEqual({ step: "report", due: "2027-04-01", isSure: true });
    expect(permitStep(needed(granted), event(), EARLY)).toBeUndefined();
    const owed = { step: "report", isSure: false };
    expect(permitStep(needed(granted), event(), "2027-03-12")).toEqual(owed);
    expect(permitStep(needed(granted), event("held"), "2027-03-11")).toEqual(owed);
    expect(
      permitStep(needed({ ...granted, report: { sentOn: "2027-03-20" } }), event("held"), "2027-04-01"),
    ).toBeUndefined();
  });

  test("an event that was put off keeps its step, without a day", () => {
    expect(permitStep(needed(), event("postponed"), EARLY)).toEqual({ step: "apply", isSure: false });
    expect(permitStep({ status: "unknown" }, event("postponed"), EARLY)).toEqual({ step: "find-out", isSure: false });
  });

  test.each<[string, Permit, EventStatus, string]>([
    ["where none is needed", { status: "not-needed" }, "planned", EARLY],
    ["where it was refused", needed({ ...made, decision: { status: "refused" } }), "planned", EARLY],
    ["of an event that was called off", needed(), "cancelled", EARLY],
    ["that was never asked for, once it is over", { status: "unknown" }, "held", "2027-03-12"],
    ["that was never applied for, once it is over", needed(), "planned", "2027-03-12"],
    ["that never came, once it is over", needed(made), "held", "2027-03-12"],
  ])("is nothing %s", (_, permit, status, today) => {
    expect(permitStep(permit, event(status), today)).toBeUndefined();
  });

  test("a day later begins a day later, whatever the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), (days) => {
        const at = (shift: number) => {
          const day = addDays("2020-01-01", days + shift);
          return permitStep(needed(), { status: "planned", dates: { ...DAYS, start: day, end: day } }, "2019-01-01")
            ?.due;
        };
        expect(at(1)).toBe(addDays(at(0) ?? "", 1));
      }),
    );
  });
});

describe("an organisation that may be from abroad", () => {
  test.each([
    ["multilateral", undefined, false, true],
    ["international-ngo", undefined, false, true],
    ["government", undefined, false, false],
    ["government", undefined, true, true],
    ["government", "mps", true, false],
    ["foundation", undefined, true, true],
    ["national-ngo", undefined, true, false],
  ] as const)("%s, agency %s, paying %s: %s", (type, agency, pays, isMaybe) => {
    expect(maybeForeign({ type, agency: agency as never }, pays)).toBe(isMaybe);
  });
});
