import { Button } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { PersonName } from "../people/person-name.tsx";
import { Tag, type Tone } from "../ui/tag.tsx";
import type { Decision } from "./candidate.ts";
import { CandidateChoice } from "./candidate-choice.tsx";
import { type ImportDraft, withDecision, withRow } from "./draft.ts";
import { type Names, usePersonWords } from "./person-words.tsx";
import type { ImportRow } from "./row.ts";
import { RowCorrection } from "./row-correction.tsx";
import { RowIssues } from "./row-issues.tsx";
import classes from "./row-item.module.css";
import { rowTexts } from "./row-texts.ts";
import type { Standing } from "./standing.ts";
import type { ImportFlow } from "./use-import.ts";

interface RowItemProps {
  readonly row: ImportRow;
  readonly standing: Standing;
  readonly draft: ImportDraft;
  readonly decision: Decision | undefined;
  readonly above: ReadonlyMap<number, ImportRow>;
  readonly flow: ImportFlow;
  readonly organisations: Names;
}

const TONES: Readonly<Record<Standing["kind"], Tone>> = {
  new: "good",
  known: "good",
  undecided: "doubt",
  claimed: "doubt",
  wrong: "bad",
  "left-out": "plain",
  twice: "plain",
  listed: "plain",
  nobody: "plain",
};

/** One row: who it is as it was read, what becomes of it, and what can be done about that. */
export function RowItem({ row, standing, draft, decision, above, flow, organisations }: RowItemProps) {
  const say = useTexts(rowTexts);
  const sayPerson = usePersonWords(organisations);
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { number, read, cells } = row;
  const isOut = standing.kind === "left-out";
  const act = (action: string) => say("ofRow", { action, row: number });
  const open = "open" in standing ? standing.open : [];
  return (
    <li className={classes.row} id={`row.${number}`} data-out={isOut || undefined}>
      <span className={classes.number}>{say("row", { row: number })}</span>
      <div className={classes.who}>
        {read.kind === "person" ? (
          <>
            <PersonName name={read.listed.person.name} />
            <span className={classes.detail}>{sayPerson({ ...read.listed.person, profile: read.listed.profile })}</span>
          </>
        ) : (
          <span className={classes.cells}>{cells.filter((cell) => cell !== "").join(" | ") || say("empty")}</span>
        )}
        {!isOut && <RowIssues row={row} />}
      </div>
      <div className={classes.side}>
        <Tag tone={TONES[standing.kind]}>
          {say(`standing.${standing.kind}`, { row: standing.kind === "twice" ? standing.of : "" })}
        </Tag>
        {!isOut && !isCorrecting && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={act(say("correct"))}
            onClick={() => setIsCorrecting(true)}
          >
            {say("correct")}
          </Button>
        )}
        {standing.kind !== "nobody" && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={act(say(isOut ? "takeIn" : "leaveOut"))}
            onClick={() => flow.change((now) => withRow(now, number, isOut))}
          >
            {say(isOut ? "takeIn" : "leaveOut")}
          </Button>
        )}
      </div>
      {isCorrecting && (
        <RowCorrection
          row={row}
          flow={flow}
          correction={draft.corrections.get(number)}
          onClose={() => setIsCorrecting(false)}
        />
      )}
      {!isOut && open.length > 0 && (
        <CandidateChoice
          number={number}
          standing={standing}
          open={open}
          decision={decision}
          rows={above}
          organisations={organisations}
          onDecide={(chosen) => flow.change((now) => withDecision(now, number, chosen))}
        />
      )}
    </li>
  );
}
