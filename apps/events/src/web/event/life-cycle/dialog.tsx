import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { useTexts } from "../../language/i18n.ts";
import { lifeTexts } from "./texts.ts";

interface DialogProps {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly isGrave?: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Explains a step that is not to be taken by the way, and asks for it. */
export function Dialog({ title, hint, action, isGrave = false, onDo, onClose, children }: DialogProps) {
  const say = useTexts(lifeTexts);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A dialog lies in the page that opened it, which may be a form itself.
    event.stopPropagation();
    onDo();
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ "aria-label": say("close") }}>
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
    </Modal>
  );
}
