import { useNavigate } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { MeasureTable } from "@wps/model/indicators";
import { useMemo, useRef } from "react";
import { ChartFigure } from "../charts/chart-figure.tsx";
import type { ChartRow } from "../charts/row.ts";
import { RowChart } from "../charts/row-chart.tsx";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Section } from "../ui/section.tsx";
import { useCategoryNames } from "./categories.ts";
import classes from "./compare.module.css";
import { COMPARISON } from "./compare-search.ts";
import { type ComparedProps, measurementOf } from "./compare-table.tsx";
import { compareTexts } from "./compare-texts.ts";
import { hasEvents, partsDrawnAs, partsUnitOf, shapeOf } from "./numbers.ts";
import { sayBriefly } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

/** The same numbers drawn, each measure on its own scale. */
export function CompareCharts({ search, tables, chosen }: ComparedProps) {
  const say = useTexts(compareTexts);
  return (
    <Section title={say("charts")}>
      <div className={classes.charts}>
        {tables.map((table) => (
          <MeasureChart key={table.question.measure} search={search} table={table} chosen={chosen} />
        ))}
      </div>
    </Section>
  );
}

function MeasureChart({ search, table, chosen }: Omit<ComparedProps, "tables"> & { readonly table: MeasureTable }) {
  const say = useTexts(compareTexts);
  const sayMeasure = useTexts(measureTexts);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const nameOf = useCategoryNames(search.programme);
  const frame = useRef<HTMLDivElement>(null);
  const { measure } = table.question;
  const title = wordingIn(getMeasure(measure).name, language).text;
  const rows = useMemo(
    () =>
      chosen.flatMap((category): ChartRow[] => {
        const measurement = measurementOf(table, category);
        if (measurement === undefined) return [];
        const says = sayBriefly(measurement, language, sayMeasure);
        const shape = shapeOf(measurement, partsDrawnAs(measurement));
        const href = hasEvents(measurement) ? { href: category } : {};
        return [{ group: "", name: nameOf(search.by, category), says, shape, ...href }];
      }),
    [chosen, table, search.by, nameOf, language, sayMeasure],
  );
  const isDrawn = rows.some(({ shape }) => shape.kind !== "missing" && shape.kind !== "nothing");
  const unit = sayMeasure(partsUnitOf(measure));
  const open = (cell: string) =>
    void navigate({
      to: "/measures/$measure",
      params: { measure: COMPARISON },
      search: { ...search, why: measure, cell },
      resetScroll: false,
    });
  return (
    <ChartFigure
      title={title}
      unit={unit}
      legend={[]}
      chart={
        isDrawn ? (
          <div ref={frame}>
            <RowChart
              rows={rows}
              scale={{ kind: partsDrawnAs({ measure }) }}
              label={say("chart", { name: title })}
              onOpen={open}
            />
            <SaveButtons
              file={`${COMPARISON}-${search.by}-${measure}`}
              of={title}
              picture={{ frame, caption: { title, unit, source: say("source") } }}
            />
          </div>
        ) : (
          <p className={classes.note}>{say("nothingDrawn")}</p>
        )
      }
      source={say("source")}
    />
  );
}
