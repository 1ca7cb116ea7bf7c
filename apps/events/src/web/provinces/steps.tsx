import { Link } from "@tanstack/react-router";
import type { PlainDate } from "@wps/model";
import { sayDates, sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import classes from "./steps.module.css";
import { provinceTexts } from "./texts.ts";
import { stepOn, steps } from "./units.ts";

/** How many units there were from one change to the next; each leads to a day of its span. */
export function Steps({ on }: { on: PlainDate }) {
  const say = useTexts(provinceTexts);
  const { language } = useLanguage();
  const current = stepOn(on);
  return (
    <nav aria-label={say("steps")}>
      <ol className={classes.steps}>
        {steps().map(({ from, to, count }) => (
          <li key={to}>
            <Link
              from="/reference/provinces"
              to="/reference/provinces"
              search={({ day: _, ...before }) => ({ ...before, ...(to && { day: to }) })}
              resetScroll={false}
              className={classes.step}
              aria-current={current?.to === to && current?.from === from}
              activeOptions={{ exact: true }}
            >
              <span className={classes.when}>
                {from && to && sayDates({ precision: "day", start: from, end: to }, language)}
                {!from && to && say("until", { day: sayDay(to, language) })}
                {from && !to && say("from", { day: sayDay(from, language) })}
              </span>
              <span className={classes.total}>{count.province + count.city}</span>
              <span className={classes.kinds}>{say("kinds", count)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
