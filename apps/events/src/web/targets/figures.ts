import type { Decimal, Figure, Goal, Language, Observation, Unit } from "@wps/model";
import { sayCount, sayNumber } from "../language/counts.ts";
import type { Say } from "../language/i18n.ts";

/** The words that numbers need: qualifiers, and what they are counted in. */
export type FigureWord =
  | "about"
  | "atLeast"
  | "moreThan"
  | "percent"
  | "timesOver"
  | "perBase"
  | "counts"
  | "rank"
  | "partOnly"
  | "wholeOnly"
  | "inPlace";

/**
 * A number with the decimals it is printed with, as the language writes it.
 *
 * @example
 * sayDecimal("74.60", "vi"); // "74,60"
 */
export function sayDecimal(decimal: Decimal, language: Language): string {
  const digits = decimal.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    Number(decimal),
  );
}

/** A value in its unit: `74,6%`, `1,7 lần`, `111 bé trai/100 bé gái`. */
export function sayValue(value: Decimal, unit: Unit, language: Language, say: Say<FigureWord>): string {
  const number = sayDecimal(value, language);
  switch (unit.kind) {
    case "share":
      return say("percent", { value: number });
    case "ratio":
      if (unit.per === 1) return say("timesOver", { value: number });
      return `${number} ${unit.of[language]}/${sayNumber(unit.per, language)} ${unit.to[language]}`;
    case "rate":
      return say("perBase", { value: number, per: sayNumber(unit.per, language), of: unit.of[language] ?? "" });
    default:
      return number;
  }
}

/** A printed figure, no surer than its source: `khoảng 16%`. */
export function sayFigure({ kind, value }: Figure, unit: Unit, language: Language, say: Say<FigureWord>): string {
  const plain = sayValue(value, unit, language, say);
  switch (kind) {
    case "exact":
      return plain;
    case "about":
      return say("about", { value: plain });
    case "at-least":
      return say("atLeast", { value: plain });
    case "more-than":
      return say("moreThan", { value: plain });
  }
}

/** What is to be reached, as people write bounds: `≥ 27%`, `< 30%`, `khoảng 60%`. No line ends between sign and number. */
export function sayGoal(goal: Goal, unit: Unit, language: Language, say: Say<FigureWord>): string {
  if (goal.kind === "in-place") return say("inPlace");
  const plain = sayValue(goal.value, unit, language, say);
  switch (goal.kind) {
    case "reach":
      return plain;
    case "about":
      return say("about", { value: plain });
    case "at-least":
      return `≥\u00a0${plain}`;
    case "more-than":
      return `>\u00a0${plain}`;
    case "less-than":
      return `<\u00a0${plain}`;
  }
}

/** The counts behind a value, as far as they are given: `47/63`, `hơn 70 trong 512`, `hạng 72 trong 146`. */
export function sayCounts(
  { numerator, denominator }: Pick<Observation, "numerator" | "denominator">,
  unit: Unit,
  language: Language,
  say: Say<FigureWord>,
): string | undefined {
  const part = numerator && sayCount(numerator, language);
  const all = denominator && sayCount(denominator, language);
  if (part !== undefined && all !== undefined) {
    if (unit.kind === "rank") return say("rank", { part, all });
    const bothExact = numerator?.kind === "exact" && denominator?.kind === "exact";
    return bothExact ? `${part}/${all}` : say("counts", { part, all });
  }
  if (part !== undefined) return say("partOnly", { part });
  return all === undefined ? undefined : say("wholeOnly", { all });
}
