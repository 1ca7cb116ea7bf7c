import { Button, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import type { ImportDraft } from "./draft.ts";
import type { Names } from "./person-words.tsx";
import classes from "./row-item.module.css";
import { RowItem } from "./row-item.tsx";
import { rowTexts } from "./row-texts.ts";
import type { Standings } from "./standing.ts";
import type { ImportFlow } from "./use-import.ts";

interface RowListProps {
  readonly numbers: readonly number[];
  readonly flow: ImportFlow;
  readonly draft: ImportDraft;
  readonly standings: Standings;
  readonly organisations: Names;
}

/** As many rows are drawn at once. */
const PORTION = 50;

/** Rows in portions, so that a list of thousands is as quick as one of ten. */
export function RowList({ numbers, flow, draft, standings, organisations }: RowListProps) {
  const say = useTexts(rowTexts);
  const [length, setLength] = useState(PORTION);
  const byNumber = useMemo(() => new Map(draft.rows.map((row) => [row.number, row])), [draft.rows]);
  if (numbers.length === 0) return <Text>{say("nothingHere")}</Text>;
  const shown = numbers.slice(0, length);
  const left = numbers.length - shown.length;
  return (
    <>
      <ol className={classes.rows}>
        {shown.map((number) => {
          const row = byNumber.get(number);
          const standing = standings.get(number);
          return (
            row &&
            standing && (
              <RowItem
                key={number}
                row={row}
                standing={standing}
                draft={draft}
                decision={draft.decisions.get(number)}
                above={byNumber}
                flow={flow}
                organisations={organisations}
              />
            )
          );
        })}
      </ol>
      {left > 0 && (
        <Button variant="light" size="md" className={classes.more} onClick={() => setLength(length + PORTION)}>
          {say("showMore", { count: Math.min(PORTION, left), left })}
        </Button>
      )}
    </>
  );
}
