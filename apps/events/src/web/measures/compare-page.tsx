import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { MeasureTable } from "@wps/model/indicators";
import { programmesQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { CompareCharts } from "./compare-charts.tsx";
import { CompareForm } from "./compare-form.tsx";
import {
  askOf,
  type Comparison,
  type ComparisonSearch,
  chosenIn,
  FEWEST,
  measuresFor,
  needsProgramme,
  readComparison,
} from "./compare-search.ts";
import { CompareTable } from "./compare-table.tsx";
import { compareTexts } from "./compare-texts.ts";
import { CellExplanation } from "./explanation.tsx";
import classes from "./measure-page.module.css";
import { measurePageTexts } from "./page-texts.ts";
import { PeriodNote } from "./period-note.tsx";
import { measureTablesQuery } from "./queries.ts";

const route = getRouteApi("/measures/$measure");

/** Two to five tasks, organisations or provinces side by side: the same measures of each. */
export function ComparePage() {
  const say = useTexts(compareTexts);
  const sayPage = useTexts(measurePageTexts);
  const { programme } = readComparison(route.useSearch());
  useDocumentTitle(say("title"));
  const programmes = useQuery(programmesQuery);
  return (
    <Stack gap="xl">
      <Stack component="header" gap="xs" maw="50rem">
        <Link to="/measures" search={{ programme }} className={classes.back}>
          {sayPage("overview")}
        </Link>
        <Title order={1}>{say("title")}</Title>
        <Text c="dimmed">{say("intro")}</Text>
      </Stack>
      <QueryState query={programmes}>{([first]) => <OfProgramme fallback={first?.programme.code} />}</QueryState>
    </Stack>
  );
}

/** @param fallback the programme whose tasks are meant where the address names none */
function OfProgramme({ fallback }: { fallback: string | undefined }) {
  const navigate = route.useNavigate();
  const { by = "task", ...said } = readComparison(route.useSearch());
  const programme = said.programme ?? (needsProgramme(by) ? fallback : undefined);
  const search: Comparison = { ...said, by, programme };
  const { why, cell, ...choices } = search;
  const tables = useQuery(measureTablesQuery(measuresFor(search).map((measure) => askOf(search, measure))));
  const choose = (changed: ComparisonSearch) => void navigate({ search: changed, resetScroll: false });
  return (
    <>
      <QueryState query={tables}>{(data) => <Tables search={search} tables={data} onChange={choose} />}</QueryState>
      {why && <CellExplanation ask={askOf(search, why)} cell={cell} onClose={() => choose(choices)} />}
    </>
  );
}

interface TablesProps {
  readonly search: Comparison;
  /** One a measure, the events held first. */
  readonly tables: readonly MeasureTable[];
  readonly onChange: (search: ComparisonSearch) => void;
}

function Tables({ search, tables, onChange }: TablesProps) {
  const say = useTexts(compareTexts);
  const [held] = tables;
  if (held === undefined) return null;
  const { offered, chosen } = chosenIn(search.of, held);
  return (
    <>
      <CompareForm search={search} offered={offered} chosen={chosen} onChange={onChange} />
      <PeriodNote from={search.from} to={search.to} />
      {chosen.length < FEWEST ? (
        <Text>{say("tooFew")}</Text>
      ) : (
        <>
          <CompareTable search={{ ...search, of: chosen.join() }} tables={tables} chosen={chosen} />
          <CompareCharts search={{ ...search, of: chosen.join() }} tables={tables} chosen={chosen} />
        </>
      )}
    </>
  );
}
