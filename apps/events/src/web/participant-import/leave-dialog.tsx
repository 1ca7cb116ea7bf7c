import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import { useTexts } from "../language/i18n.ts";
import { importTexts } from "./texts.ts";

/** Asks before what was decided about a list is lost: nothing personal is kept in the browser. */
export function LeaveDialog({ isDirty }: { isDirty: boolean }) {
  const say = useTexts(importTexts);
  const blocker = useBlocker({ shouldBlockFn: () => isDirty, enableBeforeUnload: isDirty, withResolver: true });
  if (blocker.status === "idle") return null;
  return (
    <Modal opened onClose={blocker.reset} title={say("leaveTitle")} closeButtonProps={{ "aria-label": say("close") }}>
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
    </Modal>
  );
}
