import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { can, type OrganisationId } from "@wps/model";
import { useState } from "react";
import type { PortalPeople } from "../../contract/portal.ts";
import { organisationsQuery } from "../api.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayDayOf } from "../language/moments.ts";
import { OrganisationName } from "../organisation-names.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { ClosedPortal } from "./closed-portal.tsx";
import { DocumentsSection } from "./documents-section.tsx";
import { GrantsSection } from "./grants-section.tsx";
import { MoneySection } from "./money-section.tsx";
import { PeopleTables } from "./people-tables.tsx";
import classes from "./portal-page.module.css";
import { portalPeopleQuery, portalQuery } from "./queries.ts";
import { ResultsSection } from "./results-section.tsx";
import { portalTexts } from "./texts.ts";

/** What a donor is shown of what it pays for; for others, what the page is and where they find what is theirs. */
export function PortalPage() {
  return can(useActor(), "portal:read") ? <Portal /> : <ClosedPortal />;
}

function Portal() {
  const say = useTexts(portalTexts);
  const actor = useActor();
  const query = useQuery(portalPeopleQuery);
  const own = "organisations" in actor ? actor.organisations : [];
  const isDonor = actor.role === "donor";
  const { data: grants } = useQuery(portalQuery);
  const hasGrants = grants === undefined || grants.length > 0;
  useDocumentTitle(say("portalTitle"));
  return (
    <Stack gap="xl" className={classes.page}>
      <header>
        <Title order={1}>{say("portalTitle")}</Title>
        <Text c="dimmed" maw="46rem">
          {say(isDonor ? "portalIntro" : "portalIntroForAll")}
        </Text>
      </header>
      {isDonor ? <FundedBy own={own} hasGrants={hasGrants} /> : <ForKeepers />}
      <GrantsSection />
      {hasGrants && <MoneySection />}
      {hasGrants && <ResultsSection />}
      <Section title={say("people")}>
        <QueryState query={query}>{(people) => <Released people={people} own={own} />}</QueryState>
      </Section>
      <DocumentsSection />
    </Stack>
  );
}

function FundedBy({ own, hasGrants }: { own: readonly OrganisationId[]; hasGrants: boolean }) {
  const say = useTexts(portalTexts);
  return (
    <Section title={say("yours")}>
      {own.map((id) => (
        <Funded key={id} id={id} hasGrants={hasGrants} />
      ))}
    </Section>
  );
}

/** Those who verify and administer are shown everything together, and where it is made. */
function ForKeepers() {
  const say = useTexts(portalTexts);
  return (
    <Group gap="sm">
      <LinkButton to="/grants/{-$grant}" params={{ grant: undefined }} variant="default">
        {say("toGrants")}
      </LinkButton>
      <LinkButton to="/releases" variant="default">
        {say("toReleases")}
      </LinkButton>
    </Group>
  );
}

/** The ways to the events of an organisation: those that its agreements pay for, or, without any, those that name it as a funder. */
function Funded({ id, hasGrants }: { id: OrganisationId; hasGrants: boolean }) {
  const say = useTexts(portalTexts);
  const search = hasGrants ? { grantsOf: id } : { funder: id };
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="sm">
        <Text fw={600}>
          <OrganisationName id={id} />
        </Text>
        <Group gap="sm">
          <LinkButton to="/events" search={search} variant="default">
            {say("inList")}
          </LinkButton>
          <LinkButton to="/calendar" search={search} variant="default">
            {say("onCalendar")}
          </LinkButton>
          <LinkButton to="/events/map" search={search} variant="default">
            {say("onMap")}
          </LinkButton>
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {say(hasGrants ? "byAgreement" : "byRecord")}{" "}
        {hasGrants && (
          <Link to="/events" search={{ funder: id }}>
            {say("toByRecord")}
          </Link>
        )}
      </Text>
    </Stack>
  );
}

const EVERYTHING = "*";

/** The tables of the last release, of the whole programme or of one organisation's events. */
function Released({ people: { release, tables = [] }, own }: { people: PortalPeople; own: readonly OrganisationId[] }) {
  const say = useTexts(portalTexts);
  const { language } = useLanguage();
  const { data: known = [] } = useQuery(organisationsQuery);
  const mayRelease = can(useActor(), "release:make");
  const [chosen, setChosen] = useState<string>(own[0] ?? EVERYTHING);
  if (release === undefined) {
    return (
      <Empty title={say("notReleased")}>
        <Detail>{say("notReleasedHint")}</Detail>
        {mayRelease ? (
          <LinkButton to="/releases" variant="light">
            {say("makeRelease")}
          </LinkButton>
        ) : (
          <LinkButton to="/measures" variant="light">
            {say("toMeasures")}
          </LinkButton>
        )}
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
