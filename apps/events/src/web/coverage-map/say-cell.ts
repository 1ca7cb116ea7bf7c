import type { CoverageCell, CoverageTally } from "@wps/model/indicators";
import { useTexts } from "../language/i18n.ts";
import { coverageTexts } from "./texts.ts";

/** The numbers of a tally in the order in which they are told. */
export const TOLD = [
  "planned",
  "held",
  "verified",
  "funded",
  "fundingUnknown",
  "unfunded",
  "ideas",
  "postponed",
  "cancelled",
] as const satisfies readonly (keyof CoverageTally)[];

/** Says a cell in words; of what is not a gap and holds nothing, that there are no events. */
export function useSayCell(): (cell: { events: CoverageTally; gap?: CoverageCell["gap"] }) => string {
  const say = useTexts(coverageTexts);
  return ({ events, gap = "no" }) => {
    const numbers = TOLD.flatMap((name) => (events[name] > 0 ? [say(`say.${name}`, { count: events[name] })] : []));
    if (gap !== "no") return [say(`gap.${gap}`), ...numbers].join("; ");
    return numbers.length === 0 ? say("nothing") : numbers.join("; ");
  };
}
