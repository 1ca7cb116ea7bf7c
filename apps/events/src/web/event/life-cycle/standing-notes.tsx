import { Alert, Button, Group, Text } from "@mantine/core";
import { IconCalendarOff, IconEyeOff, IconPencil } from "@tabler/icons-react";
import { can, enteredOf, type ProgrammeEvent, subjectOf } from "@wps/model";
import { useTexts } from "../../language/i18n.ts";
import { Wording } from "../../language/wording.tsx";
import { useActor } from "../../session.ts";
import classes from "./standing-notes.module.css";
import { lifeTexts } from "./texts.ts";
import type { useChange } from "./use-change.ts";

interface StandingNotesProps {
  readonly event: ProgrammeEvent;
  readonly changing: ReturnType<typeof useChange>;
}

/** What a reader has to know before the rest: that it does not take place, and who cannot see it. */
export function StandingNotes({ event, changing: { change, isPending } }: StandingNotesProps) {
  const say = useTexts(lifeTexts);
  const { status, statusReason, publication, sensitivity } = event;
  const mayPublish = can(useActor(), "event:publish", subjectOf(event));
  const onPublish =
    mayPublish && (() => change({ ...enteredOf(event), publication: "published" }, { kind: "published" }));
  const isOff = status === "postponed" || status === "cancelled";
  return (
    <>
      {isOff && (
        <Alert
          color={status === "cancelled" ? "red" : "orange"}
          icon={<IconCalendarOff aria-hidden />}
          title={say(`isOff.${status}`)}
        >
          {statusReason && (
            <Text className={classes.reason}>
              <Wording of={statusReason} />
            </Text>
          )}
        </Alert>
      )}
      {sensitivity === "sensitive" && (
        <Alert color="orange" icon={<IconEyeOff aria-hidden />} title={say("isSensitive")}>
          {say("isSensitiveHint")}
        </Alert>
      )}
      {publication === "draft" && sensitivity === "open" && (
        <Alert color="gray" icon={<IconPencil aria-hidden />} title={say("isDraft")}>
          <Group justify="space-between" gap="sm">
            {say("isDraftHint")}
            {onPublish && (
              <Button size="sm" variant="default" loading={isPending} onClick={onPublish} data-screen-only>
                {say("publish")}
              </Button>
            )}
          </Group>
        </Alert>
      )}
    </>
  );
}
