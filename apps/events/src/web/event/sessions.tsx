import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ProgrammeEvent } from "@wps/model";
import { useState } from "react";
import { sayDay, sayHours, sayWeekday } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { RoomName } from "../room-name.tsx";
import { eventRoomsQuery } from "../room-queries.ts";
import { silenceOf } from "../silence.ts";
import { Section } from "../ui/section.tsx";
import { ModuleName } from "./run-line.tsx";
import classes from "./sessions.module.css";
import { eventTexts } from "./texts.ts";

const SHOWN_AT_FIRST = 10;

/** The sittings of an event, day by day; a long course opens with its first ones. */
export function Sessions({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(eventTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const [all, showAll] = useState(false);
  const { sessions } = event;
  const rooms = useQuery({
    ...eventRoomsQuery(event.id, event.revision),
    enabled: sessions.some(({ room }) => room !== undefined),
  });
  if (sessions.length === 0) return null;
  const shown = all ? sessions : sessions.slice(0, SHOWN_AT_FIRST);
  return (
    <Section title={say("sessions")}>
      <ol className={classes.list}>
        {shown.map(({ id, date, hours, title, room, format, module }) => (
          <li key={id} className={classes.session}>
            <Text fw={500}>
              {sayWeekday(date, language)}, {sayDay(date, language)}
            </Text>
            <Text c={hours ? undefined : "dimmed"}>{hours ? sayHours(hours) : say(`hours.${silenceOf(event)}`)}</Text>
            {(room || format) && (
              <Text size="sm" className={classes.title}>
                {room && <RoomName of={rooms.data?.find((one) => one.id === room)} />}
                {room && format && " · "}
                {format && term(`format.${format}`)}
              </Text>
            )}
            {module && event.run && (
              <Text size="sm" className={classes.title}>
                <ModuleName course={event.run.course} module={module} />
              </Text>
            )}
            {title && (
              <Text className={classes.title}>
                <Wording of={title} />
              </Text>
            )}
          </li>
        ))}
      </ol>
      {shown.length < sessions.length && (
        <Button variant="subtle" onClick={() => showAll(true)} style={{ alignSelf: "start" }}>
          {say("allSessions", { total: sessions.length })}
        </Button>
      )}
    </Section>
  );
}
