import { List, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { CoverageMap } from "@wps/model/indicators";
import type { CoveringEvent, CoveringEvents } from "../../contract/coverage.ts";
import { Allowed } from "../allowed.tsx";
import { sayNumber } from "../language/counts.ts";
import { sayDates } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { StatusTag } from "../status-tag.tsx";
import { todayAtHome } from "../today.ts";
import { Dialog } from "../ui/dialog.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import type { CoverageNames } from "./names.ts";
import { type CoverageAsk, coveringQuery } from "./queries.ts";
import { useSayCell } from "./say-cell.ts";
import { ALL } from "./search.ts";
import { coverageTexts } from "./texts.ts";
import { useDraftHere } from "./use-draft-here.ts";

interface CellPanelProps {
  readonly map: CoverageMap;
  readonly ask: CoverageAsk;
  readonly row: string;
  readonly column: string;
  readonly names: CoverageNames;
  readonly onClose: () => void;
}

/** The events behind a number of the map, and the way to a new one there. */
export function CellPanel({ map, ask, row, column, names, onClose }: CellPanelProps) {
  const say = useTexts(coverageTexts);
  const sayCell = useSayCell();
  const covering = useQuery(
    coveringQuery({ ...ask, row: row === ALL ? undefined : row, column: column === ALL ? undefined : column }),
  );
  const ofRow = map.rows.find(({ key }) => key === row);
  const at = map.columns.findIndex(({ key }) => key === column);
  const time = map.columns[at];
  const draft = useDraftHere(map, ofRow?.of, time);
  const cell = ofRow === undefined ? (time ?? map) : (ofRow.cells[at] ?? ofRow);
  const isOver = time !== undefined && time.end < todayAtHome();
  const parts = [
    ofRow === undefined ? say("allRows") : names.ofRow(ofRow.of, map.question.rows),
    time === undefined ? say("allTimes") : names.ofTime(time),
  ];
  return (
    <Dialog title={parts.join(" · ")} size="lg" closeLabel={say("close")} onClose={onClose}>
      <Stack gap="lg" align="start">
        <Text>{sayCell({ events: cell.events, ...("gap" in cell && { gap: cell.gap }) })}</Text>
        {draft && (
          <Allowed to="event:create">
            <LinkButton to="/events/new" search={{ ...draft }} size="md">
              {say(isOver ? "enterHere" : "planHere")}
            </LinkButton>
          </Allowed>
        )}
        <QueryState query={covering}>{(found) => <Events found={found} names={names} />}</QueryState>
      </Stack>
    </Dialog>
  );
}

function Events({ found: { total, events }, names }: { found: CoveringEvents; names: CoverageNames }) {
  const say = useTexts(coverageTexts);
  const { language } = useLanguage();
  if (total === 0) return null;
  const number = (count: number) => sayNumber(count, language);
  return (
    <Stack gap="xs">
      {events.length < total && (
        <Text size="sm">{say("first", { shown: number(events.length), total: number(total) })}</Text>
      )}
      <List listStyleType="none" spacing="md" aria-label={say("events")}>
        {events.map((event) => (
          <List.Item key={event.event}>
            <Behind event={event} names={names} />
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

const FUNDING = { listed: "funded", none: "unfunded", "not-given": "fundingUnknown" } as const;

function Behind({ event, names }: { event: CoveringEvent; names: CoverageNames }) {
  const say = useTexts(coverageTexts);
  const { language } = useLanguage();
  const leads =
    event.leads.length === 0 ? say("noLead") : say("leads", { names: event.leads.map(names.ofLead).join(", ") });
  return (
    <>
      <Text size="sm" c="dimmed">
        {sayDates(event.dates, language)} <StatusTag status={event.status} />
      </Text>
      <Link to="/events/$id" params={{ id: event.event }}>
        <Wording of={event.title} />
      </Link>
      <Text size="sm">{[leads, say(FUNDING[event.funders.status])].join(" · ")}</Text>
    </>
  );
}
