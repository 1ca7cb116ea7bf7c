import { Button, Group, Stack, Text } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { useTexts } from "../../language/i18n.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { lifeTexts } from "./texts.ts";

interface StepDialogProps {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly isGrave?: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Explains a step that is not to be taken by the way, and asks for it. */
export function StepDialog({ title, hint, action, isGrave = false, onDo, onClose, children }: StepDialogProps) {
  const say = useTexts(lifeTexts);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog lies in the page that opened it, which may be a form itself.
    event.stopPropagation();
    onDo();
  };
  return (
    <Dialog onClose={onClose} title={title} size="lg" closeLabel={say("close")}>
      <form noValidate onSubmit={submit}>
        <Stack>
          <Text>{hint}</Text>
          {children}
          <Group justify="end">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button size="md" type="submit" {...(isGrave && { color: "red" })}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
