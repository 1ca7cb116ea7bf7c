import { EVENT_STATUSES } from "@wps/model";
import { memo } from "react";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import styles from "./legend.module.css";
import { type Marked, signOf, statusClass } from "./status-mark.tsx";
import { calendarTexts } from "./texts.ts";

/** How each status of an event is marked, and a draft. */
export const Legend = memo(function Legend() {
  const say = useTexts(calendarTexts);
  const words = useTexts(terms);
  const rows: [string, Marked][] = EVENT_STATUSES.map((status) => [
    words(`status.${status}`),
    { status, publication: "published" },
  ]);
  return (
    <ul className={styles.legend} aria-label={say("legend")}>
      {[...rows, [say("draft"), { status: "held", publication: "draft" }] as const].map(([name, mark]) => (
        <li key={name} className={`${styles.status} ${statusClass(mark)}`}>
          {signOf(mark)}
          <span data-title>{name}</span>
        </li>
      ))}
    </ul>
  );
});
