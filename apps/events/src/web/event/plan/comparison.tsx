import {
  type BilingualProse,
  type EventBaseline,
  itemsOf,
  type PlannedFact,
  type ProgrammeEvent,
  type Variance,
  varianceOf,
} from "@wps/model";
import type { ReactNode } from "react";
import { sayDates } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import {
  sayCostDifference,
  sayDatesDifference,
  sayHeadsDifference,
  sayPlaceDifference,
  sayUnknown,
} from "./difference-words.ts";
import { FactComparison } from "./fact-comparison.tsx";
import { CostText, HeadsFigure, PlaceText } from "./figures.tsx";
import classes from "./plan.module.css";
import { planTexts } from "./texts.ts";

interface ComparisonProps {
  readonly event: ProgrammeEvent;
  readonly baseline: EventBaseline;
  /** The reasons of a change that was not kept. */
  readonly unsaved: ProgrammeEvent["deviations"] | undefined;
  /** Notes why a fact differs, for whoever may. */
  readonly onExplain: ((fact: PlannedFact, reason: BilingualProse) => void) | undefined;
}

/** Dates, place, heads and cost: what was approved, what is, and how far they lie apart. */
export function Comparison({ event, baseline, unsaved, onExplain }: ComparisonProps) {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const { dates, place, heads, cost } = varianceOf(event);
  const counted = itemsOf(event.headcounts).find((head) => head.unit === "person" && head.standing === "chosen");

  function row<Fact extends { readonly status: string }>(
    fact: PlannedFact,
    variance: Variance<Fact>,
    words: (known: Fact) => string,
    [planned, actual]: readonly [ReactNode, ReactNode],
  ) {
    const difference = "because" in variance ? sayUnknown(variance.because, say) : words(variance);
    const isChanged = variance.status === "changed";
    const { reason } = variance;
    const begun = unsaved?.find((deviation) => deviation.fact === fact)?.reason ?? reason;
    return <FactComparison {...{ fact, planned, actual, difference, isChanged, reason, begun, onExplain }} />;
  }

  return (
    <ul className={classes.comparison}>
      {row("dates", dates, (known) => sayDatesDifference(known, say), [
        sayDates(baseline.dates, language),
        sayDates(event.dates, language),
      ])}
      {row("place", place, (known) => sayPlaceDifference(known, say), [
        <PlaceText key="planned" side="planned" value={baseline.place} />,
        <PlaceText key="actual" side="actual" value={event.place} />,
      ])}
      {row("heads", heads, (known) => sayHeadsDifference(known, say, language), [
        <HeadsFigure key="planned" side="planned" value={baseline.expected} />,
        <HeadsFigure key="actual" side="actual" value={counted} />,
      ])}
      {row("cost", cost, (known) => sayCostDifference(known, say, language), [
        <CostText key="planned" side="planned" value={baseline.budget} />,
        <CostText key="actual" side="actual" value={event.cost} />,
      ])}
    </ul>
  );
}
