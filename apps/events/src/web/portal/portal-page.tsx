import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { OrganisationId } from "@wps/model";
import { useState } from "react";
import type { PortalPeople } from "../../contract/portal.ts";
import { organisationsQuery } from "../api.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayDayOf } from "../language/moments.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { PeopleTables } from "./people-tables.tsx";
import classes from "./portal-page.module.css";
import { portalPeopleQuery } from "./queries.ts";
import { portalTexts } from "./texts.ts";

/** What a donor is shown of what it pays for: its events, and what was released of the people at them. */
export function PortalPage() {
  const say = useTexts(portalTexts);
  const actor = useActor();
  const query = useQuery(portalPeopleQuery);
  const own = "organisations" in actor ? actor.organisations : [];
  useDocumentTitle(say("portalTitle"));
  return (
    <Stack gap="xl">
      <header>
        <Title order={1}>{say("portalTitle")}</Title>
        <Text c="dimmed" maw="42rem">
          {say("portalIntro")}
        </Text>
      </header>
      <Section title={say("yours")}>
        {own.length === 0 ? <Text>{say("noOrganisation")}</Text> : own.map((id) => <Funded key={id} id={id} />)}
      </Section>
      <Section title={say("people")}>
        <QueryState query={query}>{(people) => <Released people={people} own={own} />}</QueryState>
      </Section>
    </Stack>
  );
}

function Funded({ id }: { id: OrganisationId }) {
  const say = useTexts(portalTexts);
  return (
    <Group justify="space-between" gap="sm">
      <Text fw={600}>
        <OrganisationName id={id} />
      </Text>
      <Group gap="sm">
        <LinkButton to="/events" search={{ funder: id }} variant="default">
          {say("inList")}
        </LinkButton>
        <LinkButton to="/calendar" search={{ funder: id }} variant="default">
          {say("onCalendar")}
        </LinkButton>
      </Group>
    </Group>
  );
}

function OrganisationName({ id }: { id: OrganisationId }) {
  const { data = [] } = useQuery(organisationsQuery);
  const organisation = data.find((known) => known.id === id);
  return organisation ? <Wording of={organisation.name} /> : id;
}

const EVERYTHING = "*";

/** The tables of the last release, of the whole programme or of one organisation's events. */
function Released({ people: { release, tables = [] }, own }: { people: PortalPeople; own: readonly OrganisationId[] }) {
  const say = useTexts(portalTexts);
  const { language } = useLanguage();
  const { data: known = [] } = useQuery(organisationsQuery);
  const [chosen, setChosen] = useState<string>(own[0] ?? EVERYTHING);
  if (release === undefined) {
    return (
      <Empty title={say("notReleased")}>
        <Detail>{say("notReleasedHint")}</Detail>
      </Empty>
    );
  }
  const shown = tables.filter(({ funder }) => (funder ?? EVERYTHING) === chosen);
  const nameOf = (id: OrganisationId) => known.find((one) => one.id === id)?.name[language] ?? id;
  const options = [
    ...own.map((id) => ({ value: id, label: nameOf(id) })),
    { value: EVERYTHING, label: say("everything") },
  ];
  const source = say("released", {
    number: release.number,
    made: sayDayOf(release.madeAt, language),
    until: sayDay(release.until, language),
  });
  return (
    <Stack gap="lg">
      <Stack gap={4} maw="46rem">
        <Text>{source}</Text>
        <Text size="sm" c="dimmed">
          {say("onlyClosed")} {say("hiddenNote")} {say("sameForAll")} {!release.isAudited && say("notAudited")}
        </Text>
      </Stack>
      {own.length > 0 && (
        <Segmented<string>
          className={classes.scopes}
          aria-label={say("whom")}
          value={chosen}
          options={options}
          onChange={setChosen}
        />
      )}
      {shown.length === 0 ? <Text>{say("nothingPaid")}</Text> : <PeopleTables tables={shown} />}
    </Stack>
  );
}
