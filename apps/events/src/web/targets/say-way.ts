import type { Language } from "@wps/model";
import type { OpenMeasurement, PathResult, Quotient } from "@wps/model/indicators";
import { sayNumber, sayPercent } from "../language/counts.ts";
import type { Say } from "../language/i18n.ts";
import type { Way } from "./target-way.ts";

const REASONS = ["no-baseline", "part-only", "too-early", "ended", "not-a-number", "value-not-exact"] as const;
const STANDINGS = ["ahead", "on-track", "behind", "off-track"] as const;

/** The words that the way to a target needs. */
export type WayWord =
  | `reason.${(typeof REASONS)[number]}`
  | "reason.only-baseline"
  | "reason.too-few.trend"
  | "reason.too-few.projected"
  | "reason.other"
  | `standing.${(typeof STANDINGS)[number]}`
  | "covered"
  | "undetermined"
  | "attained.way"
  | "attained.bare"
  | "attained.kept"
  | "attained.lost"
  | "trend.up"
  | "trend.down"
  | "trend.none"
  | "projected.value"
  | "between"
  | "atLeast";

interface Speaker {
  readonly language: Language;
  readonly say: Say<WayWord>;
}

const once = (sentences: readonly string[]): string => [...new Set(sentences)].join("; ");
const toNumber = ({ numerator, denominator }: Quotient) => numerator / denominator;

/** How a target stands against its straight path: `đúng lộ trình: đã đi 96% quãng đường lẽ ra phải đi`. */
export function sayStanding(way: Way, speaker: Speaker): string {
  const { say } = speaker;
  if (way.latest.length === 0) return sayNothing(way, say);
  return once(way.latest.map(({ standing }) => sayResult(standing, speaker)));
}

const sayNothing = ({ baseline }: Way, say: Say<WayWord>): string =>
  say(baseline ? "reason.only-baseline" : "reason.part-only");

function sayResult({ measurement, possible }: PathResult, { language, say }: Speaker): string {
  if ("reason" in measurement) return sayReason(measurement.reason, say);
  const names = possible.map((standing) => say(`standing.${standing}`));
  const [only, ...others] = names;
  if (only === undefined) return say("reason.other");
  if (others.length > 0) {
    return say("undetermined", {
      standings: new Intl.ListFormat(language, { type: "disjunction" }).format(names),
    });
  }
  if (isKept(measurement)) return only;
  return say("covered", { standing: only, share: sayShare(measurement, { language, say }) });
}

/** How much of the way to the last milestone was covered: `đã đi 40%`. */
export function sayAttained(way: Way, speaker: Speaker): string {
  const { say } = speaker;
  if (way.attained.length === 0) return sayNothing(way, say);
  return once(
    way.attained.map((measurement) => {
      if ("reason" in measurement) return sayReason(measurement.reason, say);
      const share = sayShare(measurement, speaker);
      if (isKept(measurement) && measurement.status === "ok")
        return say(toNumber(measurement.value) === 1 ? "attained.kept" : "attained.lost");
      return say(isBare(measurement) ? "attained.bare" : "attained.way", { share });
    }),
  );
}

/** By how much a value changes in a year: `tăng 1,2 điểm phần trăm mỗi năm`. */
export function sayTrend({ trend }: Pick<Way, "trend">, { language, say }: Speaker): string {
  if ("reason" in trend) return trend.reason === "too-few" ? say("reason.too-few.trend") : sayReason(trend.reason, say);
  if (trend.status !== "ok") return say("reason.other");
  const points = Math.round(toNumber(trend.value) * 10) / 10;
  if (points === 0) return say("trend.none");
  return say(points > 0 ? "trend.up" : "trend.down", { points: sayNumber(Math.abs(points), language) });
}

/** What it will be by the last milestone if it goes on as it did: `khoảng 58,4%, …`. */
export function sayProjected({ projected }: Pick<Way, "projected">, { language, say }: Speaker): string {
  if (projected === undefined) return say("reason.other");
  if ("reason" in projected)
    return projected.reason === "too-few" ? say("reason.too-few.projected") : sayReason(projected.reason, say);
  if (projected.status !== "ok") return say("reason.other");
  return say("projected.value", { value: sayPercent(toNumber(projected.value), language) });
}

function sayReason(reason: string, say: Say<WayWord>): string {
  const known = REASONS.find((name) => name === reason);
  return say(known === undefined ? "reason.other" : `reason.${known}`);
}

type Valued = Exclude<OpenMeasurement, { reason: unknown }>;
const isKept = ({ flags }: Valued): boolean => flags.includes("maintain");
const isBare = ({ flags }: Valued): boolean => flags.includes("no-baseline");

function sayShare(measurement: Valued, { language, say }: Speaker): string {
  const percent = (share: Quotient) => sayPercent(100 * toNumber(share), language);
  if (measurement.status === "ok") return percent(measurement.value);
  const { lower, upper } = measurement.bounds;
  if (upper === null) return say("atLeast", { lower: percent(lower) });
  return say("between", { lower: percent(lower), upper: percent(upper) });
}
