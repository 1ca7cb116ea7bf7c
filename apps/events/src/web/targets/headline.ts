import { computedValue, type Decimal, type Figure, type Observation, printedAgrees, type Unit } from "@wps/model";

/** What stands first in a row: the printed figure, the one its counts give, or the bare counts. */
export type Headline =
  | { readonly kind: "printed"; readonly figure: Figure }
  | { readonly kind: "computed"; readonly value: Decimal }
  | { readonly kind: "counts" };

export interface Told {
  readonly headline: Headline;
  /** What the counts give, where the headline is printed. */
  readonly computed?: Decimal | undefined;
  /** What the source prints, where its own counts give another number. */
  readonly misprinted?: Figure | undefined;
}

/** How to tell an observation: as printed while the counts bear it out, else by the counts, with the print beside. */
export function tell(observation: Observation, unit: Unit): Told {
  const { printed } = observation;
  const exact = computedValue(observation, unit);
  // Noughts at the end would claim a precision that nobody printed.
  const computed = exact && String(Number(exact));
  if (printed && printedAgrees(observation, unit) === false && computed) {
    return { headline: { kind: "computed", value: computed }, misprinted: printed };
  }
  if (printed) return { headline: { kind: "printed", figure: printed }, computed };
  return { headline: computed ? { kind: "computed", value: computed } : { kind: "counts" } };
}
