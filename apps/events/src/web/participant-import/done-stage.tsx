import { Button, Text } from "@mantine/core";
import type { ParticipationImport } from "@wps/model";
import { useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { LinkButton } from "../ui/link-button.tsx";
import classes from "./import-page.module.css";
import { rowTexts } from "./row-texts.ts";
import { Stage } from "./stage.tsx";
import { importTexts } from "./texts.ts";
import { UndoDialog } from "./undo-dialog.tsx";
import type { ImportFlow } from "./use-import.ts";

/** The list is in: how many came, and the ways on and back. */
export function DoneStage({ flow, made }: { flow: ImportFlow; made: ParticipationImport }) {
  const say = useTexts(rowTexts);
  const sayImport = useTexts(importTexts);
  const [isUndoing, setIsUndoing] = useState(false);
  return (
    <Stage title={say("doneTitle")}>
      <Text size="lg" role="status">
        {say("done", { count: made.rows, name: made.name })}
      </Text>
      <div className={classes.ways}>
        <LinkButton to="/events/$id/participants" params={{ id: flow.event.id }} size="md">
          {say("toList")}
        </LinkButton>
        <Button size="md" variant="light" onClick={flow.begin}>
          {say("another")}
        </Button>
        <Button size="md" variant="default" onClick={() => setIsUndoing(true)}>
          {sayImport("undo")}
        </Button>
      </div>
      {isUndoing && (
        <UndoDialog event={flow.event.id} of={made} onClose={() => setIsUndoing(false)} onUndone={flow.begin} />
      )}
    </Stage>
  );
}
