import type { Observation } from "@wps/model";
import { describe, expect, test } from "vitest";
import { PERIOD, seen, TARGET } from "../../../test/observations.ts";
import { progressOf, progressOfAll, speaksOfTargets } from "./progress.ts";
import type { Asked } from "./target-way.ts";

const progress = (...observations: readonly Observation[]) => {
  const against = { target: TARGET, period: PERIOD };
  const asked: Asked = { against, observations, breaks: [], unit: { kind: "share", of: "person" } };
  return progressOf(asked);
};

describe("how far a target is", () => {
  test("reached is what meets the milestone of its time, with or without a value from before", () => {
    expect(progress(seen("2024", "50.9"))).toBe("reached");
    expect(progress(seen("2020", "40"), seen("2024", "50.1"))).toBe("reached");
  });

  test("after the first milestone the straight path tells what is on the way and what is behind", () => {
    expect(progress(seen("2020", "40.00"), seen("2027", "54.00"))).toBe("on-the-way");
    expect(progress(seen("2020", "40.00"), seen("2027", "51.00"))).toBe("behind");
    expect(progress(seen("2020", "40.00"), seen("2027", "38.00"))).toBe("behind");
  });

  test("what is missed on its day is behind, whatever the pace", () => {
    expect(progress(seen("2025", "49.9"))).toBe("behind");
    expect(progress(seen("2020", "10"), seen("2025", "49.9"))).toBe("behind");
  });

  test("before the first milestone it is too early to be called slow", () => {
    expect(progress(seen("2020", "40.00"), seen("2023", "41.00"))).toBe("undetermined");
  });

  test("it is open without a value from before, by parts alone, and where sources do not say the same", () => {
    expect(progress(seen("2023", "46"))).toBe("undetermined");
    expect(progress(seen("2020", "40"))).toBe("undetermined");
    expect(progress(seen("2024", "80", { scope: "province" }))).toBe("undetermined");
    expect(progress(seen("2025", "49"), seen("2025", "51"))).toBe("undetermined");
  });

  test("a value that is known only between two leaves open what it may be", () => {
    const printed = { kind: "at-least", value: "44.00" };
    expect(progress(seen("2020", "40.00"), seen("2027", "44", { printed }))).toBe("undetermined");
  });
});

test("every target of the page is told once, and none without a figure is called anything else", () => {
  const all = progressOfAll().flatMap(({ targets }) => targets);
  expect(new Set(all.map(({ framework, target: { code } }) => `${framework.code} ${code}`)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(20);
  for (const { progress: told, asked } of all) expect(told === "not-measured").toBe(asked === undefined);
});

test("the national programme speaks of targets, and not every programme does", () => {
  expect(speaksOfTargets("nap-wps-2024-2030")).toBe(true);
  expect(speaksOfTargets("nowhere")).toBe(false);
});
