import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../date.js";
import { invitationLoad } from "./invitation-load.js";

const DAY = "2027-06-15";
const at = (offset: number) => addDays(DAY, offset);
const asked = (...offsets: number[]) =>
  offsets.map((offset, nth) => ({ organisation: "moet", event: `${nth}`, day: at(offset) }));

describe("invitationLoad", () => {
  it("counts events and not askings, of this organisation alone", () => {
    const twice = [...asked(0), ...asked(0), { organisation: "mps", event: "x", day: DAY }];
    expect(invitationLoad("moet", twice, { day: DAY, days: 30 })).toEqual({
      times: 1,
      period: { start: DAY, end: DAY },
      events: ["0"],
    });
    expect(invitationLoad("vwu", twice, { day: DAY, days: 30 })).toBeUndefined();
  });

  it("counts as many as any time that holds the day, day by day", () => {
    const offsets = fc.array(fc.integer({ min: -12, max: 12 }), { maxLength: 10 });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 1, max: 9 }), (all, days) => {
        const windows = Array.from(
          { length: days },
          (_, back) => all.filter((one) => one >= -back && one < days - back).length,
        );
        const load = invitationLoad("moet", asked(...all), { day: DAY, days });
        expect(load?.times ?? 0).toBe(Math.max(...windows));
      }),
    );
  });
});
