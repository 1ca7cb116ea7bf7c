import type { Agency } from "@wps/model";

/** What became of an agency on the day of the change; of bodies outside the structure of the Government it says nothing. */
export type Fate = "founded" | "ended" | "kept" | "others";

/** In the order in which a reader asks. */
export const FATES = ["ended", "founded", "kept", "others"] as const satisfies readonly Fate[];

/**
 * What became of an agency.
 *
 * @example
 * fateOf({ kind: "ministry", validTo: "2025-02-28" }); // "ended"
 */
export function fateOf({ kind, validFrom, validTo }: Pick<Agency, "kind" | "validFrom" | "validTo">): Fate {
  if (validTo !== undefined) return "ended";
  if (validFrom !== undefined) return "founded";
  return kind === "ministry" || kind === "ministerial-level-agency" ? "kept" : "others";
}
