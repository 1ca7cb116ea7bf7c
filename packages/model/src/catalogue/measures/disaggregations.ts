import type { MeasureDimension } from "../../measure.js";

/** What somebody who takes part is, as it was at the event. */
const people = ["sex", "age-group", "organisation", "organisation-kind", "government-level", "position-level"] as const;

/** By what every number about participations can be broken down. */
export const standard: readonly MeasureDimension[] = [
  ...people,
  "province",
  "role",
  "mode",
  "objective",
  "task-group",
  "task",
  "year",
];
