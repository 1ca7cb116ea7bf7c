import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { forecastQuery } from "../rights/retention-rules.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { Classes } from "./classes.tsx";
import { Holds } from "./holds.tsx";
import { NamingEvents } from "./naming-events.tsx";
import { Run } from "./run.tsx";
import { Runs } from "./runs.tsx";
import { retentionTexts } from "./texts.ts";

/** How long personal data are kept, what is due, what is held, and when it was deleted: for the officer. */
export function RetentionPage() {
  const say = useTexts(retentionTexts);
  const { language } = useLanguage();
  const query = useQuery(forecastQuery);
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
        <LinkButton to="/data-requests/{-$id}" params={{}} variant="default">
          {say("toRequests")}
        </LinkButton>
      </Group>
      <QueryState query={query}>
        {(forecast) => (
          <>
            <Section title={say("preview", { day: sayDay(forecast.day, language) })}>
              <Classes forecast={forecast} />
              <Run classes={forecast.classes} />
            </Section>
            <NamingEvents events={forecast.events} />
            <Holds />
            <Runs />
          </>
        )}
      </QueryState>
    </Stack>
  );
}
