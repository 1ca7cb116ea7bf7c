import { Button, Text } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { useTexts } from "../language/i18n.ts";
import classes from "./event-form.module.css";
import { formTexts } from "./texts.ts";

interface SaveBarProps {
  readonly dirty: boolean;
  readonly kept: boolean | undefined;
  readonly pending: boolean;
  readonly onCancel: () => void;
}

/** The two ways out, always in sight, and where the work stands. */
export function SaveBar({ dirty, kept, pending, onCancel }: SaveBarProps) {
  const say = useTexts(formTexts);
  const state = dirty && kept !== undefined && say(kept ? "draftKept" : "draftNotKept");
  return (
    <div className={classes.bar}>
      <Text size="sm" c="dimmed" role="status" className={classes.state}>
        {pending ? say("saving") : state}
      </Text>
      <Button variant="subtle" size="md" onClick={onCancel}>
        {say("cancel")}
      </Button>
      <Button
        type="submit"
        size="md"
        loading={pending}
        className={classes.save}
        leftSection={<IconDeviceFloppy size={18} aria-hidden />}
      >
        {say("save")}
      </Button>
    </div>
  );
}
