import type { Path } from "../charts/path.ts";
import { sayDay } from "../language/dates.ts";
import { type Say, useLanguage, useTexts } from "../language/i18n.ts";
import classes from "./path-table.module.css";
import { pathTexts } from "./path-texts.ts";

/** Everything that a path draws, the earliest first: a day, what it is, and its value in words. */
export function rowsOfPath({ goals, lines, breaks }: Path, say: Say<"isGoal" | "isFigure" | "isBreak">): string[][] {
  const rows = [
    ...goals.map(({ on, says }) => [on, say("isGoal"), says]),
    ...lines.flat().map(({ on, name, says }) => [on, name === "" ? say("isFigure") : name, says]),
    ...breaks.map((on) => [on, say("isBreak"), ""]),
  ];
  return rows.toSorted(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The table twin of a path. */
export function PathTable({ path, caption }: { path: Path; caption: string }) {
  const say = useTexts(pathTexts);
  const { language } = useLanguage();
  return (
    <table className={classes.table} aria-label={caption}>
      <thead>
        <tr>
          {(["day", "whatItIs", "value"] as const).map((word) => (
            <th key={word} scope="col">
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOfPath(path, say).map(([on = "", what, value]) => (
          <tr key={`${on} ${what} ${value}`}>
            <td>{sayDay(on, language)}</td>
            <td>{what}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
