import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { DataRequestId } from "@wps/model";
import type { OpenedRequest } from "../../contract/data-requests.ts";
import { ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { ParticipationFacts, PersonFacts } from "../rights/person-file.tsx";
import { dataRequestQuery } from "../rights/rights.ts";
import { rightsTerms } from "../rights/rights-terms.ts";
import { SetHold } from "../rights/set-hold.tsx";
import { Alert } from "../ui/alert.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import classes from "./requests.module.css";
import { Clocks, Standing, useDayOf } from "./standing.tsx";
import { Steps } from "./steps.tsx";
import { requestTexts } from "./texts.ts";

/** One request, whose it is, and what can be done with it. */
export function RequestPage({ id: named }: { id: string }) {
  const say = useTexts(requestTexts);
  const id = DataRequestId.safeParse(named).data;
  useDocumentTitle(say("title"));
  return id === undefined ? <Gone /> : <Kept id={id} />;
}

function Kept({ id }: { id: DataRequestId }) {
  const query = useQuery(dataRequestQuery(id));
  if (query.error instanceof ProblemError && query.error.problem.code === "DATA_REQUEST_NOT_FOUND") return <Gone />;
  return <QueryState query={query}>{(opened) => <Opened opened={opened} />}</QueryState>;
}

function Gone() {
  const say = useTexts(requestTexts);
  return (
    <Empty title={say("gone")} order={1}>
      <LinkButton to="/data-requests/{-$id}" params={{}}>
        {say("back")}
      </LinkButton>
    </Empty>
  );
}

function Opened({ opened: { request, isHeld, scans, person } }: { opened: OpenedRequest }) {
  const say = useTexts(requestTexts);
  const term = useTexts(rightsTerms);
  const dayOf = useDayOf();
  const queries = useQueryClient();
  const isOpen = request.outcome === undefined;
  return (
    <Stack gap="xl" className={classes.page}>
      <Stack component="header" gap="sm" align="start">
        <LinkButton to="/data-requests/{-$id}" params={{}} variant="default">
          {say("back")}
        </LinkButton>
        <Title order={1}>{term(`request.${request.kind}`)}</Title>
        <Text c="dimmed">{say("received", { day: dayOf(request.receivedAt) })}</Text>
        <Standing request={request} />
        {isOpen && <Clocks request={request} />}
      </Stack>
      <Section title={say("wish")}>
        {request.wish ? <Text className={classes.prose}>{request.wish}</Text> : <Text c="dimmed">{say("noWish")}</Text>}
      </Section>
      {request.outcome?.answer && (
        <Section title={say("answer")}>
          <Text className={classes.prose}>{request.outcome.answer}</Text>
        </Section>
      )}
      {isHeld && (
        <Alert role="note" title={say("held")}>
          {say("heldHint")}
        </Alert>
      )}
      {isOpen && <Steps request={request} isHeld={isHeld} />}
      <Section title={say("person")}>
        {person ? <PersonFacts file={person} /> : <Text>{say("nobody")}</Text>}
        {scans > 0 && <Text>{say("scans", { count: scans })}</Text>}
        {person && !isHeld && (
          <Group>
            <SetHold
              on={{ is: "person", request: request.id }}
              onSet={() => queries.invalidateQueries({ queryKey: dataRequestQuery(request.id).queryKey })}
            />
          </Group>
        )}
        {person?.events.map((at) => (
          <Section key={at.event} title={<Wording of={at.title} />} order={3}>
            <ParticipationFacts at={at} />
          </Section>
        ))}
      </Section>
    </Stack>
  );
}
