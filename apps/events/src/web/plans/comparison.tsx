import { Text } from "@mantine/core";
import type { ComparisonRow } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Fold } from "../ui/fold.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { orderedRows } from "./ordered-rows.ts";
import type { Pair } from "./pair.ts";
import { planTexts } from "./texts.ts";

/** Where on the page two plans are compared. */
export const COMPARISON = "comparison";

/** Two plans, question by question: differences first; what cannot be compared is folded. */
export function Comparison({ pair, rows }: { pair: Pair; rows: readonly ComparisonRow[] }) {
  const say = useTexts(planTexts);
  const { compared, open, silent } = orderedRows(rows);
  return (
    <>
      {compared.length === 0 ? (
        <Text c="dimmed">{say("nothingCompared")}</Text>
      ) : (
        <ComparisonTable caption={say("rows")} pair={pair} rows={compared} verdicts />
      )}
      {open.length > 0 && (
        <Fold order={3} title={say("incomparable")} count={open.length}>
          <ComparisonTable caption={say("incomparable")} pair={pair} rows={open} />
        </Fold>
      )}
      {silent.length > 0 && (
        <Text c="dimmed">
          {say("silent")}: {silent.map(({ question }) => say(`question.${question}`).toLowerCase()).join(" · ")}.
        </Text>
      )}
    </>
  );
}
