import { Button, Text } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { BulkDecisions } from "./bulk-decisions.tsx";
import classes from "./import-page.module.css";
import type { Names } from "./person-words.tsx";
import { tallyOf } from "./plan.ts";
import { RowList } from "./row-list.tsx";
import { rowTexts } from "./row-texts.ts";
import { SetbackNotice } from "./setback-notice.tsx";
import { Stage } from "./stage.tsx";
import { standingsOf, type View } from "./standing.ts";
import { TallyWords } from "./tally-words.tsx";
import { importTexts } from "./texts.ts";
import { UnknownOrganisations } from "./unknown-organisations.tsx";
import type { ImportFlow, Progress } from "./use-import.ts";
import { ViewChoice } from "./view-choice.tsx";
import { firstView, numbersIn } from "./views.ts";
import { Working } from "./working.tsx";

interface RowsStageProps {
  readonly flow: ImportFlow;
  readonly progress: Extract<Progress, { at: "rows" }>;
  readonly organisations: Names;
}

/** Every row as it will come in, what is to be decided about it, and the way on once nothing is in the way. */
export function RowsStage({ flow, progress: { draft }, organisations }: RowsStageProps) {
  const say = useTexts(rowTexts);
  const sayImport = useTexts(importTexts);
  const standings = useMemo(() => standingsOf(draft), [draft]);
  const tally = useMemo(() => tallyOf(draft, standings), [draft, standings]);
  // Rows stay in sight as they are decided, until somebody asks for a view anew.
  const [shown, setShown] = useState(() => {
    const view = firstView(tally);
    return { view, numbers: numbersIn(view, draft, standings) };
  });
  const see = (view: View) => setShown({ view, numbers: numbersIn(view, draft, standings) });
  const tallied = useRef<HTMLParagraphElement>(null);
  const { task } = flow;
  return (
    <Stage title={say("title")}>
      <TallyWords ref={tallied} tally={tally} />
      <BulkDecisions
        tally={tally}
        onChange={(by) => {
          // What was pressed goes: the place is at what has come of it.
          tallied.current?.focus();
          flow.change(by);
        }}
      />
      <ViewChoice value={shown.view} draft={draft} standings={standings} onChange={see} />
      {task.setback && <SetbackNotice event={flow.event.id} setback={task.setback} />}
      <RowList
        key={`${shown.view} ${shown.numbers.length}`}
        numbers={shown.numbers}
        flow={flow}
        draft={draft}
        standings={standings}
        organisations={organisations}
      />
      <UnknownOrganisations draft={draft} />
      <div className={classes.foot}>
        {task.isRunning && <Working words={sayImport("looking")} />}
        {tally.coming === 0 && tally.undecided + tally.wrong === 0 && <Text>{say("nobodyComes")}</Text>}
        {tally.undecided > 0 ? (
          <Button size="md" variant="light" onClick={() => see("decide")}>
            {say("seeDecide", { count: tally.undecided })}
          </Button>
        ) : tally.wrong > 0 ? (
          <Button size="md" variant="light" onClick={() => see("wrong")}>
            {say("seeWrong", { count: tally.wrong })}
          </Button>
        ) : (
          <Button size="md" disabled={tally.coming === 0 || task.isRunning} onClick={flow.tryOut}>
            {say("next")}
          </Button>
        )}
        <Button size="md" variant="default" onClick={flow.seeColumns}>
          {say("back")}
        </Button>
      </div>
    </Stage>
  );
}
