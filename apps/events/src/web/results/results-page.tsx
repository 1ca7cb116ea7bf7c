import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, notFound } from "@tanstack/react-router";
import {
  type BilingualLine,
  can,
  type EventSubject,
  isGrantId,
  type Results,
  subjectOf,
  subjectOfGrant,
  type Undertaking,
} from "@wps/model";
import { type ReactNode, useState } from "react";
import { eventQuery } from "../api.ts";
import { grantQuery } from "../grant-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { NotYours } from "../needing.tsx";
import { QueryState } from "../query-state.tsx";
import { ResultsShown } from "../results-shown.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { resultsQuery } from "./results.ts";
import { ResultsForm } from "./results-form.tsx";
import { resultTexts } from "./texts.ts";

const eventRoute = getRouteApi("/events/$id/results");
const grantRoute = getRouteApi("/grants/$grant/results");

/** What an event aims at, and how far that was reached. */
export function EventResultsPage() {
  const say = useTexts(resultTexts);
  const { id } = eventRoute.useParams();
  const query = useQuery(eventQuery(id));
  return (
    <QueryState query={query}>
      {(event) => (
        <ResultsOf
          key={id}
          of={{ is: "event", event: id }}
          subject={subjectOf(event)}
          title={say("ofEvent")}
          name={event.title}
          back={
            <LinkButton to="/events/$id" params={{ id }} size="md" variant="default">
              {say("toEvent")}
            </LinkButton>
          }
        />
      )}
    </QueryState>
  );
}

/** What a grant aims at with all that it pays for, and how far that was reached. */
export function GrantResultsPage() {
  const say = useTexts(resultTexts);
  const { grant: id } = grantRoute.useParams();
  if (!isGrantId(id)) throw notFound();
  const query = useQuery(grantQuery(id));
  return (
    <QueryState query={query}>
      {(grant) => (
        <ResultsOf
          key={id}
          of={{ is: "grant", grant: id }}
          subject={subjectOfGrant(grant)}
          title={say("ofGrant")}
          name={grant.title}
          back={
            <LinkButton to="/grants/{-$grant}" params={{ grant: id }} size="md" variant="default">
              {say("toGrant")}
            </LinkButton>
          }
        />
      )}
    </QueryState>
  );
}

interface ResultsOfProps {
  readonly of: Undertaking;
  readonly subject: EventSubject;
  readonly title: string;
  readonly name: BilingualLine;
  readonly back: ReactNode;
}

function ResultsOf({ of, subject, title, name, back }: ResultsOfProps) {
  const actor = useActor();
  const query = useQuery(resultsQuery(of));
  const [opened, setOpened] = useState<Results>();
  const [hasReturned, setHasReturned] = useState(false);
  useDocumentTitle(title);
  if (!can(actor, "result:read", subject)) return <NotYours />;
  const close = () => {
    setOpened(undefined);
    setHasReturned(true);
  };
  return (
    <Stack gap="xl">
      <Group component="header" justify="space-between" align="end" gap="md">
        <div>
          <Title order={1}>{title}</Title>
          <Text c="dimmed" size="lg">
            <Wording of={name} />
          </Text>
        </div>
        {back}
      </Group>
      <QueryState query={query}>
        {(kept) => {
          if (opened !== undefined) return <ResultsForm before={opened} onDone={close} />;
          const edit = can(actor, "result:edit", subject) ? () => setOpened(kept) : undefined;
          return <Shown kept={kept} onEdit={edit} hasReturned={hasReturned} />;
        }}
      </QueryState>
    </Stack>
  );
}

interface ShownProps {
  readonly kept: Results;
  readonly onEdit: (() => void) | undefined;
  /** Whether the reader comes back from the form, and goes on from its button. */
  readonly hasReturned: boolean;
}

function Shown({ kept: { results }, onEdit, hasReturned }: ShownProps) {
  const say = useTexts(resultTexts);
  if (results.length === 0) {
    return (
      <Empty title={say("none")}>
        <Detail>{say("noneHint")}</Detail>
        {onEdit && (
          <Button autoFocus={hasReturned} onClick={onEdit}>
            {say("enter")}
          </Button>
        )}
      </Empty>
    );
  }
  return (
    <>
      {onEdit && (
        <Group data-screen-only>
          <Button size="md" autoFocus={hasReturned} onClick={onEdit}>
            {say("edit")}
          </Button>
        </Group>
      )}
      <ResultsShown results={results} />
    </>
  );
}
