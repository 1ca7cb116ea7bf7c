import { ActionIcon, Alert, Button, Group, Text } from "@mantine/core";
import { IconArrowBackUp, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { useActor } from "../../session.ts";
import { canReturn } from "./moves.ts";
import { lifeTexts } from "./texts.ts";
import type { Outcome, Purpose } from "./use-change.ts";

interface OutcomeNoticeProps {
  readonly outcome: Outcome;
  readonly isPending: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Says what became of a change, and how to take it back. Stays until it is closed; takes the focus as it comes. */
export function OutcomeNotice({ outcome, isPending, onUndo, onDismiss }: OutcomeNoticeProps) {
  const say = useTexts(lifeTexts);
  const actor = useActor();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each outcome is news
  useEffect(() => box.current?.focus(), [outcome]);
  const isDone = outcome.kind === "done";
  const canUndo = isDone && outcome.purpose.kind !== "undone" && canReturn(actor, outcome.before, outcome.after);
  return (
    <Alert ref={box} tabIndex={-1} role={isDone ? "status" : "alert"} color={isDone ? "teal" : "red"} p="sm">
      <Group justify="space-between" gap="xs">
        <Text flex="1 1 12rem">{isDone ? <Done purpose={outcome.purpose} /> : say(`setback.${outcome.why}`)}</Text>
        <Group gap="xs" wrap="nowrap" ml="auto">
          {canUndo && (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconArrowBackUp size={18} aria-hidden />}
              loading={isPending}
              onClick={onUndo}
            >
              {say("undo")}
            </Button>
          )}
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={say("dismiss")} onClick={onDismiss}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
    </Alert>
  );
}

function Done({ purpose }: { purpose: Purpose }) {
  const say = useTexts(lifeTexts);
  const term = useTexts(terms);
  if (purpose.kind !== "moved") return say(`done.${purpose.kind}`);
  return say("done.moved", { status: term(`status.${purpose.to}`) });
}
