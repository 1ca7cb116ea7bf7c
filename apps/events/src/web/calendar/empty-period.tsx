import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import type { PlainDate } from "@wps/model";
import type { EventPage } from "../../contract/events.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Button } from "../ui/button.tsx";
import styles from "./empty-period.module.css";
import { calendarTexts } from "./texts.ts";

interface EmptyPeriodProps {
  readonly nearest: EventPage["nearest"];
  readonly onDay: (day: PlainDate) => void;
  /** Takes the filters away; absent where none is set. */
  readonly onClear: (() => void) | undefined;
}

/** Nothing in this period, and the ways to where there is something. */
export function EmptyPeriod({ nearest: { before, after }, onDay, onClear }: EmptyPeriodProps) {
  const say = useTexts(calendarTexts);
  const { language } = useLanguage();
  return (
    <div className={styles.empty}>
      <p className={styles.nothing}>{say(onClear ? "nothingFiltered" : "nothing")}</p>
      <div className={styles.ways}>
        {before && (
          <Button variant="light" leftSection={<IconArrowLeft size={18} aria-hidden />} onClick={() => onDay(before)}>
            {say("nearestBefore", { date: sayDay(before, language) })}
          </Button>
        )}
        {after && (
          <Button variant="light" rightSection={<IconArrowRight size={18} aria-hidden />} onClick={() => onDay(after)}>
            {say("nearestAfter", { date: sayDay(after, language) })}
          </Button>
        )}
        {onClear && (
          <Button variant="default" onClick={onClear}>
            {say("clearFilters")}
          </Button>
        )}
        {!onClear && before === undefined && after === undefined && <span>{say("noneAtAll")}</span>}
      </div>
    </div>
  );
}
