import type { ProvinceList } from "@wps/model";
import type { OpenMeasurement } from "@wps/model/indicators";
import { type CSSProperties, useId, useState } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { PROVINCE_TILES } from "../province-grid.ts";
import { shortNameOf } from "../province-short-name.ts";
import classes from "../province-tiles.module.css";
import type { SayCategory } from "./categories.ts";
import type { MeasureAsk } from "./choices.ts";
import { measurePageTexts } from "./page-texts.ts";
import { ProvinceTile } from "./province-tile.tsx";
import { sayBriefly } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

interface ProvinceMapProps {
  readonly list: ProvinceList;
  /** What is known of each province, by its key. */
  readonly cells: ReadonlyMap<string, OpenMeasurement>;
  readonly ask: MeasureAsk;
  readonly nameOf: SayCategory;
  readonly shadeOf: (measurement: OpenMeasurement) => CSSProperties;
}

/** The provinces of one list as tiles at about their places. What the tile that is pointed at says stands in full above them. */
export function ProvinceMap({ list, cells, ask, nameOf, shadeOf }: ProvinceMapProps) {
  const id = useId();
  const say = useTexts(measureTexts);
  const sayPage = useTexts(measurePageTexts);
  const { language } = useLanguage();
  const [pointed, setPointed] = useState<string>();
  const tellOf = (key: string) => {
    const measurement = cells.get(key);
    return measurement ? sayBriefly(measurement, language, say) : say("noEvents");
  };
  return (
    <figure className={classes.map} aria-labelledby={id}>
      <figcaption id={id} className={classes.title}>
        {sayPage(`map.${list}`)}
      </figcaption>
      <p aria-hidden className={classes.told}>
        {pointed !== undefined && (
          <>
            <b>{nameOf("province", pointed)}:</b> {tellOf(pointed)}
          </>
        )}
      </p>
      <ul className={classes.tiles} onMouseLeave={() => setPointed(undefined)}>
        {PROVINCE_TILES[list].map(({ code, key, row, column }) => {
          const measurement = cells.get(key);
          return (
            <li
              key={code}
              style={{ gridRow: row, gridColumn: column }}
              onMouseEnter={() => setPointed(key)}
              onFocus={() => setPointed(key)}
              onBlur={() => setPointed(undefined)}
            >
              <ProvinceTile
                category={key}
                name={nameOf("province", key)}
                shortName={shortNameOf(code, list, language)}
                says={tellOf(key)}
                measurement={measurement}
                shade={measurement && shadeOf(measurement)}
                ask={ask}
              />
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
