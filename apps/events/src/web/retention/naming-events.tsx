import { Button, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RetentionForecast } from "../../contract/retention.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { forecastQuery } from "../rights/retention-rules.ts";
import { SetHold } from "../rights/set-hold.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import classes from "./retention.module.css";
import { retentionTexts } from "./texts.ts";

/** As many as are drawn before somebody asks for all. */
const AT_ONCE = 10;

/** Events that name people: those without a day first. */
export function NamingEvents({ events }: { events: RetentionForecast["events"] }) {
  const say = useTexts(retentionTexts);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? events : events.slice(0, AT_ONCE);
  return (
    <Section title={say("events")}>
      {events.length === 0 ? (
        <Text c="dimmed">{say("noEvents")}</Text>
      ) : (
        <>
          <Text size="sm" c="dimmed" maw="42rem">
            {say("eventsHint")}
          </Text>
          <ul className={classes.list}>
            {shown.map(({ event, title, end, people, until, isHeld }) => (
              <li key={event} className={classes.entry}>
                <div>
                  <span className={classes.name}>
                    <Wording of={title} />
                  </span>
                  <Text size="sm" c="dimmed">
                    {say("people", { count: people })}, {say("ended", { day: sayDay(end, language) })}
                  </Text>
                </div>
                <div className={classes.tags}>
                  {until === undefined ? (
                    <Tag tone="doubt">{say("undated")}</Tag>
                  ) : (
                    <Tag>{say("until", { day: sayDay(until, language) })}</Tag>
                  )}
                  {isHeld && <Tag tone="accent">{say("isHeld")}</Tag>}
                </div>
                <div className={classes.action}>
                  {!isHeld && (
                    <SetHold
                      on={{ is: "event", event }}
                      label={title[language] ?? title.vi ?? title.en ?? ""}
                      onSet={() => queries.invalidateQueries({ queryKey: forecastQuery.queryKey, exact: true })}
                    />
                  )}
                </div>
              </li>
            ))}
          </ul>
          {shown.length < events.length && (
            <div>
              <Button variant="light" onClick={() => setShowsAll(true)}>
                {say("more", { count: events.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}
