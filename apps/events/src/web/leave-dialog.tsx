import { Button, Group, Stack, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import type { Say } from "./language/i18n.ts";
import { Dialog } from "./ui/dialog.tsx";

interface LeaveDialogProps {
  readonly isDirty: boolean;
  /** What would be lost, and the ways on, in the words of the room. */
  readonly say: Say<"leaveTitle" | "leaveHint" | "leave" | "stay" | "close">;
}

/** Asks before work with people is lost by leaving: what is personal is not kept in the browser. */
export function LeaveDialog({ isDirty, say }: LeaveDialogProps) {
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  if (blocker.status === "idle") return null;
  return (
    <Dialog onClose={blocker.reset} title={say("leaveTitle")} closeLabel={say("close")}>
      <Stack>
        <Text>{say("leaveHint")}</Text>
        <Group justify="end">
          <Button size="md" variant="default" onClick={blocker.proceed}>
            {say("leave")}
          </Button>
          <Button size="md" data-autofocus onClick={blocker.reset}>
            {say("stay")}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
