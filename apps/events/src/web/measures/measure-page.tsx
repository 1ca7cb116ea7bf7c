import { Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import { EVENT_MEASURES, type EventMeasureCode } from "@wps/model/indicators";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { type Choices, measureIn, readChoices } from "./choices.ts";
import { ChoicesForm } from "./choices-form.tsx";
import { ComparePage } from "./compare-page.tsx";
import { COMPARISON } from "./compare-search.ts";
import { Definition } from "./definition.tsx";
import { CellExplanation } from "./explanation.tsx";
import classes from "./measure-page.module.css";
import { measurePageTexts } from "./page-texts.ts";
import { measureTableQuery } from "./queries.ts";
import { TableView } from "./table-view.tsx";
import tabs from "./tabs.module.css";

const route = getRouteApi("/measures/$measure");

/** One measure: broken down as the reader likes, what it means, and why each number is what it is. */
export function MeasurePage() {
  const say = useTexts(measurePageTexts);
  const asked = route.useParams().measure;
  const measure = measureIn(asked);
  if (asked === COMPARISON) return <ComparePage />;
  return measure === undefined ? <Empty title={say("unknownMeasure")} order={1} /> : <OfMeasure measure={measure} />;
}

function OfMeasure({ measure }: { measure: EventMeasureCode }) {
  const say = useTexts(measurePageTexts);
  const { language } = useLanguage();
  const navigate = route.useNavigate();
  const { cell, ...choices }: Choices = readChoices(route.useSearch());
  const ask = { ...choices, measure };
  const table = useQuery(measureTableQuery(ask));
  const { name, definition } = getMeasure(measure);
  useDocumentTitle(wordingIn(name, language).text);
  const choose = (search: Choices) => void navigate({ search, resetScroll: false });
  return (
    <Stack gap="xl">
      <Stack component="header" gap="xs" maw="50rem">
        <Link to="/measures" search={{ programme: choices.programme }} className={classes.back}>
          {say("overview")}
        </Link>
        <Title order={1}>
          <Wording of={name} />
        </Title>
        <Text c="dimmed">
          <Wording of={definition} />
        </Text>
      </Stack>
      <nav aria-label={say("measures")} className={tabs.tabs} data-screen-only>
        {EVENT_MEASURES.map((code) => (
          <Link
            key={code}
            to="/measures/$measure"
            params={{ measure: code }}
            search={choices}
            resetScroll={false}
            className={tabs.tab}
            aria-current={code === measure ? "page" : undefined}
          >
            <Wording of={getMeasure(code).name} />
          </Link>
        ))}
      </nav>
      <ChoicesForm choices={choices} measure={measure} onChange={choose} />
      <QueryState query={table}>{(data) => <TableView table={data} ask={ask} />}</QueryState>
      <Definition measure={measure} />
      <CellExplanation ask={ask} cell={cell} onClose={() => choose(choices)} />
    </Stack>
  );
}
