import { type EventMeasureCode, isOfProgramme } from "@wps/model/indicators";
import { useTexts } from "../language/i18n.ts";
import classes from "./matrix.module.css";
import { measurePageTexts } from "./page-texts.ts";

const SIGNS = [
  { kind: "missing", sign: "?" },
  { kind: "nothing", sign: "" },
  { kind: "range", sign: "" },
] as const;

/** What stands in the cells of a table where there is no plain number. */
export function MatrixLegend({ measure }: { measure: EventMeasureCode }) {
  const say = useTexts(measurePageTexts);
  return (
    <ul className={classes.legend} aria-label={say("legend")}>
      {SIGNS.map(({ kind, sign }) => (
        <li key={kind}>
          <span aria-hidden className={classes.sample} data-kind={kind}>
            {sign}
          </span>
          {say(kind === "nothing" && isOfProgramme(measure) ? "legend.uncounted" : `legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
