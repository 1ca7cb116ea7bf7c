import type { CoverageColumn, CoverageQuestion } from "@wps/model/indicators";
import { useTexts } from "../language/i18n.ts";
import type { CoverageNames } from "./names.ts";
import { coverageTexts } from "./texts.ts";

interface GridHeadProps {
  readonly columns: readonly CoverageColumn[];
  readonly rows: CoverageQuestion["rows"];
  readonly names: CoverageNames;
}

/** The times along the top: years, and under them their quarters where the map has any. */
export function GridHead({ columns, rows, names }: GridHeadProps) {
  const say = useTexts(coverageTexts);
  const years = [...new Set(columns.map(({ key }) => key.slice(0, 4)))];
  const isByYear = columns.every(({ kind }) => kind === "year");
  const span = isByYear ? 1 : 2;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={span} data-corner>
          {say(`rows.${rows}`)}
        </th>
        {years.map((year) => (
          <th
            key={year}
            scope={isByYear ? "col" : "colgroup"}
            colSpan={columns.filter(({ key }) => key.startsWith(year)).length}
            data-year
          >
            {year}
          </th>
        ))}
        <th scope="col" rowSpan={span} data-year>
          {say("all")}
        </th>
      </tr>
      {!isByYear && (
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" aria-label={names.ofTime(column)} data-quarter>
              {names.ofShortTime(column)}
            </th>
          ))}
        </tr>
      )}
    </thead>
  );
}
