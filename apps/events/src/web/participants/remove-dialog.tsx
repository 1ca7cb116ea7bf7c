import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Participation, type ProgrammeEvent, writtenName } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { participationsQuery, removeParticipation } from "../people/participations.ts";
import { Dialog } from "../ui/dialog.tsx";
import { formTexts } from "./form-texts.ts";
import { setbackOf } from "./setback.ts";
import { SetbackWords } from "./setback-notice.tsx";

interface RemoveDialogProps {
  readonly event: ProgrammeEvent;
  readonly kept: Participation;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Asks before somebody is taken off the list, and says why it cannot be where attendance was marked. */
export function RemoveDialog({ event, kept, onClose, onRemoved }: RemoveDialogProps) {
  const say = useTexts(formTexts);
  const queries = useQueryClient();
  const removing = useMutation({
    networkMode: "always",
    mutationFn: removeParticipation,
    onSuccess: onRemoved,
    onSettled: () => queries.invalidateQueries({ queryKey: participationsQuery(event.id).queryKey }),
  });
  return (
    <Dialog onClose={onClose} title={say("removeTitle", { name: writtenName(kept.name) })} closeLabel={say("close")}>
      <Stack>
        {removing.error ? (
          <SetbackWords event={event} setback={setbackOf(removing.error)} />
        ) : (
          <Text>{say("removeHint")}</Text>
        )}
        <Group justify="end">
          <Button size="md" variant="default" data-autofocus onClick={onClose}>
            {say(removing.error ? "close" : "cancel")}
          </Button>
          {!removing.error && (
            <Button size="md" color="red" loading={removing.isPending} onClick={() => removing.mutate(kept)}>
              {say("doRemove")}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
