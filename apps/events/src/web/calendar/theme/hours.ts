import { joinClassNames, type PluginInput } from "@fullcalendar/react";
import timeGrid from "@fullcalendar/react/timegrid";
import styles from "./hours.module.css";
import shared from "./theme.module.css";

/** The views with a scale of hours, and how they look besides what all views share. */
export const hours = {
  name: "theme-hours",
  deps: [timeGrid],
  optionDefaults: {
    // In pixels: an hour is not short.
    eventShortHeight: 40,
  },
  views: {
    timeGrid: {
      className: styles.view,
      dayHeaderInnerClass: styles.headerText,
      allDayHeaderClass: styles.scale,
      allDayHeaderInnerClass: styles.scaleText,
      allDayDividerClass: shared.divider,
      dayCellTopClass: styles.head,
      dayCellBottomClass: styles.foot,
      slotHeaderRowClass: shared.line,
      slotHeaderClass: joinClassNames(shared.line, styles.scale),
      slotHeaderInnerClass: styles.scaleText,
      slotHeaderDividerClass: styles.upright,
      slotLaneClass: shared.line,
      dayLaneClass: shared.line,
      dayLaneInnerClass: styles.lane,
      columnEventClass: styles.column,
      columnEventInnerClass: ({ isShort }) => (isShort ? styles.short : styles.content),
      columnEventAfterClass: ({ isEndResizable, isSelected }) =>
        isEndResizable && (isSelected ? joinClassNames(shared.dot, styles.endDot) : styles.endEdge),
      nowIndicatorLineClass: styles.nowLine,
      nowIndicatorDotClass: styles.nowDot,
    },
  },
} satisfies PluginInput;
