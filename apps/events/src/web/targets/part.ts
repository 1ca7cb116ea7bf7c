import { z } from "zod";

/** The parts of the page that show frameworks with their targets. */
export const FrameworkPart = z.enum(["gender-equality", "leadership", "violence", "peacekeeping"]);
export type FrameworkPart = z.infer<typeof FrameworkPart>;

/** The parts of the page: one at a time is shown, and the address says which. */
export const TargetsPart = z.enum([...FrameworkPart.options, "indicators"]);
export type TargetsPart = z.infer<typeof TargetsPart>;
