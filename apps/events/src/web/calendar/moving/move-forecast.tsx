import { Text } from "@mantine/core";
import type { EventMove, EventSummary, PlainDate, Rescheduled } from "@wps/model";
import { sayWeekday } from "../../language/dates.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import styles from "./move-forecast.module.css";
import { movingTexts } from "./texts.ts";
import { sayTime } from "./times.ts";

interface MoveForecastProps {
  readonly event: EventSummary;
  readonly move: EventMove | "incomplete" | "over-midnight";
  /** What the move would make of the event. */
  readonly result: Rescheduled<EventSummary> | undefined;
  readonly isNew: boolean;
}

/** Says what a move will do, or why it cannot be done; read out as it changes. */
export function MoveForecast({ event, move, result, isNew }: MoveForecastProps) {
  const say = useTexts(movingTexts);
  const { language } = useLanguage();
  const when = (one: EventSummary, to: EventMove) => {
    const weekdays = daysOf(one, to).map((day) => sayWeekday(day, language));
    return `${sayTime(one, to, language)} (${weekdays.join(" – ")})`;
  };
  const lines = () => {
    if (typeof move === "string") return [say(`obstacle.${move}`)];
    if (result?.status !== "moved") return [say(`obstacle.${result?.because ?? "incomplete"}`)];
    if (!isNew) return [say("unchanged")];
    const along = move.kind === "event" && event.sessions.length > 1;
    return [
      say("from", { when: when(event, move) }),
      say("to", { when: when(result.event, move) }),
      ...(along ? [say("withSessions", { count: event.sessions.length })] : []),
      ...(result.provinceDropped ? [say("willDropProvince")] : []),
    ];
  };
  return (
    <div role="status" className={styles.forecast}>
      {lines().map((line) => (
        <Text key={line} size="sm" className={styles.line}>
          {line}
        </Text>
      ))}
    </div>
  );
}

/** The day, or the first and the last of several. */
function daysOf({ dates, sessions }: EventSummary, move: EventMove): PlainDate[] {
  const session = move.kind === "session" ? sessions.find(({ id }) => id === move.session) : undefined;
  if (session !== undefined) return [session.date];
  return dates.start === dates.end ? [dates.start] : [dates.start, dates.end];
}
