import { Button, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { addDays, type Grant, type OrganisationId, type Period } from "@wps/model";
import { reportOf } from "@wps/model/statements";
import { useState } from "react";
import type { IssuedStatement, StatementInFull } from "../../contract/statements.ts";
import { OfflineError, ProblemError } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { todayAtHome } from "../today.ts";
import { Alert } from "../ui/alert.tsx";
import { monthsOf, periodOf, sayMonth } from "./months.ts";
import { issueStatement, statementsQuery, tryStatement } from "./queries.ts";
import { ReportView } from "./report-view.tsx";
import { statementTexts } from "./texts.ts";
import { useIssuers } from "./use-issuers.ts";

interface NextStatementProps {
  readonly grant: Grant;
  readonly last: IssuedStatement | undefined;
}

/** Looks at all that a statement would tell, and issues just that. */
export function NextStatement({ grant, last }: NextStatementProps) {
  const say = useTexts(statementTexts);
  const queries = useQueryClient();
  const { language } = useLanguage();
  const actor = useActor();
  const issuers = useIssuers(grant, actor);
  const months = monthsOf(grant.period.validFrom, todayAtHome());
  const latest = months.at(-1);
  const following = last && monthAfter(last.period);
  const [from, setFrom] = useState(following && months.includes(following) ? following : (months[0] ?? ""));
  const [to, setTo] = useState(latest ?? "");
  const [issuer, setIssuer] = useState<OrganisationId | undefined>();
  const chosen = issuer ?? issuers[0]?.id;
  const trial = useMutation({
    networkMode: "always",
    mutationFn: (of: Parameters<typeof tryStatement>[1]) => tryStatement(grant.id, of),
  });
  const issuing = useMutation({
    networkMode: "always",
    mutationFn: ({ sha256, snapshot: { period, issuer: by } }: StatementInFull) =>
      issueStatement(grant.id, { period, issuer: by, sha256 }),
    onSuccess: async ({ period }) => {
      trial.reset();
      const next = monthAfter(period);
      if (months.includes(next)) setFrom(next);
      setTo(latest ?? "");
      await queries.invalidateQueries({ queryKey: statementsQuery(grant.id).queryKey, exact: true });
    },
  });
  if (latest === undefined || chosen === undefined) return <Text c="dimmed">{say("tooEarly")}</Text>;
  const change = (set: (value: string) => void) => (event: { currentTarget: { value: string } }) => {
    set(event.currentTarget.value);
    trial.reset();
    issuing.reset();
  };
  const offered = months.map((month) => ({ value: month, label: sayMonth(month, language) }));
  const error = trial.error ?? issuing.error;
  return (
    <Stack gap="md">
      <Text c="dimmed" maw="42rem">
        {say("nextHint")}
      </Text>
      <Group align="end" gap="md">
        <NativeSelect label={say("from")} data={offered} value={from} onChange={change(setFrom)} />
        <NativeSelect
          label={say("to")}
          data={offered}
          value={to}
          error={to < from && say("wrongOrder")}
          onChange={change(setTo)}
        />
        {issuers.length > 1 && (
          <NativeSelect
            label={say("issuer")}
            data={issuers.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen}
            onChange={change((value) => setIssuer(issuers.find(({ id }) => id === value)?.id))}
          />
        )}
        <Button
          variant="light"
          disabled={to < from}
          loading={trial.isPending}
          onClick={() => {
            issuing.reset();
            trial.mutate({ period: periodOf(from, to), issuer: chosen });
          }}
        >
          {say("look")}
        </Button>
      </Group>
      <div role="status">{issuing.data && <Alert>{say("done", { nth: issuing.data.nth })}</Alert>}</div>
      {error && <Alert tone="danger">{say(wordOf(error))}</Alert>}
      {trial.data && (
        <Preview found={trial.data} isPending={issuing.isPending} onIssue={() => issuing.mutate(trial.data)} />
      )}
    </Stack>
  );
}

const monthAfter = ({ end }: Period) => addDays(end, 1).slice(0, 7);

function wordOf(error: Error) {
  if (error instanceof OfflineError) return "offline";
  if (!(error instanceof ProblemError)) return "failed";
  const { refusal } = error.problem;
  if (refusal?.code === "STATEMENT_DIFFERS") return "differs";
  return refusal?.code === "STATEMENT_NOT_POSSIBLE" ? (`not.${refusal.because}` as const) : "failed";
}

interface PreviewProps {
  readonly found: StatementInFull;
  readonly isPending: boolean;
  readonly onIssue: () => void;
}

/** All that would be told, and the act. */
function Preview({ found: { snapshot, sha256 }, isPending, onIssue }: PreviewProps) {
  const say = useTexts(statementTexts);
  const { language } = useLanguage();
  const { nth } = snapshot;
  return (
    <Stack gap="md">
      <Text fw={600}>{say("preview", { nth })}</Text>
      <ReportView report={reportOf(snapshot, language, sha256)} />
      <Group>
        <Button size="md" loading={isPending} onClick={onIssue}>
          {say("issue", { nth })}
        </Button>
      </Group>
    </Stack>
  );
}
