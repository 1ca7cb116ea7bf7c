import { Stack, Text, Title } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { AGENCY_GAPS, AGENCY_SOURCES, findLegalAct, GOVERNMENT_RECORD, handoversOn } from "@wps/model/catalogue";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { CitedSources, Cites, SourceList } from "../sources.tsx";
import { Fold } from "../ui/fold.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { AgencyList } from "./agency-list.tsx";
import { ChangesTable } from "./changes-table.tsx";
import { CHANGE, choiceOf, readAgenciesSearch } from "./choice.ts";
import { GapList } from "./gap-list.tsx";
import { people } from "./people.ts";
import { PeopleList } from "./people-list.tsx";
import { Split } from "./split.tsx";
import { agencyTexts } from "./texts.ts";
import { WhoAnswers } from "./who-answers.tsx";

const route = getRouteApi("/reference/agencies");

/** The agencies over time: who became whom, function by function. */
export function AgenciesPage() {
  const say = useTexts(agencyTexts);
  const { language } = useLanguage();
  const choice = choiceOf(readAgenciesSearch(route.useSearch()));
  const change = sayDay(CHANGE, language);
  const from = sayDay(GOVERNMENT_RECORD.start, language);
  const to = sayDay(GOVERNMENT_RECORD.end, language);
  useDocumentTitle(say("title"));
  return (
    <CitedSources sources={AGENCY_SOURCES}>
      <Stack gap={48}>
        <Stack component="header" gap="xs" maw="50rem">
          <Title order={1}>{say("title")}</Title>
          <Text>
            {say("intro", { change })} <Cites keys={findLegalAct("176-2025-qh15")?.sources} />
          </Text>
        </Stack>
        <Stack gap="xs">
          <WhoAnswers {...choice} />
          <Text size="sm" c="dimmed" maw="50rem">
            {say("reach", { from, to })}
          </Text>
        </Stack>
        <Section title={say("split")}>
          <Text maw="50rem">{say("splitIntro")}</Text>
          <Split of="molisa" />
        </Section>
        <Section title={say("agencies")}>
          <AgencyList />
        </Section>
        <Stack gap="xs">
          <Fold title={say("changes", { change })} count={handoversOn(CHANGE).length}>
            <ChangesTable />
          </Fold>
          <Fold title={say("people")} count={people().length}>
            <Text c="dimmed">{say("peopleIntro")}</Text>
            <PeopleList />
          </Fold>
          <Fold title={say("gaps")} count={AGENCY_GAPS.length}>
            <GapList />
          </Fold>
          <Fold title={say("sources")} count={AGENCY_SOURCES.length}>
            <SourceList />
          </Fold>
        </Stack>
      </Stack>
    </CitedSources>
  );
}
