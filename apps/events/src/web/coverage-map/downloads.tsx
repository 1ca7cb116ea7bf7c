import { type Programme, wordingIn } from "@wps/model";
import type { CoverageCell, CoverageMap, CoverageTally } from "@wps/model/indicators";
import type { TakenTable } from "../../contract/taken-table.ts";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { todayAtHome } from "../today.ts";
import type { CoverageNames } from "./names.ts";
import { TOLD } from "./say-cell.ts";
import { ALL } from "./search.ts";
import { coverageTexts } from "./texts.ts";

interface DownloadsProps {
  readonly map: CoverageMap;
  readonly programme: Programme;
  readonly names: CoverageNames;
  /** Where a number of the map is shown with its events. */
  readonly addressOf: (row: string, column: string) => string;
}

/** Takes the map away: a line a cell, with its totals, each with its unit and the address of its events. */
export function Downloads({ map, programme, names, addressOf }: DownloadsProps) {
  const say = useTexts(coverageTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const title = `${say("title")}: ${wordingIn(programme.shortTitle, language).text}`;
  const { columns, rows, question } = map;

  const taken = (): TakenTable => {
    const lines = (row: string, name: string, text: string, cells: readonly Counted[]) =>
      cells.map(({ key, time, events, gap }) => [
        name,
        text,
        time,
        gap === undefined || gap === "no" ? "–" : say(`gap.${gap}`),
        ...TOLD.map((part) => events[part]),
        say("unit"),
        addressOf(row, key),
      ]);
    const timed = (cells: readonly Pick<Counted, "events" | "gap">[], all: CoverageTally): Counted[] => [
      ...columns.map((column, at) => ({
        key: column.key,
        time: names.ofTime(column),
        events: cells[at]?.events ?? column.events,
        gap: cells[at]?.gap,
      })),
      { key: ALL, time: say("allTimes"), events: all },
    ];
    return {
      title,
      about: [
        { term: say("about.definition"), value: say("definition") },
        { term: say("about.scope"), value: window.location.href },
        { term: say("column.unit"), value: say("counted") },
        { term: say("about.taken"), value: todayAtHome() },
      ],
      columns: [
        say("column.row"),
        say("column.text"),
        say("column.time"),
        say("column.gap"),
        ...TOLD.map((part) => say(`column.${part}`)),
        say("column.unit"),
        say("column.shownAt"),
      ],
      rows: [
        ...rows.flatMap(({ key, of, events, cells }) =>
          lines(
            key,
            names.ofRow(of, question.rows),
            "text" in of ? term(`text.${of.text}`) : "–",
            timed(cells, events),
          ),
        ),
        ...lines(ALL, say("allRows"), "–", timed(columns, map.events)),
      ],
    };
  };
  return <SaveButtons file={`coverage-${programme.code}`} of={title} table={taken} />;
}

interface Counted {
  readonly key: string;
  readonly time: string;
  readonly events: CoverageTally;
  readonly gap?: CoverageCell["gap"] | undefined;
}
