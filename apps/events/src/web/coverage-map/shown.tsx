import { Stack, Text } from "@mantine/core";
import type { Programme } from "@wps/model";
import type { CoverageMap } from "@wps/model/indicators";
import { sayNumber } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Detail, Empty } from "../ui/state.tsx";
import { Downloads } from "./downloads.tsx";
import { Legend } from "./legend.tsx";
import { MapGrid } from "./map-grid.tsx";
import type { CellPick } from "./map-row.tsx";
import type { CoverageNames } from "./names.ts";
import type { CoverageSearch } from "./search.ts";
import classes from "./shown.module.css";
import { TableTwin } from "./table-twin.tsx";
import { coverageTexts } from "./texts.ts";

interface ShownProps {
  readonly map: CoverageMap;
  readonly programme: Programme;
  readonly names: CoverageNames;
  readonly isTable: boolean;
  /** What the page shows, for the addresses of its numbers. */
  readonly search: CoverageSearch;
  readonly onPick: CellPick;
}

const TOTALS = ["planned", "held", "verified", "funded", "fundingUnknown"] as const;

/** A map: what it comes to, its picture or its table, what it leaves out, and how to take it away. */
export function Shown({ map, programme, names, isTable, search, onPick }: ShownProps) {
  const say = useTexts(coverageTexts);
  const { language } = useLanguage();
  const number = (count: number) => sayNumber(count, language);
  const { gaps, events, rows, leftOut, question } = map;
  const isUnseen = question.rows !== "leads" && gaps.cells === 0;
  const addressOf = (row: string, column: string) => {
    const shown = { ...search, view: undefined, row, column };
    const parts = Object.entries(shown).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    return `${window.location.origin}/coverage?${new URLSearchParams(parts)}`;
  };
  return (
    <Stack gap="lg">
      <dl className={classes.totals}>
        {TOTALS.map((name) => (
          <div key={name}>
            <dt>{say(`total.${name}`)}</dt>
            <dd>{number(events[name])}</dd>
          </div>
        ))}
      </dl>
      {gaps.cells > 0 && (
        <Text fw={600} role="status">
          {say("gaps", { certain: number(gaps.certain), cells: number(gaps.cells) })}
          {gaps.possible > 0 && `; ${say("mayBeGaps", { possible: number(gaps.possible) })}`}
        </Text>
      )}
      {isUnseen && (
        <Empty title={say("noTasks")}>
          <Detail>{say("noTasksHint")}</Detail>
        </Empty>
      )}
      {rows.length === 0 && !isUnseen && <Text>{say("noEvents")}</Text>}
      {rows.length > 0 && (
        <>
          {isTable ? (
            <TableTwin map={map} names={names} />
          ) : (
            <>
              <Legend hasGaps={gaps.cells > 0} />
              <Text size="sm" c="dimmed" data-screen-only className={classes.keys}>
                {say("keys")}
              </Text>
              <MapGrid map={map} names={names} onPick={onPick} />
            </>
          )}
          <Downloads map={map} programme={programme} names={names} addressOf={addressOf} />
        </>
      )}
      <Stack gap="xs" maw="50rem">
        <Text size="sm">{say("counted")}</Text>
        {question.rows === "tasks" && <Text size="sm">{say("rolledUp")}</Text>}
        {Object.values(leftOut).some((count) => count > 0) && (
          <Text size="sm">
            {say("leftOut", {
              preparation: number(leftOut.preparation),
              afterwards: number(leftOut.afterwards),
              otherYears: number(leftOut.otherYears),
            })}
          </Text>
        )}
      </Stack>
    </Stack>
  );
}
