import { joinClassNames, type PluginInput } from "@fullcalendar/react";
import dayGrid from "@fullcalendar/react/daygrid";
import "@fullcalendar/react/skeleton.css";
import { IconX } from "@tabler/icons-react";
import { createElement } from "react";
import styles from "./theme.module.css";

/**
 * How FullCalendar looks: what all views share, and the month. Names of classes rather than functions, where that
 * will do: there may be hundreds of entries, and a function is called for each, each time it is drawn.
 */
export const theme = {
  name: "theme",
  deps: [dayGrid],
  optionDefaults: {
    viewClass: styles.view,
    highlightClass: styles.highlight,
    navLinkClass: styles.dayLink,
    dayHeaderRowClass: styles.line,
    dayHeaderClass: styles.header,
    dayHeaderInnerClass: styles.headerText,
    dayHeaderDividerClass: styles.divider,
    dayRowClass: styles.line,
    dayCellClass: styles.day,
    dayCellTopInnerClass: styles.number,
    dayCellBottomClass: styles.foot,
    eventClass: ({ isSelected, isDragging }) =>
      joinClassNames(styles.entry, isSelected && styles.selected, isDragging && styles.dragged),
    // Cut off by the end of a week, an entry reaches the edge and an arrow says so.
    rowEventClass: ({ isStart, isEnd }) =>
      joinClassNames(styles.row, isStart && styles.starting, isEnd && styles.ending),
    rowEventInnerClass: styles.rowContent,
    rowEventBeforeClass: ({ isStart, isNarrow }) => !isStart && !isNarrow && styles.cameFrom,
    rowEventAfterClass: ({ isEnd, isEndResizable, isSelected, isNarrow }) => {
      if (isEndResizable) return isSelected ? joinClassNames(styles.dot, styles.endDot) : styles.endEdge;
      return !isEnd && !isNarrow && styles.goesOn;
    },
    rowMoreLinkClass: styles.more,
    rowMoreLinkInnerClass: styles.moreText,
    popoverClass: styles.popover,
    popoverCloseClass: styles.close,
    popoverCloseContent: () => createElement(IconX, { size: 20, "aria-hidden": true }),
  },
} satisfies PluginInput;
