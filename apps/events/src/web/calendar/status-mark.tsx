import { IconBan, IconCheck, IconClock, IconPlayerPause, type TablerIcon } from "@tabler/icons-react";
import type { EventStatus } from "@wps/model";
import styles from "./status-mark.module.css";

/** An event that was held is plain; every other status has its own sign, so that colour is never needed to tell. */
const SIGNS: Record<EventStatus, TablerIcon | undefined> = {
  held: undefined,
  confirmed: IconCheck,
  planned: IconClock,
  postponed: IconPlayerPause,
  cancelled: IconBan,
};

/** The sign of a status, for the eye only: say the status in words as well. */
export function StatusSign({ status }: { status: EventStatus }) {
  const Sign = SIGNS[status];
  return Sign && <Sign className={styles.sign} stroke={2.4} aria-hidden />;
}

/** The class that makes an entry look its status. */
export const statusClass = (status: EventStatus): string => `${styles.entry} ${styles[status]}`;
