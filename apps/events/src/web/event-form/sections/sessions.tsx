import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { type CourseId, EventDates, SessionFormat } from "@wps/model";
import { memo } from "react";
import { flushSync } from "react-dom";
import { DayInput } from "../../day-input.tsx";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { isBlank } from "../draft/bilingual.ts";
import { fromDates } from "../draft/dates.ts";
import { anyOutside, moveTo, newSession, type SessionDraft } from "../draft/session.ts";
import type { Change, EventDraft } from "../draft.ts";
import { BilingualField } from "../fields/bilingual-field.tsx";
import { anchorOf, focusField, useField } from "../fields/field.ts";
import classes from "../fields/pair.module.css";
import { RowList } from "../fields/row-list.tsx";
import { useDisclosed } from "../fields/use-disclosed.ts";
import { EveryDay } from "./every-day.tsx";
import { SessionModule } from "./session-module.tsx";
import { SessionRoom } from "./session-room.tsx";
import { sectionTexts } from "./texts.ts";

type SessionsProps = Pick<EventDraft, "sessions" | "dates" | "run"> & { readonly change: Change };

/** The sittings of the event, day by day. */
export const Sessions = memo(function Sessions({ sessions, dates, run, change }: SessionsProps) {
  const say = useTexts(sectionTexts);
  if (dates.precision !== "day") return <Text c="dimmed">{say("sessionsNeedDays")}</Text>;
  const known = EventDates.safeParse(fromDates(dates)).data;
  const set = (rows: SessionDraft[]) => change("sessions", rows);
  // The button that was pressed has done its work and goes: the focus moves on to what it made.
  const setAndLook = (rows: SessionDraft[]) => {
    flushSync(() => set(rows));
    focusField("sessions");
  };
  return (
    <Stack gap="md">
      {known && <EveryDay dates={known} sessions={sessions} onMade={setAndLook} />}
      {known && anyOutside(sessions, known) && (
        <Alert color="orange" role="status">
          <Group>
            {say("sessionsOutside")}
            <Button size="sm" variant="light" onClick={() => setAndLook(moveTo(sessions, known.start))}>
              {say("moveSessions")}
            </Button>
          </Group>
        </Alert>
      )}
      <RowList
        path="sessions"
        rows={sessions}
        onChange={set}
        name={(index) => say("sessionNumber", { number: index + 1 })}
        addLabel={say("addSession")}
        blank={(row) => ({ ...newSession(known?.start ?? ""), row })}
      >
        {(session, change, index) => (
          <OneSession path={`sessions.${index}`} value={session} course={run?.course} onChange={change} />
        )}
      </RowList>
    </Stack>
  );
});

interface OneSessionProps {
  readonly path: string;
  readonly value: SessionDraft;
  /** The course that the event is a run of. */
  readonly course: CourseId | undefined;
  readonly onChange: (value: SessionDraft) => void;
}

function OneSession({ path, value, course, onChange }: OneSessionProps) {
  const say = useTexts(sectionTexts);
  const term = useTexts(terms);
  const title = useDisclosed(`${path}.title`, !isBlank(value.title));
  const date = useField(`${path}.date`, path, `${path}.id`);
  const start = useField(`${path}.hours.start`);
  const end = useField(`${path}.hours.end`);
  const input = (key: "start" | "end") => ({
    value: value[key],
    onChange: (event: { currentTarget: HTMLInputElement }) => onChange({ ...value, [key]: event.currentTarget.value }),
  });
  return (
    <>
      <Group align="start" className={classes.pair}>
        <DayInput
          {...date}
          label={say("date")}
          withAsterisk
          value={value.date}
          onChange={(text) => onChange({ ...value, date: text })}
        />
        <Group align="start" gap="xs" wrap="nowrap">
          <TextInput {...start} {...input("start")} type="time" flex={1} label={say("hoursStart")} />
          <TextInput {...end} {...input("end")} type="time" flex={1} label={say("hoursEnd")} />
        </Group>
      </Group>
      <Group align="start" className={classes.pair}>
        <SessionRoom path={path} value={value} onChange={onChange} />
        <NativeSelect
          id={anchorOf(`${path}.format`)}
          label={say("sessionFormat")}
          value={value.format}
          onChange={({ currentTarget }) =>
            onChange({ ...value, format: SessionFormat.safeParse(currentTarget.value).data ?? "" })
          }
          data={[
            { value: "", label: say("sessionFormatAsEvent") },
            ...SessionFormat.options.map((format) => ({ value: format, label: term(`format.${format}`) })),
          ]}
        />
      </Group>
      {course && <SessionModule path={path} course={course} value={value} onChange={onChange} />}
      {title.shown ? (
        <BilingualField
          path={`${path}.title`}
          label={say("sessionTitle")}
          value={value.title}
          onChange={(text) => onChange({ ...value, title: text })}
        />
      ) : (
        <Button variant="subtle" size="compact-sm" mih={32} style={{ alignSelf: "start" }} onClick={title.show}>
          {say("addSessionTitle")}
        </Button>
      )}
    </>
  );
}
