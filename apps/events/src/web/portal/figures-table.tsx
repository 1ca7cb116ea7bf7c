import { Link } from "@tanstack/react-router";
import { type Currency, MONEY_STAGES, type StagedFigures } from "@wps/model";
import type { EventFilterSearch } from "../event-filter-search.ts";
import { useTexts } from "../language/i18n.ts";
import { FigureWords } from "./figure-words.tsx";
import { portalMoneyTexts } from "./money-texts.ts";
import classes from "./released-table.module.css";

interface FiguresTableProps {
  readonly caption: string;
  /** What the lines are. */
  readonly line: string;
  readonly currency: Currency;
  readonly rows: readonly {
    readonly name: string;
    readonly figures: StagedFigures;
    /** Which events the money is of, where a list holds these alone. */
    readonly events: EventFilterSearch | undefined;
  }[];
  readonly total: StagedFigures;
}

/** Money line by line, planned, committed and spent, and the whole of it. */
export function FiguresTable({ caption, line, currency, rows, total }: FiguresTableProps) {
  const say = useTexts(portalMoneyTexts);
  const lines = [
    ...rows.map((row) => ({ ...row, isTotal: false })),
    { name: say("total"), figures: total, events: undefined, isTotal: true },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the screen is moved by keyboard too
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table className={`${classes.table} ${classes.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{line}</th>
            {MONEY_STAGES.map((stage) => (
              <th key={stage} scope="col">
                {say(stage)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, figures, events, isTotal }) => (
            <tr key={`${name} ${isTotal}`} data-total={isTotal}>
              <th scope="row">
                {events ? (
                  <Link to="/events" search={events}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </th>
              {MONEY_STAGES.map((stage) => (
                <td key={stage} data-label={say(stage)}>
                  <div>
                    <FigureWords figure={figures[stage]} currency={currency} />
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
