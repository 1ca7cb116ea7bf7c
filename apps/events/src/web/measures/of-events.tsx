import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getMeasure } from "@wps/model/catalogue";
import { EVENT_MEASURES, type EventMeasureCode, isOfProgramme } from "@wps/model/indicators";
import { programmesQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { type Choices, type MeasureAsk, readChoices } from "./choices.ts";
import { ChoicesForm } from "./choices-form.tsx";
import { CellExplanation } from "./explanation.tsx";
import { measurePageTexts } from "./page-texts.ts";
import { measureTableQuery } from "./queries.ts";
import { TableView } from "./table-view.tsx";
import tabs from "./tabs.module.css";

const route = getRouteApi("/measures/$measure");

/** The numbers of a measure that events answer: broken down as the reader likes, and why each is what it is. */
export function OfEvents({ measure }: { measure: EventMeasureCode }) {
  const programmes = useQuery(programmesQuery);
  const { programme } = readChoices(route.useSearch());
  if (programme !== undefined || !isOfProgramme(measure)) return <Numbers measure={measure} />;
  return (
    <QueryState query={programmes}>
      {([first]) => <Numbers measure={measure} fallback={first?.programme.code} />}
    </QueryState>
  );
}

interface NumbersProps {
  readonly measure: EventMeasureCode;
  /** The programme that is meant where the address names none, and the measure is of one. */
  readonly fallback?: string | undefined;
}

function Numbers({ measure, fallback }: NumbersProps) {
  const say = useTexts(measurePageTexts);
  const navigate = route.useNavigate();
  const { cell, people: _, ...said }: Choices = readChoices(route.useSearch());
  const choices = { ...said, programme: said.programme ?? fallback };
  const ask: MeasureAsk = { ...choices, measure };
  const table = useQuery(measureTableQuery(ask));
  const choose = (search: Choices) => void navigate({ search, resetScroll: false });
  return (
    <>
      <nav aria-label={say("answered")} className={tabs.many} data-screen-only>
        {EVENT_MEASURES.map((code) => (
          <Link
            key={code}
            to="/measures/$measure"
            params={{ measure: code }}
            search={said}
            resetScroll={false}
            className={tabs.one}
            aria-current={code === measure ? "page" : undefined}
            ref={code === measure ? bringIntoRow : undefined}
          >
            <Wording of={getMeasure(code).name} />
          </Link>
        ))}
      </nav>
      <ChoicesForm choices={choices} measure={measure} onChange={choose} />
      <QueryState query={table}>{(data) => <TableView table={data} ask={ask} />}</QueryState>
      <CellExplanation ask={ask} cell={cell} onClose={() => choose(choices)} />
    </>
  );
}

// On a phone the row is wider than the screen. Only the row moves, never the page.
function bringIntoRow(link: HTMLAnchorElement | null) {
  const row = link?.parentElement;
  if (link && row) row.scrollLeft = link.offsetLeft - row.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
}
