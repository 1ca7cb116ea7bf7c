import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ProgrammeView } from "../../contract/programmes.ts";
import { programmesQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { todayAtHome } from "../today.ts";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { CellPanel } from "./cell-panel.tsx";
import { ChoicesForm } from "./choices-form.tsx";
import { useCoverageNames } from "./names.ts";
import { coverageQuery } from "./queries.ts";
import { type CoverageSearch, readCoverage, yearsOf } from "./search.ts";
import { Shown } from "./shown.tsx";
import { coverageTexts } from "./texts.ts";

const route = getRouteApi("/coverage");

/** What covers a programme: its tasks, its quarters, who leads, and the gaps. */
export function CoveragePage() {
  const say = useTexts(coverageTexts);
  const programmes = useQuery(programmesQuery);
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <Stack component="header" gap="xs" maw="50rem">
        <Title order={1}>{say("title")}</Title>
        <Text c="dimmed">{say("intro")}</Text>
      </Stack>
      <QueryState query={programmes}>{(views) => <OfProgrammes views={views} />}</QueryState>
    </Stack>
  );
}

function OfProgrammes({ views }: { views: readonly ProgrammeView[] }) {
  const say = useTexts(coverageTexts);
  const search = readCoverage(route.useSearch());
  const [first] = views;
  const view = views.find(({ programme }) => programme.code === (search.programme ?? first?.programme.code));
  if (view === undefined) return <Empty title={say("noProgramme")} />;
  return <OfProgramme key={view.programme.code} search={search} view={view} views={views} />;
}

interface OfProgrammeProps {
  readonly search: CoverageSearch;
  readonly view: ProgrammeView;
  readonly views: readonly ProgrammeView[];
}

function OfProgramme({ search, view: { programme }, views }: OfProgrammeProps) {
  const navigate = route.useNavigate();
  const names = useCoverageNames(programme);
  const years = yearsOf(search, programme.period, todayAtHome());
  const { by, rows, lead, organisations, row, column } = search;
  const ask = {
    programme: programme.code,
    from: String(years.from),
    to: String(years.to),
    by,
    rows,
    lead,
    organisations,
  };
  const map = useQuery(coverageQuery(ask));
  const choose = (changed: CoverageSearch) => void navigate({ search: changed, resetScroll: false });
  return (
    <>
      <ChoicesForm
        search={search}
        programme={programme}
        views={views}
        years={years}
        leads={map.data?.leads ?? []}
        names={names}
        onChange={choose}
      />
      <QueryState query={map}>
        {(data) => (
          <>
            <Shown
              map={data}
              programme={programme}
              names={names}
              isTable={search.view === "table"}
              search={{ ...search, ...years, programme: programme.code }}
              onPick={(pickedRow, pickedColumn) => choose({ ...search, row: pickedRow, column: pickedColumn })}
            />
            {row !== undefined && column !== undefined && (
              <CellPanel
                map={data}
                ask={ask}
                row={row}
                column={column}
                names={names}
                onClose={() => choose({ ...search, row: undefined, column: undefined })}
              />
            )}
          </>
        )}
      </QueryState>
    </>
  );
}
