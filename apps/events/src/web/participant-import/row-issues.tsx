import { Text } from "@mantine/core";
import type { ListRowIssue } from "@wps/model/people";
import { useTexts } from "../language/i18n.ts";
import { fieldTexts } from "./column-texts.ts";
import type { ImportRow } from "./row.ts";
import classes from "./row-item.module.css";
import { rowTexts } from "./row-texts.ts";

/** What could not be read in a row, and what becomes of it. */
export function RowIssues({ row }: { row: ImportRow }) {
  const say = useTexts(rowTexts);
  const sayField = useTexts(fieldTexts);
  const words = ({ field, code, text, isFatal }: ListRowIssue): string => {
    const named = { field: sayField(field), text };
    if (isFatal) return say(`issue.${code}`, named);
    return say("fieldLeftOut", named);
  };
  if (row.read.kind === "section") {
    return (
      <Text size="sm" c="dimmed">
        {say("sectionLine")}
      </Text>
    );
  }
  const issues = row.read.kind === "empty" ? [] : row.read.issues.filter(isOfTheRow);
  if (issues.length === 0) return null;
  return (
    <ul className={classes.issues}>
      {issues.map((issue) => (
        <li key={`${issue.field} ${issue.code}`} data-fatal={issue.isFatal || undefined}>
          {words(issue)}
        </li>
      ))}
    </ul>
  );
}

/** Of an organisation that the register lacks nothing is lost, and many rows have the same: it is told once for all. */
const isOfTheRow = ({ field, code }: ListRowIssue) => field !== "organisation" || code !== "unknown";
