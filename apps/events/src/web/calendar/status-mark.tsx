import {
  IconBan,
  IconBulb,
  IconCheck,
  IconClock,
  IconFileCheck,
  IconFileText,
  IconPencil,
  IconPlayerPause,
  IconShieldCheck,
  type TablerIcon,
} from "@tabler/icons-react";
import type { EventStatus, EventSummary } from "@wps/model";
import styles from "./status-mark.module.css";

/** What decides how an event looks. */
export type Marked = Pick<EventSummary, "status" | "publication">;

/** An event that was held is plain; every other status has its own sign, so that colour is never needed to tell. */
const SIGNS: Record<EventStatus, TablerIcon | undefined> = {
  idea: IconBulb,
  planned: IconClock,
  approved: IconFileCheck,
  confirmed: IconCheck,
  held: undefined,
  reported: IconFileText,
  verified: IconShieldCheck,
  postponed: IconPlayerPause,
  cancelled: IconBan,
};

/** The signs of an event, for the eye only: say the status in words as well. */
export function StatusSign({ event: { status, publication } }: { event: Marked }) {
  const Sign = SIGNS[status];
  return (
    <>
      {publication === "draft" && <IconPencil className={styles.sign} stroke={2.2} aria-hidden />}
      {Sign && <Sign className={styles.sign} stroke={2.2} aria-hidden />}
    </>
  );
}

/** The classes that make an entry look its status, and a draft look like one. */
export const statusClass = ({ status, publication }: Marked): string =>
  [styles.entry, styles[status], publication === "draft" && styles.draft].filter(Boolean).join(" ");
