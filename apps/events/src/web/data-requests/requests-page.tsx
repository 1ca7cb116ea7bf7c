import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { DataRequestList } from "../../contract/data-requests.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { dataRequestsQuery } from "../rights/rights.ts";
import { rightsTerms } from "../rights/rights-terms.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { RequestPage } from "./request-page.tsx";
import classes from "./requests.module.css";
import { Clocks, Standing, useDayOf } from "./standing.tsx";
import { requestTexts } from "./texts.ts";

const route = getRouteApi("/data-requests/{-$id}");

/** What people ask about their data, for the officer: all of it, or the one request that the address names. */
export function RequestsPage() {
  const { id } = route.useParams();
  return id === undefined ? <Requests /> : <RequestPage key={id} id={id} />;
}

/** Those that wait longest first, without a name. */
function Requests() {
  const say = useTexts(requestTexts);
  const query = useQuery(dataRequestsQuery);
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <Group component="header" justify="space-between" align="end" gap="md">
        <div>
          <Title order={1}>{say("title")}</Title>
          <Text c="dimmed" maw="42rem">
            {say("intro")}
          </Text>
        </div>
        <LinkButton to="/retention" variant="default">
          {say("toRetention")}
        </LinkButton>
      </Group>
      <QueryState query={query}>
        {({ open, closed }) => (
          <>
            <Section title={`${say("open")} (${open.length})`}>
              {open.length === 0 ? <Text>{say("none")}</Text> : <Entries requests={open} />}
            </Section>
            <Section title={say("closed")}>
              {closed.length === 0 ? <Text c="dimmed">{say("noneClosed")}</Text> : <Entries requests={closed} />}
            </Section>
          </>
        )}
      </QueryState>
    </Stack>
  );
}

function Entries({ requests }: { requests: DataRequestList["open"] }) {
  const say = useTexts(requestTexts);
  const term = useTexts(rightsTerms);
  const dayOf = useDayOf();
  return (
    <ul className={classes.list}>
      {requests.map((request) => (
        <li key={request.id} className={classes.entry}>
          <div>
            <Link to="/data-requests/{-$id}" params={{ id: request.id }} className={classes.name}>
              {term(`request.${request.kind}`)}
            </Link>
            <Text size="sm" c="dimmed">
              {say("received", { day: dayOf(request.receivedAt) })}
            </Text>
          </div>
          <Standing request={request} />
          {request.outcome === undefined && <Clocks request={request} />}
        </li>
      ))}
    </ul>
  );
}
