import { Link } from "@tanstack/react-router";
import { type PlainDate, wordingIn } from "@wps/model";
import { type RefObject, useState } from "react";
import { sayDaysOf, spansOf } from "../../country-day-words.ts";
import { useCountryDays } from "../../country-edits.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { periodOf } from "../period.ts";
import type { CalendarView } from "../view.ts";
import styles from "./country-layer.module.css";
import { countryLayerTexts } from "./texts.ts";
import { useDressedDays } from "./use-dressed-days.ts";

const STORED = "wps.country-days";

interface CountryLayerProps {
  /** Where the days are. */
  readonly root: RefObject<HTMLElement | null>;
  readonly view: CalendarView;
  readonly day: PlainDate;
}

/** The days of the country behind the events: marked on their days, and in words below. */
export function CountryLayer({ root, view, day }: CountryLayerProps) {
  const say = useTexts(countryLayerTexts);
  const { language } = useLanguage();
  const [isOn, setIsOn] = useState(() => localStorage.getItem(STORED) !== "off");
  const { start, end } = periodOf(view, day);
  const { days, isWhole } = useCountryDays(start, end);
  useDressedDays(root, isOn ? days : []);
  const turn = (on: boolean) => {
    localStorage.setItem(STORED, on ? "on" : "off");
    setIsOn(on);
  };
  return (
    <section aria-label={say("title")} className={styles.layer}>
      <label className={styles.switch} data-screen-only>
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
        {say("show")}
      </label>
      {isOn && days.length > 0 && (
        <ul className={styles.list}>
          {spansOf(days).map((span) => (
            <li key={`${span.kind} ${span.start} ${span.name.vi}`}>
              <span aria-hidden className={styles.mark} data-country-mark={span.kind} />
              {wordingIn(span.name, language).text}:{" "}
              {say(span.isExpected ? "expected" : "days", { days: sayDaysOf(span, language) })}
            </li>
          ))}
        </ul>
      )}
      {isOn && !isWhole && <p className={styles.more}>{say("incomplete")}</p>}
      <Link to="/planning/country-days/{-$year}" params={{ year: day.slice(0, 4) }} className={styles.more}>
        {say("all")}
      </Link>
    </section>
  );
}
