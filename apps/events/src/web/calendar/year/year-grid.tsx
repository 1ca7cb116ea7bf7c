import { Link } from "@tanstack/react-router";
import { type PlainDate, spanOf } from "@wps/model";
import { useMemo } from "react";
import { sayDay, sayWeekday } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { eventsIn, eventsPerDay } from "../density.ts";
import type { CalendarEntry } from "../entries.ts";
import { sayPeriod } from "../period.ts";
import { calendarTexts } from "../texts.ts";
import { monthsOf, type YearMonth } from "./months.ts";
import styles from "./year-grid.module.css";

interface YearGridProps {
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly entries: readonly CalendarEntry[];
}

/** A year at a glance: how much is on which of its days. Each month and each busy day leads to itself. */
export function YearGrid({ day, today, entries }: YearGridProps) {
  const counts = useMemo(() => eventsPerDay(spanOf("year", day), entries), [day, entries]);
  return (
    <div className={styles.year}>
      {monthsOf(day).map((month) => (
        <Month
          key={month.start}
          month={month}
          today={today}
          counts={counts}
          count={eventsIn(spanOf("month", month.start), entries)}
        />
      ))}
    </div>
  );
}

interface MonthProps {
  readonly month: YearMonth;
  readonly today: PlainDate;
  readonly counts: ReadonlyMap<PlainDate, number>;
  /** How many events are on its days. */
  readonly count: number;
}

function Month({ month: { start, days, emptyColumns }, today, counts, count }: MonthProps) {
  const say = useTexts(calendarTexts);
  const { language } = useLanguage();
  const name = sayPeriod("month", start, language);
  const weekdays = days.slice(0, 7).toSorted((a, b) => mondayFirst(a) - mondayFirst(b));
  return (
    <section aria-label={name} className={styles.month}>
      <h2 className={styles.title}>
        <Link to="/calendar" search={(before) => ({ ...before, view: "month", date: start })}>
          {name}
        </Link>
        <span className={styles.count}>{say("events", { count })}</span>
      </h2>
      <div className={styles.days}>
        {weekdays.map((day) => (
          <span key={day} aria-hidden className={styles.weekday}>
            {shortWeekday(day, language)}
          </span>
        ))}
        {days.map((day, index) => (
          <YearDay
            key={day}
            day={day}
            isToday={day === today}
            count={counts.get(day) ?? 0}
            column={index === 0 ? emptyColumns + 1 : undefined}
          />
        ))}
      </div>
    </section>
  );
}

interface YearDayProps {
  readonly day: PlainDate;
  readonly isToday: boolean;
  readonly count: number;
  readonly column: number | undefined;
}

function YearDay({ day, isToday, count, column }: YearDayProps) {
  const say = useTexts(calendarTexts);
  const { language } = useLanguage();
  const place = column === undefined ? undefined : { gridColumnStart: column };
  const number = Number(day.slice(8));
  if (count === 0) {
    return (
      <span aria-hidden className={styles.day} data-date={day} data-today={isToday} style={place}>
        {number}
      </span>
    );
  }
  const name = `${sayWeekday(day, language)}, ${sayDay(day, language)}: ${say("events", { count })}`;
  return (
    <Link
      to="/calendar"
      search={(before) => ({ ...before, view: "day", date: day })}
      preload={false}
      aria-label={name}
      title={name}
      className={styles.day}
      data-date={day}
      data-today={isToday}
      data-count={Math.min(count, 3)}
      style={place}
    >
      {number}
    </Link>
  );
}

/** The place of a day in a week that begins on Monday. */
const mondayFirst = (day: PlainDate): number => (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;

const shortWeekday = (day: PlainDate, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: "narrow", timeZone: "UTC" }).format(Date.parse(`${day}T00:00Z`));
