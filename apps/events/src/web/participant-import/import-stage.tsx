import { Button, Text } from "@mantine/core";
import { useTexts } from "../language/i18n.ts";
import classes from "./import-page.module.css";
import { refusalTexts } from "./refusal-texts.ts";
import { rowTexts } from "./row-texts.ts";
import { SetbackNotice } from "./setback-notice.tsx";
import { Stage } from "./stage.tsx";
import { importTexts } from "./texts.ts";
import type { ImportFlow, Progress } from "./use-import.ts";
import { Working } from "./working.tsx";

interface ImportStageProps {
  readonly flow: ImportFlow;
  readonly progress: Extract<Progress, { at: "import" }>;
}

/** What would become of the list, as the server has tried it; then the import itself, whole or not at all. */
export function ImportStage({ flow, progress: { plan, tried, isWriting } }: ImportStageProps) {
  const say = useTexts(rowTexts);
  const sayRefusal = useTexts(refusalTexts);
  const sayImport = useTexts(importTexts);
  const { task, event } = flow;
  const count = plan.rows.length;
  const back = (
    <Button size="md" variant="default" onClick={flow.seeRows}>
      {say("backToRows")}
    </Button>
  );
  if (task.isRunning) {
    return (
      <Stage title={say("reviewTitle")}>
        {/* What the server has begun to write it ends: there is nothing to stop. */}
        {isWriting ? (
          <Working words={say("importing", { count })} />
        ) : (
          <Working words={say("trying")} onStop={flow.seeRows} />
        )}
      </Stage>
    );
  }
  return (
    <Stage title={say("reviewTitle")}>
      {task.setback && (
        <SetbackNotice event={event.id} setback={task.setback} numbers={plan.numbers}>
          {isWriting && task.setback.kind === "offline" && <Text>{sayRefusal("offlineImport")}</Text>}
          <div className={classes.ways}>{back}</div>
        </SetbackNotice>
      )}
      {tried && !task.setback && (
        <>
          <div>
            <Text size="lg" fw={600}>
              {say("tried", { count: tried.added })}
            </Text>
            <Text>{say("fresh", { count: tried.fresh })}</Text>
            <Text c="dimmed">{say("wholeHint")}</Text>
          </div>
          <div className={classes.ways}>
            <Button size="md" onClick={flow.write}>
              {say("doImport", { count: tried.added })}
            </Button>
            {back}
            <Button size="md" variant="subtle" onClick={flow.begin}>
              {sayImport("leave")}
            </Button>
          </div>
        </>
      )}
    </Stage>
  );
}
