import { Link } from "@tanstack/react-router";
import type { OpenMeasurement } from "@wps/model/indicators";
import type { CSSProperties } from "react";
import { useLanguage, useTexts } from "../language/i18n.ts";
import classes from "../province-tiles.module.css";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { cellText, type MeasureAsk } from "./choices.ts";
import { hasEvents, partsDrawnAs, shapeOf } from "./numbers.ts";
import { measurePageTexts } from "./page-texts.ts";
import { sayInSigns } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

interface ProvinceTileProps {
  /** The key of the province in its table. */
  readonly category: string;
  readonly name: string;
  readonly shortName: string;
  /** Its number in words. */
  readonly says: string;
  /** Absent where nothing is on record there. */
  readonly measurement: OpenMeasurement | undefined;
  readonly shade: CSSProperties | undefined;
  readonly ask: MeasureAsk;
}

/** A province as a tile: its short name and its number in signs, which lead to why; no more than its name where nothing was. */
export function ProvinceTile({ category, name, shortName, says, measurement, shade, ask }: ProvinceTileProps) {
  const say = useTexts(measureTexts);
  const sayPage = useTexts(measurePageTexts);
  const { language } = useLanguage();
  const { measure, ...choices } = ask;
  const seen = (
    <span aria-hidden>
      <span className={classes.name}>{shortName}</span>
      <span className={classes.value}>{measurement && sayInSigns(measurement, language, say)}</span>
    </span>
  );
  if (measurement === undefined || !hasEvents(measurement)) {
    return (
      <div className={classes.tile} data-kind="nothing">
        {seen}
        <VisuallyHidden>
          {name}: {says}
        </VisuallyHidden>
      </div>
    );
  }
  return (
    <Link
      to="/measures/$measure"
      params={{ measure }}
      search={{ ...choices, cell: cellText([category]) }}
      resetScroll={false}
      className={classes.tile}
      data-kind={shapeOf(measurement, partsDrawnAs(measurement)).kind}
      style={shade}
    >
      {seen}
      <VisuallyHidden>{sayPage("open", { name, value: says })}</VisuallyHidden>
    </Link>
  );
}
