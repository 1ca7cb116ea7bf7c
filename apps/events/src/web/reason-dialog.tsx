import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { Prose } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { texts, useTexts } from "./language/i18n.ts";
import { Alert } from "./ui/alert.tsx";
import { Dialog } from "./ui/dialog.tsx";

const words = texts(
  "reason-dialog",
  {
    reason: "Lý do",
    needed: "Hãy ghi lý do.",
    cancel: "Thôi",
    close: "Đóng",
    failed: "Chưa ghi được. Hãy thử lại, hoặc tải lại trang.",
  },
  {
    reason: "Reason",
    needed: "Give the reason.",
    cancel: "Cancel",
    close: "Close",
    failed: "It could not be noted. Try again, or reload the page.",
  },
);

interface ReasonDialogProps {
  readonly title: string;
  readonly hint: string;
  /** What the button says. */
  readonly action: string;
  /** What was said before. */
  readonly initial?: string | undefined;
  readonly isPending: boolean;
  readonly hasFailed: boolean;
  readonly onGive: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why something is done, before it is. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, hint, action, initial = "", isPending, hasFailed, onGive, onClose } = props;
  const say = useTexts(words);
  const [typed, setTyped] = useState(initial);
  const [isPressed, setIsPressed] = useState(false);
  const reason = Prose.safeParse(typed.trim()).data;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsPressed(true);
    if (reason !== undefined) onGive(reason);
  };
  return (
    <Dialog onClose={onClose} title={title} closeLabel={say("close")}>
      <form noValidate onSubmit={submit}>
        <Stack>
          <Text size="sm">{hint}</Text>
          {hasFailed && <Alert tone="danger">{say("failed")}</Alert>}
          <Textarea
            size="md"
            data-autofocus
            autosize
            minRows={2}
            maxLength={2_000}
            label={say("reason")}
            value={typed}
            error={isPressed && reason === undefined && say("needed")}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button size="md" type="submit" loading={isPending}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
