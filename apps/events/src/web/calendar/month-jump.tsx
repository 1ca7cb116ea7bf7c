import { type Language, type PlainDate, spanOf } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Select } from "../ui/select.tsx";
import styles from "./month-jump.module.css";
import { calendarTexts } from "./texts.ts";

/** Resolution 1325, with which the agenda began, is of 2000. */
const FIRST_YEAR = 2000;
const YEARS_AHEAD = 5;

function monthNames(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
  return names.map((name) => name.charAt(0).toLocaleUpperCase(language) + name.slice(1));
}

interface MonthJumpProps {
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly onDay: (day: PlainDate) => void;
}

/** Leads to any month of any year, in two choices. */
export function MonthJump({ day, today, onDay }: MonthJumpProps) {
  const say = useTexts(calendarTexts);
  const { language } = useLanguage();
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const first = Math.min(FIRST_YEAR, year);
  const last = Math.max(Number(today.slice(0, 4)) + YEARS_AHEAD, year);
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const go = (toYear: number, toMonth: number) =>
    onDay(spanOf("month", `${toYear}-${String(toMonth).padStart(2, "0")}-01`).start);
  return (
    <fieldset aria-label={say("jump")} className={styles.jump} data-screen-only>
      <Select
        aria-label={say("month")}
        value={String(month)}
        onChange={(event) => go(year, Number(event.currentTarget.value))}
        options={monthNames(language).map((label, index) => ({ value: String(index + 1), label }))}
      />
      <Select
        aria-label={say("year")}
        value={String(year)}
        onChange={(event) => go(Number(event.currentTarget.value), month)}
        options={years.map((value) => ({ value, label: value }))}
      />
    </fieldset>
  );
}
