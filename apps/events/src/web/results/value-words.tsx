import type { Baseline, ResultActual, ResultIndicator, ResultPeriod, ResultTarget } from "@wps/model";
import { type Quotient, REASON_WORDS, resultAttainment, toPercent } from "@wps/model/indicators";
import { sayPercent } from "../language/counts.ts";
import { sayDecimal } from "../language/decimal-text.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./results.module.css";
import { resultTexts } from "./texts.ts";

interface ValueWordsProps {
  readonly value: Baseline | ResultTarget | ResultActual | undefined;
  readonly measure: ResultIndicator["measure"];
}

/** A value as it is known; not entered, not known, not told and never asked are four things. */
export function ValueWords({ value, measure }: ValueWordsProps) {
  const say = useTexts(resultTexts);
  if (value === undefined) {
    return (
      <span>
        <span aria-hidden>{say("unset")}</span>
        <VisuallyHidden>{say("unsetSpoken")}</VisuallyHidden>
      </span>
    );
  }
  return (
    <div>
      <Told value={value} measure={measure} />
      {"comment" in value && value.comment && (
        <small>
          <Wording of={value.comment} />
        </small>
      )}
    </div>
  );
}

function Told({
  value,
  measure,
}: {
  value: NonNullable<ValueWordsProps["value"]>;
  measure: ValueWordsProps["measure"];
}) {
  const say = useTexts(resultTexts);
  const { language } = useLanguage();
  switch (value.status) {
    case "known":
      return `${sayDecimal(value.value, language)}${measure === "percentage" ? "%" : ""}`;
    case "told":
      return <Wording of={value.text} />;
    case "unknown":
      return <em>{say("unknown")}</em>;
    case "withheld":
      return <em>{say("withheld")}</em>;
    case "not-asked":
      return <em>{say("notAsked")}</em>;
  }
}

/** How much of the way to the target was covered, or why that cannot be said. */
export function AttainedWords({ indicator, period }: { indicator: ResultIndicator; period: ResultPeriod }) {
  const say = useTexts(resultTexts);
  const { language } = useLanguage();
  const attained = resultAttainment(indicator, period);
  const percent = (value: Quotient) => sayPercent(Number(toPercent(value)), language);
  switch (attained.status) {
    case "ok":
      return <strong>{percent(attained.value)}</strong>;
    case "bounded": {
      const { lower, upper } = attained.bounds;
      if (upper === null) return say("atLeast", { lower: percent(lower) });
      return say("between", { lower: percent(lower), upper: percent(upper) });
    }
    case "suppressed":
      return <em>{say("kept")}</em>;
    default:
      return <span className={classes.quiet}>{REASON_WORDS[attained.reason][language]}</span>;
  }
}
