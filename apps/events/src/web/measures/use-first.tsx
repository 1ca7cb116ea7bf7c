import { type ReactNode, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { Button } from "../ui/button.tsx";
import { measurePageTexts } from "./page-texts.ts";

/** More rows than that are not read at once, and take long to draw. */
const MOST_ROWS = 40;

interface First<Row> {
  readonly shown: readonly Row[];
  /** Asks for the others; nothing where all are there. */
  readonly showAll: ReactNode;
}

/**
 * Of many rows the first ones, until somebody asks for all.
 *
 * @param end which of them come first to mind: of a time the last ones
 */
export function useFirst<Row>(rows: readonly Row[], end: "first" | "last" = "first"): First<Row> {
  const say = useTexts(measurePageTexts);
  const [isAll, setIsAll] = useState(false);
  if (rows.length <= MOST_ROWS) return { shown: rows, showAll: null };
  const some = end === "first" ? rows.slice(0, MOST_ROWS) : rows.slice(-MOST_ROWS);
  return {
    shown: isAll ? rows : some,
    showAll: (
      <Button variant="default" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
        {isAll ? say("showFewer", { count: MOST_ROWS }) : say("showAll", { count: rows.length })}
      </Button>
    ),
  };
}
