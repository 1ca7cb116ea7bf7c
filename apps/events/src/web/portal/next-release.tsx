import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PlainDate } from "@wps/model";
import { useEffect, useRef, useState } from "react";
import type { ReleaseTrial } from "../../contract/releases.ts";
import { ProblemError } from "../api.ts";
import { DayField } from "../day-field.tsx";
import { sayNumber } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { Alert } from "../ui/alert.tsx";
import { Fold } from "../ui/fold.tsx";
import { PeopleTables } from "./people-tables.tsx";
import { makeRelease, releasesQuery, tryRelease } from "./queries.ts";
import { ReleaseWork } from "./release-work.tsx";
import { releaseTexts } from "./texts.ts";

/** Looks at what would be told up to a day, and releases just that. To stop waiting, or to leave, stops the work. */
export function NextRelease() {
  const say = useTexts(releaseTexts);
  const queries = useQueryClient();
  const [until, setUntil] = useState<PlainDate | undefined>(todayAtHome());
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  const trial = useMutation({
    mutationFn: (day: PlainDate) => {
      work.current = new AbortController();
      return tryRelease(day, work.current.signal);
    },
  });
  const making = useMutation({
    mutationFn: (shown: ReleaseTrial) => {
      work.current = new AbortController();
      return makeRelease(shown, work.current.signal);
    },
    onSuccess: () => {
      trial.reset();
      return queries.invalidateQueries({ queryKey: releasesQuery.queryKey });
    },
  });
  const stop = () => {
    work.current?.abort();
    // What was looked at stays, where releasing it was stopped.
    if (trial.isPending) trial.reset();
    making.reset();
  };
  const error = trial.error ?? making.error;
  return (
    <Stack gap="md">
      <Group align="start" gap="md">
        <DayField label={say("until")} value={until} onChange={setUntil} />
        <Button
          size="md"
          mt="1.6rem"
          variant="light"
          disabled={until === undefined || trial.isPending || making.isPending}
          onClick={() => {
            making.reset();
            if (until !== undefined) trial.mutate(until);
          }}
        >
          {say("look")}
        </Button>
      </Group>
      <div role="status">
        {(trial.isPending || making.isPending) && <ReleaseWork onStop={stop} />}
        {making.data && <Alert>{say("made", { number: making.data.number })}</Alert>}
      </div>
      {error && <Alert tone="danger">{say(wordOf(error))}</Alert>}
      {trial.data && (
        <Found trial={trial.data} isPending={making.isPending} onRelease={() => making.mutate(trial.data)} />
      )}
    </Stack>
  );
}

function wordOf(error: Error) {
  if (!(error instanceof ProblemError)) return "failed";
  const { refusal } = error.problem;
  if (refusal?.code === "RELEASE_DIFFERS") return "differs";
  return refusal?.code === "RELEASE_NOT_POSSIBLE" ? (`not.${refusal.because}` as const) : "failed";
}

interface FoundProps {
  readonly trial: ReleaseTrial;
  readonly isPending: boolean;
  readonly onRelease: () => void;
}

/** What a trial has found, and the act. */
function Found({ trial, isPending, onRelease }: FoundProps) {
  const say = useTexts(releaseTexts);
  const { language } = useLanguage();
  const count = (value: number) => sayNumber(value, language);
  const { participations, told, hidden, exposed, isAudited, tables } = trial;
  return (
    <Stack gap="md">
      <Text fw={600}>
        {say("found", { participations: count(participations), told: count(told), hidden: count(hidden) })}
      </Text>
      <Text size="sm">{say(isAudited ? "audited" : "unaudited")}</Text>
      {exposed > 0 && <Alert tone="warn">{say("exposed", { exposed: count(exposed) })}</Alert>}
      <Fold title={say("preview")} order={3}>
        <PeopleTables tables={tables.filter(({ funder }) => funder === undefined)} />
      </Fold>
      <Group gap="md">
        <Button size="md" loading={isPending} onClick={onRelease}>
          {say("release")}
        </Button>
        <Text size="sm" c="dimmed">
          {say("releaseHint")}
        </Text>
      </Group>
    </Stack>
  );
}
