import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { wordingIn } from "@wps/model";
import type { PortalResults } from "../../contract/portal.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { aimRows } from "../result-rows.ts";
import { Section } from "../ui/section.tsx";
import { portalEvidenceTexts } from "./evidence-texts.ts";
import { Promises } from "./promises.tsx";
import { portalResultsQuery } from "./queries.ts";
import { ResultsTable } from "./results-table.tsx";

/** What the reader's grants aim at, and the events that they pay for; how far that was reached, and what was promised there. */
export function ResultsSection() {
  const say = useTexts(portalEvidenceTexts);
  const query = useQuery(portalResultsQuery);
  return (
    <>
      <Section title={say("results")}>
        <QueryState query={query}>{(results) => <Tables of={results} />}</QueryState>
      </Section>
      <Section title={say("promises")}>
        <QueryState query={query}>{({ events }) => <Promises events={events} />}</QueryState>
      </Section>
    </>
  );
}

function Tables({ of: { grants, events } }: { of: PortalResults }) {
  const say = useTexts(portalEvidenceTexts);
  const { language } = useLanguage();
  const ofEvents = events.flatMap(({ event, title, results }) => aimRows(title, `/events/${event}`, results));
  const ofGrants = grants.map(({ grant, title, results }) => ({
    grant,
    title,
    rows: aimRows(title, `/grants/${grant}`, results),
  }));
  const silent = ofGrants.filter(({ rows }) => rows.length === 0);
  return (
    <Stack gap="xl">
      {ofGrants.map(({ grant, title, rows }) => {
        const caption = say("resultsOf", { grant: wordingIn(title, language).text });
        return rows.length === 0 ? null : (
          <Section key={grant} order={3} title={caption}>
            <ResultsTable caption={caption} file="portal-results-of-agreement" rows={rows} />
          </Section>
        );
      })}
      {ofEvents.length > 0 && (
        <Section order={3} title={say("resultsOfEvents")}>
          <ResultsTable caption={say("resultsOfEvents")} file="portal-results-of-events" rows={ofEvents} isOfSeveral />
        </Section>
      )}
      {silent.length > 0 && (
        <Text c="dimmed">
          {say("resultsNoneOf", { grants: silent.map(({ title }) => wordingIn(title, language).text).join("; ") })}
        </Text>
      )}
      {ofEvents.length === 0 && <Text c="dimmed">{say("resultsNoneOfEvents")}</Text>}
    </Stack>
  );
}
