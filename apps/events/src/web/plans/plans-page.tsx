import { Box, Stack, Text, Title } from "@mantine/core";
import { getRouteApi, useLocation } from "@tanstack/react-router";
import { compare, PLAN_QUESTIONS, wordingIn } from "@wps/model";
import { ACTION_PLAN_SOURCES } from "@wps/model/catalogue";
import { useEffect, useRef } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { CitedSources, SourceList } from "../sources.tsx";
import { Fold } from "../ui/fold.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { COMPARISON, Comparison } from "./comparison.tsx";
import { Halves } from "./halves.tsx";
import { MarkLegend } from "./marks.tsx";
import { OverviewList } from "./overview-list.tsx";
import { OverviewTable } from "./overview-table.tsx";
import { pairOf, readPlansSearch } from "./pair.ts";
import { PairChooser } from "./pair-chooser.tsx";
import { PlanCard } from "./plan-card.tsx";
import classes from "./plans-page.module.css";
import { planTexts } from "./texts.ts";

// In one piece with this page: what is loaded first names every piece there is.
export { PlansInBrief } from "./plans-in-brief.tsx";

const route = getRouteApi("/reference/plans");

/** Viet Nam's programme beside the plans of its peers: any two side by side, and all at a glance. */
export function PlansPage() {
  const say = useTexts(planTexts);
  const { language } = useLanguage();
  const navigate = route.useNavigate();
  const pair = pairOf(readPlansSearch(route.useSearch()));
  const rows = compare(pair.a, pair.b);
  const comparison = useFocusOnChoice();
  useDocumentTitle(say("heading"));
  return (
    <CitedSources sources={ACTION_PLAN_SOURCES}>
      <Stack gap="xl">
        <Stack component="header" gap="sm">
          <Title order={1}>{say("heading")}</Title>
          <Text c="dimmed" maw="46rem">
            {say("intro", { count: PLAN_QUESTIONS.length })}
          </Text>
          <MarkLegend />
        </Stack>
        <div id={COMPARISON} ref={comparison} tabIndex={-1} className={classes.comparison}>
          <Section title={say("compare")}>
            <Stack gap="lg">
              <PairChooser
                pair={pair}
                onChoose={(search) => void navigate({ search: { ...search }, resetScroll: false })}
              />
              <div className={classes.cards}>
                <PlanCard plan={pair.a} />
                <PlanCard plan={pair.b} />
              </div>
              <Halves pair={pair} rows={rows} />
              <Comparison pair={pair} rows={rows} />
            </Stack>
          </Section>
        </div>
        <Section title={say("all")}>
          <Text c="dimmed">{say("choose", { a: wordingIn(pair.a.shortTitle, language).text })}</Text>
          <Box visibleFrom="md">
            <OverviewTable pair={pair} />
          </Box>
          <Box hiddenFrom="md">
            <OverviewList pair={pair} />
          </Box>
        </Section>
        <Fold title={say("sources")} count={ACTION_PLAN_SOURCES.length}>
          <SourceList />
        </Fold>
      </Stack>
    </CitedSources>
  );
}

/** Moves the focus to the comparison that a link further down has led to. */
function useFocusOnChoice() {
  const comparison = useRef<HTMLDivElement>(null);
  const choice = useLocation({ select: ({ hash, href }) => (hash === COMPARISON ? href : undefined) });
  useEffect(() => {
    if (choice !== undefined) comparison.current?.focus();
  }, [choice]);
  return comparison;
}
