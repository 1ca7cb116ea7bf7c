import { Button, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Participation, ProgrammeEvent, SessionTrainers } from "@wps/model";
import { useState } from "react";
import { ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import { SessionBoxes } from "./session-boxes.tsx";
import { choiceOf, itemsOfChoice, type TrainerChoice, trainersOn } from "./trainer-choice.ts";
import { trainerTexts } from "./trainer-texts.ts";
import { replaceSessionTrainers, sessionTrainersQuery } from "./trainers.ts";

interface SessionTrainersProps {
  readonly event: ProgrammeEvent;
  readonly list: readonly Participation[];
  readonly mayEdit: boolean;
}

/** Which of the trainers on the list teaches which session. Nobody else is told. */
export function SessionTrainersSection({ event, list, mayEdit }: SessionTrainersProps) {
  const say = useTexts(trainerTexts);
  const query = useQuery(sessionTrainersQuery(event.id));
  const trainers = trainersOn(list);
  return (
    <Section title={say("title")}>
      <Text size="sm" c="dimmed" maw="42rem">
        {say(trainers.length === 0 ? "noTrainers" : "hint")}
      </Text>
      {trainers.length > 0 && (
        <QueryState query={query}>
          {(kept) => <Choice event={event} trainers={trainers} kept={kept} mayEdit={mayEdit} />}
        </QueryState>
      )}
    </Section>
  );
}

interface ChoiceProps {
  readonly event: ProgrammeEvent;
  readonly trainers: readonly Participation[];
  readonly kept: SessionTrainers;
  readonly mayEdit: boolean;
}

/** What was ticked, and the version that it began with. */
interface OwnChoice {
  readonly choice: TrainerChoice;
  readonly base: number;
}

const isChangedMeanwhile = (error: Error): boolean =>
  error instanceof ProblemError && error.problem.code === "SESSION_TRAINERS_CHANGED";

function Choice({ event, trainers, kept, mayEdit }: ChoiceProps) {
  const say = useTexts(trainerTexts);
  const queries = useQueryClient();
  const { queryKey } = sessionTrainersQuery(event.id);
  const [own, setOwn] = useState<OwnChoice>();
  const choice = own?.choice ?? choiceOf(kept);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: () => replaceSessionTrainers(event.id, kept.revision, { items: itemsOfChoice(choice, trainers) }),
    onSuccess: (written) => {
      queries.setQueryData(queryKey, written);
      setOwn(undefined);
    },
    // What was ticked stays; beside it stands what somebody else has saved meanwhile.
    onError: () => queries.invalidateQueries({ queryKey }),
  });
  // Whether it comes with a refusal or by itself: what is saved over is in sight first.
  const isOvertaken = own !== undefined && own.base !== kept.revision;
  const hasFailed = saving.isError && !isChangedMeanwhile(saving.error);
  return (
    <>
      {event.sessions.map((session) => (
        <SessionBoxes
          key={session.id}
          session={session}
          trainers={trainers}
          choice={choice}
          {...(isOvertaken && { present: choiceOf(kept) })}
          isFixed={!mayEdit}
          onChange={(next) => setOwn({ choice: next, base: own?.base ?? kept.revision })}
        />
      ))}
      {(isOvertaken || hasFailed) && <Alert tone="danger">{say(isOvertaken ? "overtaken" : "failed")}</Alert>}
      <Text role="status" size="sm">
        {saving.isSuccess && own === undefined && say("saved")}
      </Text>
      {mayEdit && (
        <Button
          size="md"
          style={{ alignSelf: "start" }}
          loading={saving.isPending}
          disabled={own === undefined}
          onClick={() => saving.mutate()}
        >
          {say("save")}
        </Button>
      )}
    </>
  );
}
