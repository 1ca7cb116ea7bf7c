import { Observation } from "@wps/model";
import { getTarget } from "@wps/model/catalogue";

/** 50 % by 2025, about 60 % by 2030. */
export const TARGET = getTarget("gender-equality-strategy-2021-2030", "O2.1");
/** The years of its framework. */
export const PERIOD = { start: "2021-01-01", end: "2030-12-31" };

/** A figure of that target as somebody printed it. */
export const seen = (date: string, value: string, more: object = {}): Observation =>
  Observation.parse({
    indicator: TARGET.indicator,
    date,
    printed: { kind: "exact", value },
    basis: "stated",
    sources: ["s1"],
    ...more,
  });
