import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { programmesQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { COMPARISON } from "./compare-search.ts";
import { Explanation } from "./explanation.tsx";
import { EVERY } from "./list-search.ts";
import ways from "./measure-page.module.css";
import { ProgrammeFigures } from "./programme-figures.tsx";
import { questionIn, readMeasureSearch } from "./question.ts";
import classes from "./tabs.module.css";
import { measureTexts } from "./texts.ts";

const route = getRouteApi("/measures");

/** What the events amount to: one programme at a time. */
export function MeasuresPage() {
  const say = useTexts(measureTexts);
  const programmes = useQuery(programmesQuery);
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <Stack component="header" gap="xs" maw="50rem">
        <Title order={1}>{say("title")}</Title>
        <Text c="dimmed">{say("intro")}</Text>
        <nav aria-label={say("moreWays")} className={ways.ways} data-screen-only>
          <Link to="/coverage" className={ways.link}>
            {say("coverageMap")}
          </Link>
          <Link to="/measures/$measure" params={{ measure: EVERY }} className={ways.link}>
            {say("everyMeasure")}
          </Link>
          <Link to="/measures/$measure" params={{ measure: COMPARISON }} className={ways.link}>
            {say("compare")}
          </Link>
        </nav>
      </Stack>
      <QueryState query={programmes}>{(views) => <OfProgrammes views={views} />}</QueryState>
    </Stack>
  );
}

function OfProgrammes({ views }: { views: readonly ProgrammeView[] }) {
  const say = useTexts(measureTexts);
  const search = readMeasureSearch(route.useSearch());
  const navigate = route.useNavigate();
  const [first] = views;
  const code = search.programme ?? first?.programme.code;
  const view = views.find(({ programme }) => programme.code === code);
  if (code === undefined || view === undefined) return <Text>{say("missing")}</Text>;
  return (
    <>
      <nav data-screen-only aria-label={say("programmes")} className={classes.tabs}>
        {views.map(({ programme }) => (
          <Link
            key={programme.code}
            to="/measures"
            search={{ programme: programme.code }}
            resetScroll={false}
            className={classes.tab}
            aria-current={programme.code === code ? "true" : undefined}
          >
            <Wording of={programme.shortTitle} />
          </Link>
        ))}
      </nav>
      <ProgrammeFigures key={code} programme={view.programme} />
      <Explanation
        question={questionIn(search, code)}
        onClose={() => void navigate({ search: { programme: search.programme }, resetScroll: false })}
      />
    </>
  );
}
