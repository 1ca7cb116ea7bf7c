import { Button, Text } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import { type ImportDraft, withoutWrong } from "./draft.ts";
import classes from "./import-page.module.css";
import type { Tally } from "./plan.ts";
import { rowTexts } from "./row-texts.ts";
import { withLikely } from "./standing.ts";

interface BulkDecisionsProps {
  readonly tally: Tally;
  readonly onChange: (by: (draft: ImportDraft) => ImportDraft) => void;
}

/** What can be said of many rows at once, by one press that says how many. */
export function BulkDecisions({ tally: { undecided, claimed, wrong }, onChange }: BulkDecisionsProps) {
  const say = useTexts(rowTexts);
  const likely = undecided - claimed;
  if (likely === 0 && wrong === 0) return null;
  return (
    <div className={classes.bulk}>
      {likely > 0 && (
        <>
          <Text>{say("likely", { count: likely })}</Text>
          <Button size="sm" variant="light" onClick={() => onChange(withLikely)}>
            {say("decideLikely", { count: likely })}
          </Button>
        </>
      )}
      {wrong > 0 && (
        <Button size="sm" variant="default" onClick={() => onChange(withoutWrong)}>
          {say("leaveWrong", { count: wrong })}
        </Button>
      )}
    </div>
  );
}
