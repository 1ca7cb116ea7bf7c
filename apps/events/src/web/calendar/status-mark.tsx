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
import type { ReactNode } from "react";
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

/** A draft's sign stands before that of its status. */
const DRAFT = "draft";

/** What the names of the drawings in the page begin with. */
const SHEET = "event-sign-";

/** The drawings of all signs, once on a page, for {@link signOf} to use. */
export function SignSheet() {
  const drawings = Object.entries({ ...SIGNS, [DRAFT]: IconPencil });
  return (
    <svg width={0} height={0} aria-hidden className={styles.sheet}>
      {drawings.map(
        ([sign, Drawing]) =>
          Drawing && (
            <symbol key={sign} id={`${SHEET}${sign}`} viewBox="0 0 24 24">
              <Drawing size={24} stroke={2.2} />
            </symbol>
          ),
      )}
    </svg>
  );
}

/** The signs of an event, for the eye only: say the status in words as well. */
export function signOf({ status, publication }: Marked): ReactNode {
  const draft = publication === "draft" && drawn(DRAFT);
  const sign = SIGNS[status] && drawn(status);
  return draft && sign ? [draft, sign] : draft || sign;
}

const drawn = (sign: EventStatus | typeof DRAFT): ReactNode => (
  <svg key={sign} className={styles.sign} aria-hidden>
    <use href={`#${SHEET}${sign}`} />
  </svg>
);

/** The classes that make an entry look its status, and a draft look like one. */
export const statusClass = ({ status, publication }: Marked): string =>
  [styles.entry, styles[status], publication === "draft" && styles.draft].filter(Boolean).join(" ");
