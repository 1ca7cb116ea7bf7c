import { Button, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueries, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { addDays, can, type PlainDate, type ProgrammeEvent, wordingIn } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { createEvent, eventsQuery, OfflineError, ProblemError, programmesQuery } from "../api.ts";
import { whenAndWhere } from "../country-day-words.ts";
import { useCountryDays } from "../country-edits.ts";
import { CountryNote } from "../country-note.tsx";
import { courseRunsQuery, nextRunNumber, refreshRuns } from "../course-queries.ts";
import { DayField } from "../day-field.tsx";
import { COPY_REACH_DAYS, copyOf, type EventCopy, usualPlacing, usualStart } from "../event-copy.ts";
import { sayDates, sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { PlacingChoice } from "../placing-choice.tsx";
import { useActor } from "../session.ts";
import { todayAtHome } from "../today.ts";
import { Alert } from "../ui/alert.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { sameAgainTexts } from "./same-again-texts.ts";

interface SameAgainProps {
  readonly event: ProgrammeEvent;
  readonly onClose: () => void;
}

/** The same event on other days, in one step: what it will be is shown before it is made. */
export function SameAgain({ event, onClose }: SameAgainProps) {
  const say = useTexts(sameAgainTexts);
  const [start, setStart] = useState<PlainDate | undefined>(() => usualStart(event, todayAtHome()));
  const [placing, setPlacing] = useState(() => usualPlacing(event));
  const run = useNextRun(event);
  const country = useCountryDays(start ?? todayAtHome(), addDays(start ?? todayAtHome(), COPY_REACH_DAYS));
  const copy = start === undefined ? undefined : copyOf(event, { start, run, placing }, country.days);
  const making = useMaking();
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    if (copy?.status === "copied" && !making.isPending && !making.isSuccess) making.mutate(copy.event);
  };
  return (
    <Dialog title={say("title")} closeLabel={say("close")} size="lg" onClose={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <Text>{say("intro")}</Text>
          <DayField label={say("firstDay")} value={start} onChange={setStart} takesFocus />
          <PlacingChoice value={placing} onChange={setPlacing} />
          <div role="status">{copy && <Forecast copy={copy} />}</div>
          {copy?.status === "copied" && <CountryNote {...whenAndWhere(copy.event)} />}
          {making.error && <Alert tone="danger">{say(setbackOf(making.error))}</Alert>}
          <Group justify="flex-end">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button
              size="md"
              type="submit"
              disabled={copy?.status !== "copied"}
              loading={making.isPending || making.isSuccess}
            >
              {say("make")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** The run of its course that a copy is; nothing where the event is none, or the course is not the reader's. */
function useNextRun({ run }: ProgrammeEvent) {
  const isAsked = can(useActor(), "course:read");
  const courses = run && isAsked ? [run.course] : [];
  const [runs] = useQueries({ queries: courses.map((course) => ({ ...courseRunsQuery(course), retry: false })) });
  return run && runs?.data && { course: run.course, number: nextRunNumber(runs.data) };
}

function Forecast({ copy }: { copy: EventCopy }) {
  const say = useTexts(sameAgainTexts);
  const { language } = useLanguage();
  if (copy.status === "refused") return <Text c="red">{say(wordOf(copy.because))}</Text>;
  const { title, dates, sessions, run } = copy.event;
  const days = [...new Set(sessions.map(({ date }) => date))];
  return (
    <Stack gap={2}>
      <Text fw={600}>{wordingIn(title, language).text}</Text>
      <Text size="sm">{sayDates(dates, language)}</Text>
      {days.length > 0 && (
        <Text size="sm" c="dimmed">
          {say("sessions", { count: sessions.length, days: days.map((day) => sayDay(day, language)).join(", ") })}
        </Text>
      )}
      {run && (
        <Text size="sm" c="dimmed">
          {say("run", { number: run.number })}
        </Text>
      )}
    </Stack>
  );
}

const wordOf = (because: Extract<EventCopy, { status: "refused" }>["because"]) =>
  because === "no-place" ? "noPlace" : because === "out-of-range" ? "outOfRange" : "impossible";

function setbackOf(error: Error) {
  if (error instanceof OfflineError) return "offline";
  if (!(error instanceof ProblemError)) throw error;
  switch (error.problem.code) {
    case "NOT_ALLOWED":
      return "notAllowed";
    case "ROOM_TAKEN":
    case "ROOM_CLOSED":
      return "roomTaken";
    case "RUN_TAKEN":
      return "runTaken";
    case "CLAUSE_NOT_FOUND":
    case "PROVINCE_NOT_FOUND":
    case "ORGANISATION_NOT_FOUND":
    case "SESSION_ROOM_NOT_FOUND":
    case "MODULE_NOT_FOUND":
    case "RUN_OF_NO_COURSE":
      return "outdated";
    default:
      return "broken";
  }
}

/** Makes the copy, once, and leads to it. */
function useMaking() {
  const say = useTexts(sameAgainTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    networkMode: "always",
    mutationFn: createEvent,
    onSuccess: async (made) => {
      notifications.show({
        message: say("made"),
        color: "teal",
        closeButtonProps: { "aria-label": say("close") },
      });
      void queries.invalidateQueries({ queryKey: eventsQuery({}).queryKey });
      void queries.invalidateQueries({ queryKey: programmesQuery.queryKey });
      await navigate({ to: "/events/$id", params: { id: made.id } });
    },
    onSettled: (_made, _error, event) => refreshRuns(queries, event),
  });
}
