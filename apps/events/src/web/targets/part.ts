import { z } from "zod";

/** The parts of the page: one at a time is shown, and the address says which. */
export const TargetsPart = z.enum([
  "gender-equality",
  "leadership",
  "violence",
  "peacekeeping",
  "defence",
  "indicators",
]);
export type TargetsPart = z.infer<typeof TargetsPart>;
