import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type SyntheticEvent, useEffect, useState } from "react";
import type { RetentionForecast, RetentionRun } from "../../contract/retention.ts";
import { ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { forecastQuery, runRetention, runsQuery } from "../rights/retention-rules.ts";
import { Alert } from "../ui/alert.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { classTexts, retentionTexts } from "./texts.ts";

type Tallies = RetentionForecast["classes"];

export const countOf = (run: RetentionRun | undefined) => run?.erased.reduce((sum, { count }) => sum + count, 0) ?? 0;

/** Deletes what is due once somebody has read what that is and typed a word; and how far it has come. */
export function Run({ classes }: { classes: Tallies }) {
  const say = useTexts(retentionTexts);
  const queries = useQueryClient();
  const [isAsked, setIsAsked] = useState(false);
  const { data: latest } = useQuery({ ...runsQuery, select: ([run]) => run });
  const running = useMutation({
    networkMode: "always",
    mutationFn: runRetention,
    onSettled: () => {
      setIsAsked(false);
      return queries.invalidateQueries({ queryKey: runsQuery.queryKey });
    },
  });
  const isOn = latest?.state === "running";
  const own = latest?.id === running.data?.id ? latest : undefined;
  useEffect(() => {
    if (own?.state === "done") void queries.invalidateQueries({ queryKey: forecastQuery.queryKey, exact: true });
  }, [own?.state, queries]);
  const due = classes.filter((tally) => tally.due > 0);
  return (
    <>
      {running.error && <Alert tone="danger">{say(wordOf(running.error))}</Alert>}
      <Text role="status">
        {isOn && say("running", { count: countOf(latest) })}
        {!isOn && own && say("ran", { count: countOf(own) })}
      </Text>
      {due.length === 0 ? (
        !own && !isOn && <Text>{say("nothingDue")}</Text>
      ) : (
        <Group>
          <Button size="md" color="red" variant="light" disabled={isOn} onClick={() => setIsAsked(true)}>
            {say("run")}
          </Button>
        </Group>
      )}
      {isAsked && (
        <Confirm
          due={due}
          isPending={running.isPending}
          onConfirm={() => running.mutate()}
          onClose={() => setIsAsked(false)}
        />
      )}
    </>
  );
}

interface ConfirmProps {
  readonly due: Tallies;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

function Confirm({ due, isPending, onConfirm, onClose }: ConfirmProps) {
  const say = useTexts(retentionTexts);
  const name = useTexts(classTexts);
  const [typed, setTyped] = useState("");
  const [isPressed, setIsPressed] = useState(false);
  const word = say("confirmWord");
  const isConfirmed = typed.trim().normalize().toLowerCase() === word;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsPressed(true);
    if (isConfirmed) onConfirm();
  };
  return (
    <Dialog onClose={onClose} title={say("run")} closeLabel={say("close")}>
      <form noValidate onSubmit={submit}>
        <Stack>
          <Text size="sm">{say("runHint")}</Text>
          <ul>
            {due.map((tally) => (
              <li key={tally.class}>
                {name(`class.${tally.class}`)}: {tally.due}
              </li>
            ))}
          </ul>
          <TextInput
            size="md"
            data-autofocus
            autoComplete="off"
            label={say("confirmType", { word })}
            value={typed}
            error={isPressed && !isConfirmed && say("confirmNeeded")}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button size="md" type="submit" color="red" loading={isPending}>
              {say("run")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function wordOf(error: Error): "runningAlready" {
  if (error instanceof ProblemError && error.problem.code === "RETENTION_RUNNING") return "runningAlready";
  throw error;
}
