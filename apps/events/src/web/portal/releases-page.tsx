import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReleaseSummary } from "../../contract/releases.ts";
import { sayNumber } from "../language/counts.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayDayOf } from "../language/moments.ts";
import { QueryState } from "../query-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { NextRelease } from "./next-release.tsx";
import classes from "./portal-page.module.css";
import { releasesQuery } from "./queries.ts";
import { releaseTexts } from "./texts.ts";

/** Where a release is tried and made, and those that were: for verifiers. */
export function ReleasesPage() {
  const say = useTexts(releaseTexts);
  const query = useQuery(releasesQuery);
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <header>
        <Title order={1}>{say("title")}</Title>
        <Text c="dimmed" maw="42rem">
          {say("intro")}
        </Text>
      </header>
      <Section title={say("next")}>
        <NextRelease />
      </Section>
      <Section title={say("past")}>
        <QueryState query={query}>
          {(releases) => (releases.length === 0 ? <Text>{say("none")}</Text> : <Past releases={releases} />)}
        </QueryState>
      </Section>
    </Stack>
  );
}

function Past({ releases }: { releases: readonly ReleaseSummary[] }) {
  const say = useTexts(releaseTexts);
  const { language } = useLanguage();
  return (
    <>
      {releases.map(({ number, until, madeAt, told, hidden }) => (
        <div key={number}>
          <Link to="/releases/$number" params={{ number: String(number) }} className={classes.release}>
            {say("entry", { number, until: sayDay(until, language) })}
          </Link>
          <Text size="sm" c="dimmed">
            {say("entryHint", {
              made: sayDayOf(madeAt, language),
              told: sayNumber(told, language),
              hidden: sayNumber(hidden, language),
            })}
          </Text>
        </div>
      ))}
      <div>
        <LinkButton to="/portal" variant="default">
          {say("toPortal")}
        </LinkButton>
      </div>
    </>
  );
}
