import { EventStatus } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import styles from "./legend.module.css";
import { StatusSign, statusClass } from "./status-mark.tsx";
import { calendarTexts } from "./texts.ts";

/** How each status of an event is marked. */
export function Legend() {
  const say = useTexts(calendarTexts);
  const words = useTexts(terms);
  return (
    <ul className={styles.legend} aria-label={say("legend")}>
      {EventStatus.options.map((status) => (
        <li key={status} className={`${styles.status} ${statusClass(status)}`}>
          <StatusSign status={status} />
          <span data-title>{words(`status.${status}`)}</span>
        </li>
      ))}
    </ul>
  );
}
