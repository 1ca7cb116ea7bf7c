import { Alert, Button, Group, NativeSelect, Stack, Text, Title } from "@mantine/core";
import { IconDownload, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { can, type KeptContribution, wordingIn } from "@wps/model";
import { useState } from "react";
import type { ContributionList, JudgedContribution } from "../../contract/contributions.ts";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { Allowed } from "../allowed.tsx";
import { programmesQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { ContributionCard } from "./contribution-card.tsx";
import { ImportButton, ImportOutcome, useImport } from "./import-button.tsx";
import { CONTRIBUTION_FILE, contributionsQuery } from "./queries.ts";
import { inOrder, isToSettle } from "./settling.ts";
import { contributionTexts } from "./texts.ts";
import { Withdrawn } from "./withdrawn.tsx";

const route = getRouteApi("/contributions");

/** All that people added, what became of it, and files of it. */
export function ContributionsPage() {
  const say = useTexts(contributionTexts);
  const { programme } = route.useSearch();
  const contributions = useQuery(contributionsQuery);
  const programmes = useQuery(programmesQuery);
  const importing = useImport();
  const [withdrawn, setWithdrawn] = useState<KeptContribution>();
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <Stack component="header" gap="md">
        <div>
          <Title order={1}>{say("title")}</Title>
          <Text c="dimmed" maw="46rem">
            {say("intro")}
          </Text>
        </div>
        <Group gap="sm">
          <Allowed to="programme:contribute">
            <LinkButton to="/contributions/new" search={{ programme }} leftSection={<IconPlus size={18} aria-hidden />}>
              {say("add")}
            </LinkButton>
            <ImportButton importing={importing} />
          </Allowed>
          <ExportLink list={contributions.data} programme={programme} />
        </Group>
        {importing.data && <ImportOutcome key={importing.submittedAt} outcome={importing.data} />}
        {withdrawn && (
          <Withdrawn key={withdrawn.id} contribution={withdrawn} onUndone={() => setWithdrawn(undefined)} />
        )}
      </Stack>
      <QueryState query={programmes}>
        {(views) => (
          <>
            <ProgrammeChoice views={views} chosen={programme} />
            <QueryState query={contributions}>
              {(list) => <Contributions list={list} views={views} programme={programme} onWithdrawn={setWithdrawn} />}
            </QueryState>
          </>
        )}
      </QueryState>
    </Stack>
  );
}

interface ExportLinkProps {
  readonly list: ContributionList | undefined;
  readonly programme: string | undefined;
}

/** The contributions in sight as a file; nothing to press where there are none. */
function ExportLink({ list, programme }: ExportLinkProps) {
  const say = useTexts(contributionTexts);
  const icon = <IconDownload size={18} aria-hidden />;
  if (!list?.items.some(({ contribution }) => (programme ?? contribution.programme) === contribution.programme)) {
    return (
      <Button variant="default" disabled leftSection={icon}>
        {say("export")}
      </Button>
    );
  }
  const query = programme === undefined ? "" : `?${new URLSearchParams({ programme })}`;
  return (
    <Button
      component="a"
      href={`${CONTRIBUTION_FILE}${query}`}
      download
      variant="default"
      title={say("exportHint")}
      leftSection={icon}
    >
      {say("export")}
    </Button>
  );
}

function ProgrammeChoice({ views, chosen }: { views: readonly ProgrammeView[]; chosen: string | undefined }) {
  const say = useTexts(contributionTexts);
  const { language } = useLanguage();
  const navigate = route.useNavigate();
  return (
    <NativeSelect
      size="md"
      maw="30rem"
      label={say("programme")}
      value={chosen ?? ""}
      onChange={(event) => {
        const programme = event.currentTarget.value;
        void navigate({ search: programme === "" ? {} : { programme }, replace: true });
      }}
      data={[
        { value: "", label: say("all") },
        ...views.map(({ programme }) => ({
          value: programme.code as string,
          label: wordingIn(programme.shortTitle, language).text,
        })),
      ]}
    />
  );
}

interface ContributionsProps {
  readonly list: ContributionList;
  readonly views: readonly ProgrammeView[];
  readonly programme: string | undefined;
  readonly onWithdrawn: (contribution: KeptContribution) => void;
}

function Contributions({ list: { items, unreadable }, views, programme, onWithdrawn }: ContributionsProps) {
  const say = useTexts(contributionTexts);
  const mayAdd = can(useActor(), "programme:contribute");
  const shown = inOrder(
    items.filter(({ contribution }) => (programme ?? contribution.programme) === contribution.programme),
  );
  const open = shown.filter(isToSettle);
  const settled = shown.filter((entry) => !isToSettle(entry));
  return (
    <>
      {unreadable > 0 && <Alert color="orange">{say("unreadable", { count: unreadable })}</Alert>}
      {shown.length === 0 && (
        <Empty title={say("none")}>
          <Text>{say(mayAdd ? "noneHint" : "noneHintStranger")}</Text>
        </Empty>
      )}
      {open.length > 0 && (
        <Section title={`${say("toSettle")} (${open.length})`}>
          <Text c="dimmed">{say("toSettleHint")}</Text>
          <Cards entries={open} views={views} onWithdrawn={onWithdrawn} />
        </Section>
      )}
      {settled.length > 0 && (
        <Section title={`${say("settled")} (${settled.length})`}>
          <Cards entries={settled} views={views} onWithdrawn={onWithdrawn} />
        </Section>
      )}
    </>
  );
}

function Cards({
  entries,
  views,
  onWithdrawn,
}: Pick<ContributionsProps, "views" | "onWithdrawn"> & {
  readonly entries: readonly JudgedContribution[];
}) {
  return entries.map((entry) => {
    const view = views.find(({ programme }) => programme.code === entry.contribution.programme);
    return <ContributionCard key={entry.contribution.id} entry={entry} view={view} onWithdrawn={onWithdrawn} />;
  });
}
