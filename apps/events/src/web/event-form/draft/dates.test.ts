import { EventDates } from "@wps/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DatesDraft, fromDates, NO_MOMENT, textOf, toDates, toMoment } from "./dates.ts";

const draft = (part: Partial<DatesDraft>): DatesDraft => ({
  precision: "day",
  start: NO_MOMENT,
  end: NO_MOMENT,
  kept: { basis: "stated" },
  ...part,
});

describe("fromDates", () => {
  it.each<[DatesDraft["precision"], string, string]>([
    ["day", "2027-05-11", "2027-05-11"],
    ["month", "2027-05-01", "2027-05-31"],
    ["quarter", "2027-04-01", "2027-06-30"],
    ["year", "2027-01-01", "2027-12-31"],
  ])("ends with the %s in which it starts when no end is given", (precision, start, end) => {
    expect(fromDates(draft({ precision, start: toMoment("2027-05-11") }))).toEqual({
      precision,
      start,
      end,
      basis: "stated",
    });
  });

  it("reaches from the first month to the last", () => {
    const end = { year: "2028", month: "02", day: "" };
    expect(fromDates(draft({ precision: "month", start: toMoment("2027-12-24"), end }))).toMatchObject({
      start: "2027-12-01",
      end: "2028-02-29",
    });
  });

  it.each([
    ["no day", draft({ start: { year: "2027", month: "05", day: "" } }), { start: "", end: "" }],
    ["no month", draft({ precision: "month", start: { year: "2027", month: "", day: "" } }), { start: "", end: "" }],
    ["half a year", draft({ precision: "year", start: { year: "20", month: "", day: "" } }), { start: "", end: "" }],
    [
      "half an end",
      draft({ precision: "month", start: toMoment("2027-05-01"), end: { year: "", month: "06", day: "" } }),
      { start: "2027-05-01", end: "" },
    ],
  ])("gives an empty day for %s", (_, half, expected) => {
    expect(fromDates(half)).toMatchObject(expected);
  });

  it("gives back all dates that the model accepts", () => {
    const dates = fc
      .record({
        precision: fc.constantFrom("day", "month", "quarter", "year"),
        start: fc.date({ min: new Date("1900-01-01"), max: new Date("2196-12-31"), noInvalidDate: true }),
        days: fc.integer({ min: 0, max: 400 }),
      })
      .map(({ precision, start, days }) => {
        const start10 = start.toISOString().slice(0, 10);
        const end10 = new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10);
        return fromDates(
          draft({
            precision: EventDates.shape.precision.parse(precision),
            start: toMoment(start10),
            end: toMoment(end10),
          }),
        );
      });
    fc.assert(
      fc.property(dates, (candidate) => {
        const accepted = EventDates.parse(candidate);
        expect(fromDates(toDates(accepted))).toEqual(accepted);
      }),
    );
  });
});

describe("textOf", () => {
  it("is what was written, be it a day or not", () => {
    for (const text of ["2027-05-11", "2027-02-31", "2027-05", "2027", "15/3/27", "giữa tháng 5", "a-b-c-d", ""]) {
      expect(textOf(toMoment(text))).toBe(text);
    }
    expect(textOf({ year: "2027", month: "", day: "" })).toBe("2027");
  });
});

describe("an end that is no day", () => {
  it.each(["31/5", "2027-02-31", "2027-05"])("is not taken for none: %s", (end) => {
    const draft: DatesDraft = {
      precision: "day",
      start: toMoment("2027-05-11"),
      end: toMoment(end),
      kept: toDates(EventDates.parse({ precision: "year", start: "2027-01-01", end: "2027-12-31", basis: "stated" }))
        .kept,
    };
    expect(EventDates.safeParse(fromDates(draft)).success).toBe(false);
    expect(EventDates.safeParse(fromDates({ ...draft, end: NO_MOMENT })).success).toBe(true);
  });
});
