import {
  computedValue,
  type Decimal,
  type Figure,
  type Language,
  type Observation,
  printedAgrees,
  type Unit,
} from "@wps/model";
import type { Say } from "../language/i18n.ts";
import { type FigureWord, sayCounts, sayFigure, sayValue } from "./figures.ts";

/** What stands first in a row: the printed figure, the one its counts give, or the bare counts. */
export type Headline =
  | { readonly kind: "printed"; readonly figure: Figure }
  | { readonly kind: "computed"; readonly value: Decimal }
  | { readonly kind: "counts" };

export interface Told {
  readonly headline: Headline;
  /** What the source prints, where its own counts give another number. */
  readonly misprinted?: Figure | undefined;
  /** The source only left out the last digits instead of rounding. */
  readonly cutOff?: boolean;
}

/** How to tell an observation: as printed while the counts bear it out, else by the counts, with the print beside. */
export function tell(observation: Observation, unit: Unit): Told {
  const { printed } = observation;
  const exact = computedValue(observation, unit);
  // Noughts at the end would claim a precision that nobody printed.
  const computed = exact && String(Number(exact));
  if (printed && printedAgrees(observation, unit) === false && computed) {
    return {
      headline: { kind: "computed", value: computed },
      misprinted: printed,
      cutOff: computed.startsWith(printed.value),
    };
  }
  if (printed) return { headline: { kind: "printed", figure: printed } };
  return { headline: computed ? { kind: "computed", value: computed } : { kind: "counts" } };
}

/** The headline of an observation in words: `76,19%`, `khoảng 16%`, `hơn 70 trong 512`. */
export function sayHeadline(observation: Observation, unit: Unit, language: Language, say: Say<FigureWord>): string {
  const { headline } = tell(observation, unit);
  switch (headline.kind) {
    case "printed":
      return sayFigure(headline.figure, unit, language, say);
    case "computed":
      return sayValue(headline.value, unit, language, say);
    case "counts":
      return sayCounts(observation, unit, language, say) ?? "";
  }
}
