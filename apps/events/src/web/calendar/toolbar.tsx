import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { PlainDate } from "@wps/model";
import { memo } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { MonthJump } from "./month-jump.tsx";
import { neighbourOf, periodOf, sayPeriod } from "./period.ts";
import { calendarTexts } from "./texts.ts";
import styles from "./toolbar.module.css";
import { CALENDAR_VIEWS, type CalendarView } from "./view.ts";

interface CalendarToolbarProps {
  readonly view: CalendarView;
  readonly day: PlainDate;
  readonly today: PlainDate;
  readonly onView: (view: CalendarView) => void;
  readonly onDay: (day: PlainDate) => void;
}

/** Where the calendar stands, and the ways to elsewhere. */
export const CalendarToolbar = memo(function CalendarToolbar({
  view,
  day,
  today,
  onView,
  onDay,
}: CalendarToolbarProps) {
  const say = useTexts(calendarTexts);
  const { language } = useLanguage();
  const { start, end } = periodOf(view, day);
  const to = (side: "before" | "after") => {
    const there = neighbourOf(view, day, side);
    return { "aria-label": `${say(side)}: ${sayPeriod(view, there, language)}`, onClick: () => onDay(there) };
  };
  return (
    <div className={styles.toolbar}>
      <h1 className={styles.period}>{sayPeriod(view, day, language)}</h1>
      <div className={styles.steps}>
        <IconButton {...to("before")}>
          <IconChevronLeft aria-hidden />
        </IconButton>
        <IconButton {...to("after")}>
          <IconChevronRight aria-hidden />
        </IconButton>
      </div>
      <Button
        variant="default"
        className={styles.today}
        disabled={start <= today && today <= end}
        onClick={() => onDay(today)}
      >
        {say("today")}
      </Button>
      <MonthJump day={day} today={today} onDay={onDay} />
      <Segmented
        className={styles.views}
        aria-label={say("view")}
        value={view}
        onChange={onView}
        options={CALENDAR_VIEWS.map((value) => ({ value, label: say(`view.${value}`) }))}
      />
    </div>
  );
});
