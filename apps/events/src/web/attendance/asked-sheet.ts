import { useSearch } from "@tanstack/react-router";

/** What the code on a printed sheet leads to: its session, to be keyed in from paper. */
export interface AskedSheet {
  readonly session: string | undefined;
  readonly basis: "desk" | "paper";
}

/**
 * Reads which sheet an address is of.
 *
 * @example
 * askedSheetIn({ session: "8f1c…", basis: "paper" }).basis; // "paper"
 */
export function askedSheetIn({ session, basis }: Readonly<Record<string, unknown>>): AskedSheet {
  return {
    session: typeof session === "string" ? session : undefined,
    basis: basis === "paper" ? "paper" : "desk",
  };
}

export const useAskedSheet = (): AskedSheet => askedSheetIn(useSearch({ from: "/events/$id/attendance" }));
