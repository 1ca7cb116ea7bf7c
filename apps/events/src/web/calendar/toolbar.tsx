import { ActionIcon, Button, Group, SegmentedControl, Title } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import type { PlainDate } from "@wps/model";
import { memo } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { MonthJump } from "./month-jump.tsx";
import { neighbourOf, periodOf, sayPeriod } from "./period.ts";
import { calendarTexts } from "./texts.ts";
import styles from "./toolbar.module.css";
import { CalendarView } from "./view.ts";

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
      <Title order={1} className={styles.period}>
        {sayPeriod(view, day, language)}
      </Title>
      <Group gap={4} wrap="nowrap">
        <ActionIcon variant="subtle" size={40} {...to("before")}>
          <IconChevronLeft aria-hidden />
        </ActionIcon>
        <ActionIcon variant="subtle" size={40} {...to("after")}>
          <IconChevronRight aria-hidden />
        </ActionIcon>
      </Group>
      <Button
        variant="default"
        className={styles.today}
        disabled={start <= today && today <= end}
        onClick={() => onDay(today)}
      >
        {say("today")}
      </Button>
      <MonthJump day={day} today={today} onDay={onDay} />
      <SegmentedControl
        className={styles.views}
        aria-label={say("view")}
        value={view}
        onChange={onView}
        data={CalendarView.options.map((value) => ({ value, label: say(`view.${value}`) }))}
      />
    </div>
  );
});
