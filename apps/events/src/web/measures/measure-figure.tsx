import { Link, useNavigate } from "@tanstack/react-router";
import { wordingIn } from "@wps/model";
import { getMeasure } from "@wps/model/catalogue";
import type { PhaseMeasures } from "@wps/model/indicators";
import { useMemo, useRef } from "react";
import { ChartFigure } from "../charts/chart-figure.tsx";
import { type ChartRow, type ChartScale, tonesOf } from "../charts/row.ts";
import { RowChart } from "../charts/row-chart.tsx";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { useAboutNumbers } from "./about-numbers.ts";
import { MeasureTable } from "./measure-table.tsx";
import { NUMBER_COLUMNS, numbersOf } from "./number-columns.ts";
import { hasEvents, shapeOf, totalOf, yearlyOf } from "./numbers.ts";
import { measurePageTexts } from "./page-texts.ts";
import { addressOf, type OverviewMeasure } from "./question.ts";
import { sayBriefly } from "./say-measurement.ts";
import { measureTexts } from "./texts.ts";

interface MeasureFigureProps {
  readonly measure: OverviewMeasure;
  readonly programme: string;
  readonly phases: readonly PhaseMeasures[];
}

/** One measure, year by year: a chart, and the same as a table. */
export function MeasureFigure({ measure, programme, phases }: MeasureFigureProps) {
  const say = useTexts(measureTexts);
  const sayPage = useTexts(measurePageTexts);
  const sayTerm = useTexts(terms);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { name } = getMeasure(measure);
  const rows = useMemo(
    () =>
      phases
        .flatMap((phase) => yearlyOf(measure, phase, programme))
        .map(
          (number): ChartRow => ({
            group: number.phase,
            name: String(number.year),
            says: sayBriefly(number.measurement, language, say),
            ...(hasEvents(number.measurement) && { href: addressOf(number) }),
            shape: shapeOf(number.measurement),
          }),
        ),
    [measure, programme, phases, language, say],
  );
  const scale = useMemo(() => scaleOf(measure, phases), [measure, phases]);
  const legend = [...tonesOf(rows)].map(([group, tone]) => ({
    tone,
    name: phases.flatMap(({ phase }) => (phase === group ? [sayTerm(`phase.${phase}`)] : [])).join(),
  }));
  const frame = useRef<HTMLDivElement>(null);
  const title = wordingIn(name, language).text;
  const aboutNumbers = useAboutNumbers();
  const taken = () => ({
    title,
    about: aboutNumbers([measure]),
    columns: [say("phase"), say("year"), title, ...NUMBER_COLUMNS.map((word) => sayPage(word)), sayPage("behind")],
    rows: phases.flatMap((phase) =>
      [...yearlyOf(measure, phase, programme), totalOf(measure, phase, programme)].map((number) => [
        sayTerm(`phase.${phase.phase}`),
        number.year === undefined ? say("total") : String(number.year),
        ...numbersOf(number.measurement, language),
        hasEvents(number.measurement) ? `${window.location.origin}${addressOf(number)}` : null,
      ]),
    ),
  });
  return (
    <ChartFigure
      title={<Wording of={name} />}
      more={
        <Link
          to="/measures/$measure"
          params={{ measure }}
          search={{ programme, by: "year" }}
          aria-label={`${say("more")}: ${title}`}
        >
          {say("more")}
        </Link>
      }
      unit={say(`unit.${measure}`)}
      legend={legend}
      chart={
        <div ref={frame}>
          <RowChart
            rows={rows}
            scale={scale}
            label={say("chartOf", { name: title })}
            onOpen={(href) => void navigate({ to: href, resetScroll: false })}
          />
        </div>
      }
      table={{
        title: say("table"),
        content: (
          <>
            <MeasureTable measure={measure} programme={programme} phases={phases} />
            <SaveButtons
              file={`${programme}-${measure}`}
              of={title}
              table={taken}
              picture={{ frame, caption: { title, unit: say(`unit.${measure}`), source: say("source") } }}
            />
          </>
        ),
      }}
      source={say("source")}
    />
  );
}

/** Tasks are drawn against all known ones, so that a year never looks like the whole. */
function scaleOf(measure: OverviewMeasure, phases: readonly PhaseMeasures[]): ChartScale {
  if (measure === "PRT-08") return { kind: "percent" };
  const [first] = phases;
  return { kind: "count", of: measure === "COV-01" ? first?.total.taskCoverage.held.n : undefined };
}
