import type { GenderMarker } from "../../gender-marker.js";
import type { MeasureCode } from "../../measure.js";
import { between, measured, type OpenMeasurement, quotient } from "../measurement.js";
import { shareOf, tally } from "../share.js";
import { type MoneyFact, type MoneyScope, valueIn } from "./money-fact.js";
import { entriesOf, fromEntries, leftOutFlag } from "./sums.js";

/**
 * The share of a funder in all contributions of one level (FIN-06). Of what several gave together it is not known who gave
 * how much, and it is never split into equal parts: it belongs to the bounds.
 *
 * @returns *undefined* where nobody gave money; *bounded* where amounts or their split are known in part, *missing* where
 *   that leaves anything possible
 * @example
 * funderShare(spending, "un-women", { currency: "VND", level: "project" }).value; // { numerator: 300000000, denominator: 400000000 }
 * funderShare(spending, "canada", { currency: "VND", level: "event" }).reason; // "split-unknown"
 */
export function funderShare(facts: readonly MoneyFact[], funder: string, scope: MoneyScope): OpenMeasurement {
  return shareOfMoney("FIN-06", entriesOf(facts, "contribution", scope), scope, ({ funders }) => {
    if (funders.length > 0 && !funders.includes(funder)) return false;
    return funders.length === 1 ? true : undefined;
  });
}

/**
 * The share of the state budget and the host's own money in all contributions of one level (FIN-07).
 *
 * @returns as {@link funderShare}; money that is not known to be domestic belongs to the bounds
 * @example
 * domesticShare(spending, { currency: "VND", level: "project" }).value; // { numerator: 100000000, denominator: 400000000 }
 */
export function domesticShare(facts: readonly MoneyFact[], scope: MoneyScope): OpenMeasurement {
  return shareOfMoney(
    "FIN-07",
    entriesOf(facts, "contribution", scope),
    scope,
    ({ domestic }) => domestic ?? undefined,
  );
}

/** Contributions by their gender marker: each score in all that was screened, and what was not screened in everything. */
export type GenderMarkedFunding = Readonly<Record<GenderMarker, OpenMeasurement>>;

/**
 * How contributions of one level divide by the gender equality marker of OECD DAC (FIN-08): money with a score among the
 * money that was screened, each amount in full and never multiplied by its score; and, apart from it, the share of all
 * money that was not screened.
 *
 * @returns as {@link funderShare}; the shares of the scores are *undefined* where nothing was screened
 * @example
 * genderMarkedFunding(spending, { currency: "VND", level: "project" })["2"].value; // { numerator: 300000000, denominator: 300000000 }
 * genderMarkedFunding(spending, { currency: "VND", level: "project" })["not-screened"].value; // { numerator: 100000000, denominator: 400000000 }
 */
export function genderMarkedFunding(facts: readonly MoneyFact[], scope: MoneyScope): GenderMarkedFunding {
  const all = entriesOf(facts, "contribution", scope);
  const screened = all.filter(({ marker }) => marker !== "not-screened");
  const withScore = (score: GenderMarker, entries: readonly MoneyFact[]) =>
    shareOfMoney("FIN-08", entries, scope, ({ marker }) => marker === score);
  return {
    "2": withScore("2", screened),
    "1": withScore("1", screened),
    "0": withScore("0", screened),
    "not-screened": withScore("not-screened", all),
  };
}

/**
 * The share of the contributions of one level that carry the identifier of the funder's own activity (FIN-09). It counts
 * contributions, not money, so that those of unknown amount are in it.
 *
 * @returns *undefined* where there is no contribution
 * @example
 * traceableFunding(spending, { level: "project" }).value; // { numerator: 1, denominator: 2 }
 */
export function traceableFunding(facts: readonly MoneyFact[], scope: Pick<MoneyScope, "level">): OpenMeasurement {
  const all = entriesOf(facts, "contribution", scope);
  return shareOf(
    "FIN-09",
    tally(all, ({ donorActivity }) => donorActivity !== null),
    { ofNothing: "no-money", provenance: fromEntries(all) },
  );
}

/** Whether an entry belongs to a part of the money; `undefined` where it may, in whole or in part. */
type BelongsTo = (fact: MoneyFact) => boolean | undefined;

function shareOfMoney(
  measure: MeasureCode,
  entries: readonly MoneyFact[],
  { currency }: MoneyScope,
  belongs: BelongsTo,
): OpenMeasurement {
  const valued = entries.map((fact) => ({ value: valueIn(currency, fact), part: belongs(fact) }));
  const known = valued.flatMap(({ value, part }) => (value.status === "known" ? [{ minor: value.minor, part }] : []));
  const open = valued.filter(({ value }) => value.status === "amount-unknown" || value.status === "rate-missing");
  const n = known.filter(({ part }) => part !== undefined).length;
  const basis = {
    n,
    unknown: valued.length - n,
    flags: leftOutFlag(valued.length - known.length - open.length),
    provenance: fromEntries(entries),
  };
  const total = (of: boolean | undefined) =>
    known.reduce((sum, { minor, part }) => (part === of ? sum + minor : sum), 0);
  const [own, shared, others] = [total(true), total(undefined), total(false)];
  const all = own + shared + others;
  if (all === 0 && open.length === 0) return measured(measure, { status: "undefined", ...basis, reason: "no-money" });
  const isOpen = (to: boolean) => all === 0 || open.some(({ part }) => part !== !to);
  const lower = isOpen(false) ? quotient(0) : quotient(own, all);
  const upper = isOpen(true) ? quotient(1) : quotient(own + shared, all);
  if (lower.numerator > 0 || upper.numerator < upper.denominator) {
    return between(measure, { ...basis, bounds: { lower, upper } });
  }
  const isShared = shared > 0 || open.some(({ part }) => part === undefined);
  const isUnrated = open.some(({ value }) => value.status === "rate-missing");
  const reason = isShared ? "split-unknown" : isUnrated ? "rate-missing" : "amount-unknown";
  return measured(measure, { status: "missing", ...basis, reason });
}
