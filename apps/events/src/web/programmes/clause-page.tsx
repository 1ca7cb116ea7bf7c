import { Group, Stack, Text, Title } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ClauseCode, type ClauseNode, clauseTree, wordingIn } from "@wps/model";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { Allowed } from "../allowed.tsx";
import { eventsQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { CitedSources, SourceList } from "../sources.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { Branch } from "./clause-tree.tsx";
import { ClauseWording } from "./clause-wording.tsx";
import { contributionsTo } from "./contributed.tsx";
import { Contributions } from "./contributions.tsx";
import { LinkedEvents } from "./linked-events.tsx";
import { Missing } from "./missing.tsx";
import { OneProgramme } from "./one-programme.tsx";
import { findNode } from "./path.ts";
import { Pillars } from "./pillars.tsx";
import { programmeTexts } from "./texts.ts";
import { Trail } from "./trail.tsx";

const route = getRouteApi("/programmes/$programme/$clause");

/** One clause: its wording, what is below it, and its events. */
export function ClausePage() {
  const params = route.useParams();
  const code = ClauseCode.safeParse(params.clause);
  return (
    <OneProgramme code={params.programme}>
      {(view) => {
        const node = code.success ? findNode(clauseTree(view.programme), code.data) : undefined;
        return node === undefined ? <Missing what="noClause" /> : <ClauseRecord node={node} view={view} />;
      }}
    </OneProgramme>
  );
}

const MOST_EVENTS = 500;

function ClauseRecord({ node, view }: { node: ClauseNode; view: ProgrammeView }) {
  const say = useTexts(programmeTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const { programme } = view;
  const { clause, children } = node;
  const to = { programme: programme.code, clause: clause.code };
  const events = useQuery(eventsQuery({ ...to, order: "latest-first", limit: MOST_EVENTS }));
  const cited: readonly string[] = [
    ...(clause.text.status === "missing" ? [] : clause.text.sources),
    ...programme.pillarTags.filter((tag) => tag.clause === clause.code).flatMap((tag) => tag.sources),
    ...contributionsTo(view, clause.code).flatMap(({ sourceKeys }) => sourceKeys),
  ];
  useDocumentTitle(`${clause.code} · ${wordingIn(clause.shortTitle, language).text}`);
  return (
    <CitedSources sources={programme.sources.filter((source) => cited.includes(source.key))}>
      <Stack gap="xl">
        <Trail programme={programme} clause={clause} />
        <Group component="header" justify="space-between" align="end">
          <div>
            <Text fw={500} c="violet">
              {sayTerm(`clause.${clause.kind}`)} {clause.code}
            </Text>
            <Title order={1}>
              <Wording of={clause.shortTitle} />
            </Title>
          </div>
          <Allowed to="event:create">
            <LinkButton to="/events/new" search={to} leftSection={<IconCalendarPlus size={18} aria-hidden />}>
              {say("plan")}
            </LinkButton>
          </Allowed>
        </Group>
        <ClauseWording clause={clause} view={view} />
        <Contributions clause={clause} view={view} />
        <Pillars programme={programme} clause={clause.code} />
        {hasBelow(node, view) && (
          <Section title={say("below")}>
            <Branch nodes={children} parent={clause.code} view={view} />
          </Section>
        )}
        <Section title={say("linked")}>
          <QueryState query={events}>
            {(page) => <LinkedEvents page={page} programme={programme} clause={clause} />}
          </QueryState>
        </Section>
        {cited.length > 0 && (
          <Section title={say("sources")}>
            <SourceList />
          </Section>
        )}
      </Stack>
    </CitedSources>
  );
}

function hasBelow({ clause, children }: ClauseNode, { programme }: ProgrammeView): boolean {
  return children.length > 0 || programme.gaps.some((gap) => gap.parent === clause.code);
}
