import { sayNumber, sayPercent } from "../language/counts.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { type GridRow, type Shown, sexesIn, womenOf } from "./grid.ts";
import classes from "./released-table.module.css";
import { portalTexts } from "./texts.ts";

interface ReleasedTableProps {
  readonly caption: string;
  /** What the lines are. */
  readonly line: string;
  readonly rows: readonly GridRow[];
  readonly nameOf: (row: GridRow) => string;
}

/** Told numbers line by line, by sex; one sign for every hidden one. */
export function ReleasedTable({ caption, line, rows, nameOf }: ReleasedTableProps) {
  const say = useTexts(portalTexts);
  const person = useTexts(peopleTerms);
  const { language } = useLanguage();
  const sexes = sexesIn(rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the screen is moved by keyboard too
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{line}</th>
            {sexes.map((sex) => (
              <th key={sex} scope="col">
                {person(`sex.${sex}`)}
              </th>
            ))}
            <th scope="col">{say("all")}</th>
            <th scope="col">{say("share")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const women = womenOf(row);
            return (
              <tr key={`${row.key} ${row.isTotal}`} data-total={row.isTotal}>
                <th scope="row">{nameOf(row)}</th>
                {sexes.map((sex) => (
                  <td key={sex}>
                    <Told of={row.bySex.get(sex) ?? null} />
                  </td>
                ))}
                <td>
                  <Told of={row.all} />
                </td>
                <td>
                  {women === null && <Told of={null} />}
                  {women && sayPercent(women.percent, language, women.decimals)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Told({ of }: { of: Shown }) {
  const say = useTexts(portalTexts);
  const { language } = useLanguage();
  if (of !== null) return sayNumber(of, language);
  return (
    <span className={classes.hidden}>
      <span aria-hidden>c</span>
      <VisuallyHidden>{say("hidden")}</VisuallyHidden>
    </span>
  );
}
