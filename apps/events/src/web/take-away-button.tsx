import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Say } from "./language/i18n.ts";
import { Dialog } from "./ui/dialog.tsx";

interface TakeAwayButtonProps {
  /** What goes, in the words of the room. */
  readonly say: Say<"takeAway" | "takeAwayTitle" | "takeAwayHint" | "cancel" | "close">;
  readonly onTakeAway: () => Promise<unknown>;
  readonly onGone: () => Promise<void>;
  readonly onRefused?: () => Promise<void>;
  /** Why it is still there. */
  readonly whyNot: (error: Error) => ReactNode;
}

/** Takes something away once that is said again; where it cannot go, says why. */
export function TakeAwayButton({ say, onTakeAway, onGone, onRefused, whyNot }: TakeAwayButtonProps) {
  const [isAsked, setIsAsked] = useState(false);
  const removing = useMutation({
    networkMode: "always",
    mutationFn: onTakeAway,
    onSuccess: onGone,
    onError: () => onRefused?.(),
  });
  const close = () => {
    setIsAsked(false);
    removing.reset();
  };
  return (
    <>
      <Button size="md" variant="subtle" color="red" onClick={() => setIsAsked(true)}>
        {say("takeAway")}
      </Button>
      {isAsked && (
        <Dialog title={say("takeAwayTitle")} closeLabel={say("close")} onClose={close}>
          <Stack>
            {removing.error ? whyNot(removing.error) : <Text>{say("takeAwayHint")}</Text>}
            <Group justify="flex-end">
              <Button size="md" variant="default" data-autofocus onClick={close}>
                {say(removing.error ? "close" : "cancel")}
              </Button>
              {!removing.error && (
                <Button size="md" color="red" loading={removing.isPending} onClick={() => removing.mutate()}>
                  {say("takeAway")}
                </Button>
              )}
            </Group>
          </Stack>
        </Dialog>
      )}
    </>
  );
}
