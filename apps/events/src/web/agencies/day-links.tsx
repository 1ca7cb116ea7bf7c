import { Link } from "@tanstack/react-router";
import type { PlainDate } from "@wps/model";
import type { KnownFunctionCode } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { CHANGE, EVE } from "./choice.ts";
import classes from "./day-links.module.css";
import { agencyTexts } from "./texts.ts";

/** The days one asks about most: the eve of the change, the change, and today. */
export function DayLinks({ code, day }: { code: KnownFunctionCode; day: PlainDate }) {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const today = todayAtHome();
  return (
    <nav aria-label={say("days")} data-screen-only>
      <ul className={classes.list}>
        {[EVE, CHANGE, today].map((offered) => (
          <li key={offered}>
            <Link
              to="/reference/agencies"
              search={{ function: code, day: offered }}
              resetScroll={false}
              className={classes.day}
              // By the day, and not by the whole address: the page opens on a day that the address does not name.
              aria-current={offered === day ? "true" : undefined}
            >
              {offered === today ? say("today", { day: sayDay(offered, language) }) : sayDay(offered, language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
