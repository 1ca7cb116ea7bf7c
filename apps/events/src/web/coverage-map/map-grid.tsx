import type { CoverageMap, CoverageRow } from "@wps/model/indicators";
import { useState } from "react";
import { sayNumber } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Button } from "../ui/button.tsx";
import { GridHead } from "./grid-head.tsx";
import { useGridKeys } from "./grid-keys.ts";
import classes from "./map-grid.module.css";
import { type CellPick, MapRow } from "./map-row.tsx";
import type { CoverageNames } from "./names.ts";
import { ALL } from "./search.ts";
import { coverageTexts } from "./texts.ts";

/** More rows are shown when somebody asks for them. */
const MOST_ROWS = 40;

interface MapGridProps {
  readonly map: CoverageMap;
  readonly names: CoverageNames;
  readonly onPick: CellPick;
}

/** The map as a picture: a grid whose cells are found by the arrow keys, and say in words what they show. */
export function MapGrid({ map, names, onPick }: MapGridProps) {
  const say = useTexts(coverageTexts);
  const { language } = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const { columns, question } = map;
  const rows = isWhole ? map.rows : map.rows.slice(0, MOST_ROWS);
  const whole: Omit<CoverageRow, "of"> = {
    key: ALL,
    events: map.events,
    cells: columns.map(({ events }) => ({ events, gap: "no" })),
  };
  const { cellProps, onKeyDown } = useGridKeys({ row: rows.length + 1, column: columns.length + 1 });
  const times = [...columns.map((column) => ({ key: column.key, name: names.ofTime(column) }))];
  const cells = [...times, { key: ALL, name: say("all") }];
  return (
    <>
      <div className={classes.frame}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is a grid, walked by the arrow keys */}
        <table role="grid" aria-label={say("title")} className={classes.grid} onKeyDown={onKeyDown}>
          <GridHead columns={columns} rows={question.rows} names={names} />
          <tbody>
            {rows.map((row, at) => (
              <MapRow
                key={row.key}
                row={row}
                subject={row.of}
                name={names.ofRow(row.of, question.rows)}
                title={"text" in row.of ? names.ofClause(row.of.clause) : undefined}
                times={cells}
                cellProps={(column) => cellProps({ row: at, column })}
                onPick={onPick}
              />
            ))}
            <MapRow
              row={whole}
              name={say("allRows")}
              times={cells}
              cellProps={(column) => cellProps({ row: rows.length, column })}
              onPick={onPick}
            />
          </tbody>
        </table>
      </div>
      {rows.length < map.rows.length && (
        <Button variant="default" onClick={() => setIsWhole(true)}>
          {say("showAll", { count: sayNumber(map.rows.length, language) })}
        </Button>
      )}
    </>
  );
}
