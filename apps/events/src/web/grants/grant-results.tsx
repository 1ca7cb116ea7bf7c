import { Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { can, type Grant, subjectOfGrant } from "@wps/model";
import { grantResultsQuery } from "../grant-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { ResultDownloads } from "../result-downloads.tsx";
import { aimRows } from "../result-rows.ts";
import { ResultsShown } from "../results-shown.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { grantTexts } from "./texts.ts";

/** What a grant aims at, from what was before to what is, and the way to where that is entered. */
export function GrantResults({ grant }: { grant: Grant }) {
  const say = useTexts(grantTexts);
  const query = useQuery(grantResultsQuery(grant.id));
  const mayEdit = can(useActor(), "result:edit", subjectOfGrant(grant));
  return (
    <Section title={say("results")}>
      <QueryState query={query}>
        {({ results }) => (
          <>
            {results.length === 0 ? <Text c="dimmed">{say("noResults")}</Text> : <ResultsShown results={results} />}
            {results.length > 0 && (
              <ResultDownloads
                title={say("results")}
                file="grant-results"
                rows={aimRows(grant.title, `/grants/${grant.id}`, results)}
              />
            )}
            {mayEdit && (
              <Group data-screen-only>
                <LinkButton to="/grants/$grant/results" params={{ grant: grant.id }} variant="light">
                  {say(results.length === 0 ? "enterResults" : "editResults")}
                </LinkButton>
              </Group>
            )}
          </>
        )}
      </QueryState>
    </Section>
  );
}
