import type { PluginInput } from "@fullcalendar/react";
import listing from "@fullcalendar/react/list";
import styles from "./list.module.css";

/** The lists, and how they look besides what all views share. */
export const list = {
  name: "theme-list",
  deps: [listing],
  views: {
    list: {
      listDayClass: styles.day,
      listDayHeaderClass: styles.header,
      listDayHeaderInnerClass: ({ level }) => (level === 0 ? styles.date : styles.weekday),
      listDayBodyClass: styles.entries,
      listItemEventClass: styles.entry,
      listItemEventInnerClass: styles.content,
    },
  },
} satisfies PluginInput;
