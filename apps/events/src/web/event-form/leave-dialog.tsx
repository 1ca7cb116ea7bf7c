import { Button, Stack, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { flushSync } from "react-dom";
import { useTexts } from "../language/i18n.ts";
import { Dialog } from "../ui/dialog.tsx";
import { formTexts } from "./texts.ts";

interface LeaveDialogProps {
  readonly dirty: boolean;
  /** Whether the browser keeps the draft. */
  readonly kept: boolean;
  /** Undoes what was typed, so that nothing is left to keep. */
  readonly onDrop: () => void;
}

/** Asks before a page with unsaved work is left, by a link of ours or by closing the window. */
export function LeaveDialog({ dirty, kept, onDrop }: LeaveDialogProps) {
  const say = useTexts(formTexts);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && current.pathname !== next.pathname,
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  if (blocker.status === "idle") return null;
  const drop = () => {
    flushSync(onDrop);
    blocker.proceed();
  };
  return (
    <Dialog onClose={blocker.reset} title={say("leaveTitle")} closeLabel={say("close")}>
      <Stack>
        <Text>{say(kept ? "leaveHint" : "leaveHintNotKept")}</Text>
        <Button size="md" data-autofocus onClick={blocker.reset}>
          {say("stay")}
        </Button>
        <Button size="md" variant="default" onClick={blocker.proceed}>
          {say("leave")}
        </Button>
        {kept && (
          <Button size="md" variant="subtle" color="red" onClick={drop}>
            {say("leaveAndDrop")}
          </Button>
        )}
      </Stack>
    </Dialog>
  );
}
