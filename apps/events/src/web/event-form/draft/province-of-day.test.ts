import { describe, expect, it } from "vitest";
import { provinceOfDay } from "./province-of-day.ts";

const on = (start: string, end = start) => ({ start, end });
const old = (code: string) => ({ code, list: "2004" as const });
const present = (code: string) => ({ code, list: "2025" as const });

describe("provinceOfDay", () => {
  it("goes over with the days, forwards and back, under the code of its name", () => {
    expect(provinceOfDay(old("01"), on("2025-07-15"))).toEqual(present("01"));
    expect(provinceOfDay(present("01"), on("2025-06-15"))).toEqual(old("01"));
    expect(provinceOfDay(old("27"), on("2025-07-01"))).toEqual(present("24"));
    expect(provinceOfDay(present("24"), on("2025-06-30"))).toEqual(old("27"));
  });

  it("leaves one that ended, or was not there yet, to the person at the form", () => {
    expect(provinceOfDay(old("74"), on("2027-03-15"))).toEqual(old("74"));
    expect(provinceOfDay(present("46"), on("2024-12-31"))).toEqual(present("46"));
  });

  it("leaves a province that either end of the days knows", () => {
    expect(provinceOfDay(old("74"), on("2025-06-30", "2025-07-02"))).toEqual(old("74"));
    expect(provinceOfDay(present("79"), on("2025-06-30", "2025-07-02"))).toEqual(present("79"));
  });
});
