import { isThere } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./desk-grid.module.css";
import { keyOf } from "./place.ts";
import { type Marks, placeOf, type RegisterColumn, type RegisterRow } from "./register-rows.ts";
import { registerTexts } from "./texts.ts";

interface GridFootProps {
  readonly rows: readonly RegisterRow[];
  readonly columns: readonly RegisterColumn[];
  readonly marks: Marks;
}

/** How many were there, part by part, and how many nobody knows of. */
export function GridFoot({ rows, columns, marks }: GridFootProps) {
  const say = useTexts(registerTexts);
  return (
    <tfoot>
      <tr>
        <td className={classes.number} />
        <th scope="row" className={classes.name}>
          {say("present")}
        </th>
        {columns.map((column) => {
          const states = rows.map((row) => marks.get(keyOf(placeOf(row, column)))?.state);
          const present = states.filter(isThere).length;
          const unmarked = states.filter((state) => state === undefined).length;
          return (
            <td key={`${column.session} ${column.part}`} className={classes.sum}>
              <span aria-hidden>{say("presentOf", { present, all: rows.length })}</span>
              <VisuallyHidden>{say("presentAria", { present, all: rows.length, unmarked })}</VisuallyHidden>
            </td>
          );
        })}
        <td />
        <td />
      </tr>
    </tfoot>
  );
}
