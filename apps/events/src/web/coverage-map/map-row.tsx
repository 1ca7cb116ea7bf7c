import { type CoverageRow, type CoverageSubject, coveredBy } from "@wps/model/indicators";
import { useTexts } from "../language/i18n.ts";
import { TextStatusTag } from "../text-status-tag.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./map-grid.module.css";
import { Marks } from "./marks.tsx";
import { useSayCell } from "./say-cell.ts";
import { coverageTexts } from "./texts.ts";

/** Called with the row and the time of a cell, each by its key. */
export type CellPick = (row: string, column: string) => void;

interface MapRowProps {
  readonly row: Omit<CoverageRow, "of">;
  /** What it is about; nothing for the row of all. */
  readonly subject?: CoverageSubject;
  readonly name: string;
  /** The short title of its clause, where it has one. */
  readonly title?: string | undefined;
  /** The times along the top, that of all of them last. */
  readonly times: readonly { readonly key: string; readonly name: string }[];
  readonly cellProps: (column: number) => object;
  readonly onPick: CellPick;
}

/** A row of the map: what it is about, and a button for each of its numbers. */
export function MapRow({ row, subject, name, title, times, cellProps, onPick }: MapRowProps) {
  const sayCell = useSayCell();
  const cells = [...row.cells, { events: row.events, gap: "no" as const }];
  return (
    <tr data-kind={subject?.kind ?? "all"}>
      <th scope="row">
        {subject && title !== undefined && "clause" in subject ? (
          <>
            <span className={classes.code}>{subject.clause}</span> {title}
          </>
        ) : (
          name
        )}
        {subject && <Standing of={subject} />}
      </th>
      {cells.map(({ events, gap }, at) => {
        const time = times[at];
        if (time === undefined) return null;
        const shade = gap === "no" ? (events.held > 0 ? "held" : coveredBy(events) > 0 ? "planned" : "nothing") : gap;
        return (
          <td key={time.key} data-total={at === row.cells.length || undefined}>
            <button
              type="button"
              {...cellProps(at)}
              className={classes.cell}
              data-shade={shade}
              aria-haspopup="dialog"
              onClick={() => onPick(row.key, time.key)}
            >
              <VisuallyHidden>{`${name}, ${time.name}: ${sayCell({ events, gap })}`}</VisuallyHidden>
              <span aria-hidden className={classes.time}>
                {time.name}
              </span>
              {gap === "possible" && <span aria-hidden>?</span>}
              <Marks events={events} />
            </button>
          </td>
        );
      })}
    </tr>
  );
}

/** How the wording of a clause is known, and whether tasks of a group are missing. */
function Standing({ of }: { of: CoverageSubject }) {
  const say = useTexts(coverageTexts);
  if (of.kind === "group") {
    return of.unseen === "no" ? null : <span className={classes.unseen}>{say(`unseen.${of.unseen}`)}</span>;
  }
  if (!("text" in of)) return null;
  return (
    <span className={classes.standing}>
      <TextStatusTag status={of.text} />
    </span>
  );
}
