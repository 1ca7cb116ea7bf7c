import type { PlainDate } from "../date.js";

/** The day this catalogue was last changed. Under one edition it always says the same, so that one can be cited. */
export const EDITION: PlainDate = "2026-11-22";
