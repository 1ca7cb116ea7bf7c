import { Button, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EventId, ParticipationImport } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { participationsQuery } from "../people/participations.ts";
import { Dialog } from "../ui/dialog.tsx";
import { importsQuery, undoImport } from "./queries.ts";
import { type Setback, setbackOf } from "./setback.ts";
import { SetbackWords } from "./setback-notice.tsx";
import { importTexts } from "./texts.ts";

interface UndoDialogProps {
  readonly event: EventId;
  readonly of: ParticipationImport;
  readonly onClose: () => void;
  readonly onUndone: () => void;
}

/** Asks before all who came with an import go off the list; and once more where what was changed since would go too. */
export function UndoDialog({ event, of: { id, name, rows }, onClose, onUndone }: UndoDialogProps) {
  const say = useTexts(importTexts);
  const queries = useQueryClient();
  const undoing = useMutation({
    networkMode: "always",
    mutationFn: undoImport,
    onSuccess: () => {
      notifications.show({
        message: say("undoDone", { name }),
        color: "teal",
        closeButtonProps: { "aria-label": say("close") },
      });
      onUndone();
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: participationsQuery(event).queryKey }),
        queries.invalidateQueries({ queryKey: importsQuery(event).queryKey }),
      ]),
  });
  const setback = undoing.error ? setbackOf(undoing.error) : undefined;
  const isStuck = setback !== undefined && !mayGoOn(setback);
  return (
    <Dialog onClose={onClose} title={say("undoTitle")} closeLabel={say("close")}>
      <Stack>
        {setback === undefined ? (
          <Text>{say("undoHint", { count: rows, name })}</Text>
        ) : (
          <div role="alert">
            <UndoSetback event={event} setback={setback} />
          </div>
        )}
        <Group justify="end">
          <Button size="md" variant="default" data-autofocus onClick={onClose}>
            {say(isStuck ? "close" : "keepImport")}
          </Button>
          {!isStuck && (
            <Button
              size="md"
              color="red"
              loading={undoing.isPending}
              onClick={() => undoing.mutate({ id, changed: setback?.kind === "in-use" ? "drop" : "keep" })}
            >
              {say(setback?.kind === "in-use" ? "undoChanged" : "undo")}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

/** Whether another try makes sense: what was changed may be dropped by whoever says so, and a connection comes back. */
const mayGoOn = (setback: Setback) =>
  setback.kind === "offline" || (setback.kind === "in-use" && setback.refusal.attended === 0);

function UndoSetback({ event, setback }: { event: EventId; setback: Setback }) {
  const say = useTexts(importTexts);
  if (setback.kind !== "in-use") return <SetbackWords event={event} setback={setback} />;
  const { attended, changed } = setback.refusal;
  return <Text>{attended > 0 ? say("attended", { count: attended }) : say("changed", { count: changed })}</Text>;
}
