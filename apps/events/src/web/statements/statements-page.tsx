import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, notFound } from "@tanstack/react-router";
import { can, type Grant, isGrantId, subjectOfGrant } from "@wps/model";
import type { IssuedStatement } from "../../contract/statements.ts";
import { grantQuery } from "../grant-queries.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayDayOf } from "../language/moments.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { NextStatement } from "./next-statement.tsx";
import { statementsQuery } from "./queries.ts";
import classes from "./report-view.module.css";
import { StatementShown } from "./statement-shown.tsx";
import { statementTexts } from "./texts.ts";

const route = getRouteApi("/grants/$grant/statements/{-$nth}");
const NUMBER = /^[1-9]\d{0,8}$/;

/** The statements of a grant, or the one that the address names. */
export function StatementsPage() {
  const { grant: id, nth } = route.useParams();
  if (!isGrantId(id) || (nth !== undefined && !NUMBER.test(nth))) throw notFound();
  const query = useQuery(grantQuery(id));
  return (
    <QueryState query={query}>
      {(grant) =>
        nth === undefined ? <Statements grant={grant} /> : <StatementShown key={nth} grant={grant} nth={Number(nth)} />
      }
    </QueryState>
  );
}

function Statements({ grant }: { grant: Grant }) {
  const say = useTexts(statementTexts);
  const mayIssue = can(useActor(), "statement:issue", subjectOfGrant(grant));
  const query = useQuery(statementsQuery(grant.id));
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <Group component="header" justify="space-between" align="start" gap="md">
        <div>
          <Title order={1}>{say("title")}</Title>
          <Text fw={600}>
            <Wording of={grant.title} />
          </Text>
          <Text c="dimmed" maw="42rem">
            {say("intro")}
          </Text>
        </div>
        <LinkButton to="/grants/{-$grant}" params={{ grant: grant.id }} size="md" variant="default">
          {say("toGrant")}
        </LinkButton>
      </Group>
      <QueryState query={query}>
        {(statements) => (
          <>
            <Section title={say("issued")}>
              <Issued grant={grant} statements={statements} />
            </Section>
            {mayIssue && (
              <Section title={say("next")}>
                <NextStatement grant={grant} last={statements[0]} />
              </Section>
            )}
          </>
        )}
      </QueryState>
    </Stack>
  );
}

function Issued({ grant, statements }: { grant: Grant; statements: readonly IssuedStatement[] }) {
  const say = useTexts(statementTexts);
  const { language } = useLanguage();
  if (statements.length === 0) return <Text c="dimmed">{say("none")}</Text>;
  return (
    <Stack component="ul" gap="md" style={{ listStyle: "none", margin: 0, padding: 0 }}>
      {statements.map(({ nth, period, madeAt, corrections }) => (
        <li key={nth}>
          <Link
            to="/grants/$grant/statements/{-$nth}"
            params={{ grant: grant.id, nth: String(nth) }}
            className={classes.issued}
          >
            {say("entry", { nth, start: sayDay(period.start, language), end: sayDay(period.end, language) })}
          </Link>
          <Text size="sm" c="dimmed">
            {[
              say("entryHint", { made: sayDayOf(madeAt, language) }),
              ...(corrections > 0 ? [say("corrections", { count: corrections })] : []),
            ].join(" · ")}
          </Text>
        </li>
      ))}
    </Stack>
  );
}
