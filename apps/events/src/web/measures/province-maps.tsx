import { Text } from "@mantine/core";
import { type ProvinceList, wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { MeasureTable, OpenMeasurement } from "@wps/model/indicators";
import type { ReactNode } from "react";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { drawTiles } from "../charts/tiles.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { listsShowing, PROVINCE_TILES } from "../province-grid.ts";
import { shortNameOf } from "../province-short-name.ts";
import type { SayCategory } from "./categories.ts";
import { CellLink } from "./cell-link.tsx";
import { cellText, type MeasureAsk } from "./choices.ts";
import { hasEvents, partsDrawnAs, shapeOf } from "./numbers.ts";
import { measurePageTexts } from "./page-texts.ts";
import { ProvinceMap } from "./province-map.tsx";
import classes from "./province-maps.module.css";
import { sayInSigns } from "./say-measurement.ts";
import { depthsOf, shadeOf } from "./shade.ts";
import { measureTexts } from "./texts.ts";

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
  const sayMeasure = useTexts(measureTexts);
  const { language } = useLanguage();
  const lists = listsShowing(table.categories[0] ?? []);
  const cells = new Map(table.cells.map(({ key, measurement }) => [cellText(key), measurement]));
  const outside = table.cells.find(({ key }) => key[0] === null);
  // What is not on the map does not decide how dark the others are.
  const depthOf = depthsOf(table.cells.filter((cell) => cell !== outside).map(({ measurement }) => measurement));
  const title = wordingIn(getMeasure(ask.measure).name, language).text;
  const key = [say("map.key"), ...(lists.includes("2004") ? [say("map.unmerged")] : [])].join(" ");
  const mapOf = (list: ProvinceList) => ({
    title: say(`map.${list}`),
    tiles: PROVINCE_TILES[list].map(({ code, key, row, column }) => {
      const measurement = cells.get(key);
      return {
        row,
        column,
        name: shortNameOf(code, list, language),
        value: measurement ? sayInSigns(measurement, language, sayMeasure) : "",
        ...lookOf(measurement, depthOf),
      };
    }),
  });
  return (
    <div className={classes.beside}>
      <div className={classes.rows}>{children}</div>
      <div className={classes.maps}>
        {lists.map((list) => (
          <ProvinceMap
            key={list}
            list={list}
            cells={cells}
            ask={ask}
            nameOf={nameOf}
            shadeOf={(part) => shadeOf(depthOf(part))}
          />
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
          {key}
        </Text>
        <SaveButtons
          file={`${ask.measure}-map`}
          of={`${title}: ${say("map")}`}
          picture={{
            draw: () => drawTiles(lists.map(mapOf)),
            caption: { title, unit: key, source: sayMeasure("source") },
          }}
        />
      </div>
    </div>
  );
}

const KINDS = {
  value: "sure",
  "value-in-range": "unsure",
  range: "unsure",
  missing: "missing",
  nothing: "nothing",
} as const;

/** How the tile of a province is drawn. */
function lookOf(measurement: OpenMeasurement | undefined, depthOf: (part: OpenMeasurement) => number) {
  if (measurement === undefined || !hasEvents(measurement)) return { kind: "nothing", depth: 0 } as const;
  return { kind: KINDS[shapeOf(measurement, partsDrawnAs(measurement)).kind], depth: depthOf(measurement) };
}
