import { Text } from "@mantine/core";
import type { MeasureTable } from "@wps/model/indicators";
import type { ReactNode } from "react";
import { useTexts } from "../language/i18n.ts";
import type { SayCategory } from "./categories.ts";
import { CellLink } from "./cell-link.tsx";
import { cellText, type MeasureAsk } from "./choices.ts";
import { measurePageTexts } from "./page-texts.ts";
import { listsShowing } from "./province-grid.ts";
import { ProvinceMap } from "./province-map.tsx";
import classes from "./province-maps.module.css";
import { shadesOf } from "./shade.ts";

interface ProvinceMapsProps {
  readonly table: MeasureTable;
  readonly ask: MeasureAsk;
  readonly nameOf: SayCategory;
  /** The rows that the maps stand beside. */
  readonly children: ReactNode;
}

/** The numbers of provinces beside the same as tiles: of the 34 of today, and of the 63 where the table holds some of them. */
export function ProvinceMaps({ table, ask, nameOf, children }: ProvinceMapsProps) {
  const say = useTexts(measurePageTexts);
  const lists = listsShowing(table.categories[0] ?? []);
  const cells = new Map(table.cells.map(({ key, measurement }) => [cellText(key), measurement]));
  const outside = table.cells.find(({ key }) => key[0] === null);
  // What is not on the map does not decide how dark the others are.
  const shadeOf = shadesOf(table.cells.filter((cell) => cell !== outside).map(({ measurement }) => measurement));
  return (
    <div className={classes.beside}>
      <div className={classes.rows}>{children}</div>
      <div className={classes.maps}>
        {lists.map((list) => (
          <ProvinceMap key={list} list={list} cells={cells} ask={ask} nameOf={nameOf} shadeOf={shadeOf} />
        ))}
        {outside && (
          <dl className={classes.outside}>
            <dt>{say("map.outside")}</dt>
            <dd>
              <CellLink
                measurement={outside.measurement}
                name={nameOf("province", null)}
                ask={ask}
                cell={cellText(outside.key)}
              />
            </dd>
          </dl>
        )}
        <Text size="sm" c="dimmed" className={classes.notes}>
          {say("map.key")} {lists.includes("2004") && say("map.unmerged")}
        </Text>
      </div>
    </div>
  );
}
