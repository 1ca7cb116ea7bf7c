import { useCallback } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import type { Move } from "./moves.ts";
import { lifeTexts } from "./texts.ts";

/** The steps that have a verb of their own; all others lead back to where the event stood. */
const NAMED = [
  "on.planned",
  "on.approved",
  "on.confirmed",
  "on.held",
  "on.reported",
  "on.verified",
  "off.postponed",
  "off.cancelled",
  "again.idea",
  "again.planned",
  "again.approved",
  "again.confirmed",
] as const;

/** A step as the verb on a button. */
export function useMoveWords(): (move: Pick<Move, "kind" | "to">) => string {
  const say = useTexts(lifeTexts);
  const term = useTexts(terms);
  return useCallback(
    ({ kind, to }) => {
      const named = NAMED.find((name) => name === `${kind}.${to}`);
      return named === undefined ? say("back", { status: term(`status.${to}`) }) : say(named);
    },
    [say, term],
  );
}
