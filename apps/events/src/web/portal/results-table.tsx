import { Link } from "@tanstack/react-router";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { ResultDownloads } from "../result-downloads.tsx";
import { type AimRow, lastPeriod } from "../result-rows.ts";
import { AttainedWords, ValueWords } from "../result-words.ts";
import { portalEvidenceTexts } from "./evidence-texts.ts";
import money from "./portal-money.module.css";
import classes from "./released-table.module.css";

const COLUMNS = ["indicator", "baseline", "target", "actual", "attainment"] as const;
interface ResultsTableProps {
  readonly caption: string;
  /** The name of the files, without what follows the dot. */
  readonly file: string;
  readonly rows: readonly AimRow[];
  /** Whether the lines are of several, and each says of which. */
  readonly isOfSeveral?: boolean;
}

/** Each indicator with its baseline, of its last period what was aimed at and reached; and all periods to take away. */
export function ResultsTable({ caption, file, rows, isOfSeveral = false }: ResultsTableProps) {
  const say = useTexts(portalEvidenceTexts);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the screen is moved by keyboard too */}
      <section className={classes.scroll} tabIndex={0} aria-label={caption}>
        <table className={`${classes.table} ${classes.stacked}`}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <IndicatorRow key={JSON.stringify(row)} row={row} isOfSeveral={isOfSeveral} />
            ))}
          </tbody>
        </table>
      </section>
      <ResultDownloads title={caption} file={file} rows={rows} />
    </>
  );
}

function IndicatorRow({ row: { of, path, result, indicator }, isOfSeveral }: { row: AimRow; isOfSeveral: boolean }) {
  const say = useTexts(portalEvidenceTexts);
  const { language } = useLanguage();
  const last = lastPeriod(indicator);
  return (
    <tr>
      <th scope="row">
        <Wording of={indicator.title} />
        <small className={money.beside}>
          <Wording of={result.statement} />
        </small>
        {isOfSeveral && (
          <small className={money.beside}>
            <Link to={path}>
              <Wording of={of} />
            </Link>
          </small>
        )}
      </th>
      <td data-label={say("baseline")}>
        <ValueWords value={indicator.baseline} measure={indicator.measure} />
      </td>
      <td data-label={say("target")}>
        <div>
          <ValueWords value={last?.target} measure={indicator.measure} />
          {last && <small className={money.beside}>{say("until", { day: sayDay(last.period.end, language) })}</small>}
        </div>
      </td>
      <td data-label={say("actual")}>
        {indicator.measuredBy ? say("measured") : <ValueWords value={last?.actual} measure={indicator.measure} />}
      </td>
      <td data-label={say("attainment")}>{last && <AttainedWords indicator={indicator} period={last} />}</td>
    </tr>
  );
}
