import { Link } from "@tanstack/react-router";
import type { OpenMeasurement } from "@wps/model/indicators";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import type { MeasureAsk } from "./choices.ts";
import classes from "./number-link.module.css";
import { hasEvents, isWithoutEvent } from "./numbers.ts";
import { measurePageTexts } from "./page-texts.ts";
import { sayBriefly, sayMeasurement } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

interface CellLinkProps {
  readonly measurement: OpenMeasurement;
  /** What the number is of, in words. */
  readonly name: string;
  readonly ask: MeasureAsk;
  readonly cell: string;
  /** Where the reader stays while it is explained; the page of its measure where nothing is said. */
  readonly page?: { readonly measure: string; readonly search: Readonly<Record<string, unknown>> };
  /** In the cell of a table with many there is room for a number, and for a sign where there is none. */
  readonly brevity?: "in-a-cell";
}

/** What stands for a number where there is none: each of them means another thing, and none of them is 0. */
const SIGNS = { undefined: "", missing: "?", "not-applicable": "" } as const;

function signOf(measurement: OpenMeasurement, value: string): string {
  if ("reason" in measurement) return SIGNS[measurement.status];
  return isWithoutEvent(measurement) ? "" : value;
}

/** A number that leads to why it is what it is; plain words where there is nothing behind it. */
export function CellLink({ measurement, name, ask: { measure, ...choices }, cell, page, brevity }: CellLinkProps) {
  const say = useTexts(measureTexts);
  const sayPage = useTexts(measurePageTexts);
  const { language } = useLanguage();
  const value = (brevity === undefined ? sayMeasurement : sayBriefly)(measurement, language, say);
  const shown = brevity === undefined ? value : signOf(measurement, value);
  if (!hasEvents(measurement)) {
    return shown === value ? (
      <span className={classes.nothing}>{value}</span>
    ) : (
      <>
        <span aria-hidden className={classes.nothing}>
          {shown}
        </span>
        <VisuallyHidden>{value}</VisuallyHidden>
      </>
    );
  }
  return (
    <Link
      to="/measures/$measure"
      params={{ measure: page?.measure ?? measure }}
      search={page?.search ?? { ...choices, cell }}
      resetScroll={false}
      className={classes.number}
      aria-label={sayPage("open", { name, value })}
    >
      {shown}
    </Link>
  );
}
