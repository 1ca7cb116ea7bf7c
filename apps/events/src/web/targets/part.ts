import { oneOf, reading } from "../address.ts";

/** The parts of the page that show frameworks with their targets. */
export const FRAMEWORK_PARTS = ["gender-equality", "leadership", "violence", "peacekeeping"] as const;
export type FrameworkPart = (typeof FRAMEWORK_PARTS)[number];

/** The parts of the page: one at a time is shown, and the address says which. */
export const TARGETS_PARTS = [...FRAMEWORK_PARTS, "indicators"] as const;

/** What the address of the page says. */
export const readTargetsSearch = reading({ part: oneOf(TARGETS_PARTS) });
