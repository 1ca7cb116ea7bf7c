import { Link } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import classes from "./number-link.module.css";
import { hasEvents, type MeasuredNumber } from "./numbers.ts";
import { sayMeasurement } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

/** A number that leads to the events behind it. */
export function NumberLink({ number: { measurement, programme, measure, phase, year } }: { number: MeasuredNumber }) {
  const say = useTexts(measureTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const value = sayMeasurement(measurement, language, say);
  if (!hasEvents(measurement)) return <span className={classes.nothing}>{value}</span>;
  const when = year === undefined ? say("wholePhase") : say("ofYear", { year });
  const scope = `${sayTerm(`phase.${phase}`)}, ${when}`;
  return (
    <Link
      to="/measures"
      search={{ programme, measure, phase, year }}
      resetScroll={false}
      className={classes.number}
      aria-label={say("open", { name: wordingIn(getMeasure(measure).name, language).text, scope, value })}
    >
      {value}
    </Link>
  );
}
