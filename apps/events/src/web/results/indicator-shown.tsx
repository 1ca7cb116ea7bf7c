import { Link } from "@tanstack/react-router";
import type { ResultIndicator, ResultPeriod } from "@wps/model";
import type { ReactNode } from "react";
import { sayDay, sayPartialDate } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { OrganisationName } from "../organisation-names.tsx";
import classes from "./results.module.css";
import { resultTerms, resultTexts } from "./texts.ts";
import { AttainedWords, ValueWords } from "./value-words.tsx";

/** By what one sees whether a result is reached: from what was before to what is, period by period, and who finds out how. */
export function IndicatorShown({ indicator }: { indicator: ResultIndicator }) {
  const say = useTexts(resultTexts);
  const { language } = useLanguage();
  const { title, measure, ascending, baseline, periods } = indicator;
  const on = "on" in baseline && baseline.on !== undefined ? sayPartialDate(baseline.on, language) : undefined;
  return (
    <div className={classes.indicator}>
      <p className={classes.name}>
        <Wording of={title} />
        {!ascending && <span className={classes.quiet}> ({say("falling")})</span>}
      </p>
      <div className={classes.baseline}>
        <span className={classes.quiet}>{on === undefined ? say("baseline") : say("baselineOn", { on })}:</span>
        <ValueWords value={baseline} measure={measure} />
      </div>
      {periods.length === 0 ? (
        <p className={classes.quiet}>{say("noPeriod")}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{say("period")}</th>
              {(["target", "actual", "attained"] as const).map((column) => (
                <th key={column} scope="col" className={classes.number}>
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <PeriodRow key={`${period.period.start} ${period.period.end}`} indicator={indicator} period={period} />
            ))}
          </tbody>
        </table>
      )}
      <How indicator={indicator} />
    </div>
  );
}

function PeriodRow({ indicator, period }: { indicator: ResultIndicator; period: ResultPeriod }) {
  const say = useTexts(resultTexts);
  const { language } = useLanguage();
  const { start, end } = period.period;
  return (
    <tr>
      <th scope="row">
        {sayDay(start, language)} – {sayDay(end, language)}
      </th>
      <td className={classes.number} data-label={say("target")}>
        <ValueWords value={period.target} measure={indicator.measure} />
      </td>
      <td className={classes.number} data-label={say("actual")}>
        {indicator.measuredBy ? (
          <Measured by={indicator.measuredBy} />
        ) : (
          <ValueWords value={period.actual} measure={indicator.measure} />
        )}
      </td>
      <td className={classes.number} data-label={say("attained")}>
        <AttainedWords indicator={indicator} period={period} />
      </td>
    </tr>
  );
}

/** The way to where the number stands. */
function Measured({ by }: { by: NonNullable<ResultIndicator["measuredBy"]> }) {
  const say = useTexts(resultTexts);
  if (by.is === "measure") {
    return (
      <Link to="/measures/$measure" params={{ measure: by.measure }}>
        {say("measured")}
      </Link>
    );
  }
  return <Link to="/reference/targets">{say("measured")}</Link>;
}

function How({ indicator: { dataSource, method, frequency, responsible } }: { indicator: ResultIndicator }) {
  const say = useTexts(resultTexts);
  const term = useTexts(resultTerms);
  const told: (readonly [string, ReactNode])[] = [
    [say("dataSource"), dataSource && <Wording of={dataSource} />],
    [say("method"), method && <Wording of={method} />],
    [say("frequency"), frequency && term(`frequency.${frequency}`)],
    [say("responsible"), responsible && <OrganisationName id={responsible} short />],
  ];
  const known = told.filter(([, words]) => words !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className={classes.how}>
      {known.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
