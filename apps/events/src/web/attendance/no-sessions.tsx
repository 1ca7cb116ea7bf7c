import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { daysOf, enteredOf, Hours, mayEdit, NewProgrammeEvent, type ProgrammeEvent } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { eventQuery, replaceEvent } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { Alert } from "../ui/alert.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { attendanceQuery } from "./queries.ts";
import { registerTexts } from "./texts.ts";
import { useRegisterSetback } from "./use-register-change.ts";

/** The longest event for which one press makes the sessions; a longer one has days off. */
const LONGEST = 31;

/** There is nothing to mark yet: what it takes, and one press that does it where the days are known. */
export function NoSessions({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(registerTexts);
  const isMine = mayEdit(useActor(), event);
  const days = event.dates.precision === "day" ? daysOf(event.dates) : [];
  return (
    <Section title={say("noSessions")}>
      <Text>{say("noSessionsHint")}</Text>
      {isMine && days.length > 0 && days.length <= LONGEST && <SessionMaker event={event} days={days} />}
      {isMine && (
        <div>
          <LinkButton to="/events/$id/edit" params={{ id: event.id }} variant="default" size="md">
            {say("editEvent")}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}

function SessionMaker({ event, days }: { event: ProgrammeEvent; days: readonly string[] }) {
  const say = useTexts(registerTexts);
  const explain = useRegisterSetback();
  const queries = useQueryClient();
  const [start, setStart] = useState("");
  const [end, setEnd] = useState("");
  const [isPressed, setIsPressed] = useState(false);
  const making = useMutation({
    networkMode: "always",
    mutationFn: (draft: NewProgrammeEvent) => replaceEvent(event.id, event.revision, draft),
    onSuccess: (saved) => queries.setQueryData(eventQuery(event.id).queryKey, saved),
    onSettled: () => queries.invalidateQueries({ queryKey: attendanceQuery(event.id).queryKey }),
  });
  const hasHours = start !== "" || end !== "";
  const hours = Hours.safeParse({ start, end });
  const isWrong = hasHours && !hours.success;
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setIsPressed(true);
    if (isWrong || making.isPending) return;
    const sessions = days.map((date) => ({ date, ...(hours.success && { hours: hours.data }) }));
    making.mutate(NewProgrammeEvent.parse({ ...enteredOf(event), sessions }));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {making.error && <Alert tone="danger">{explain(making.error)}</Alert>}
        <Group align="start" gap="sm">
          <TextInput
            type="time"
            label={say("start")}
            value={start}
            onChange={({ currentTarget }) => setStart(currentTarget.value)}
            error={isPressed && isWrong && say("hoursWrong")}
          />
          <TextInput
            type="time"
            label={say("end")}
            value={end}
            onChange={({ currentTarget }) => setEnd(currentTarget.value)}
          />
        </Group>
        <Text size="sm" c="dimmed">
          {say("hoursHint")}
        </Text>
        <div>
          <Button type="submit" size="md" loading={making.isPending}>
            {say("makeSessions", { count: days.length })}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
