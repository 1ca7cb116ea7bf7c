import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { differencesOf, enteredOf, type NewProgrammeEvent, type ProgrammeEvent } from "@wps/model";
import { eventQuery, eventsQuery, historyQuery, programmesQuery, replaceEvent, revisionQuery } from "../../api.ts";
import { Differences } from "../../event-differences.tsx";
import { useTexts } from "../../language/i18n.ts";
import { QueryState } from "../../query-state.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { setbackOf } from "../life-cycle/setback.ts";
import { lifeTexts } from "../life-cycle/texts.ts";
import { restored } from "./restore.ts";
import { historyTexts } from "./texts.ts";

interface RestoreDialogProps {
  readonly event: ProgrammeEvent;
  readonly revision: number;
  readonly onRestored: () => void;
  readonly onClose: () => void;
}

/** Shows what an earlier version would change of the event as it is now, and brings it back. */
export function RestoreDialog({ event, revision, onRestored, onClose }: RestoreDialogProps) {
  const say = useTexts(historyTexts);
  const found = useQuery(revisionQuery(event.id, revision));
  return (
    <Dialog onClose={onClose} size="xl" title={say("restoreTitle", { revision })} closeLabel={say("close")}>
      <QueryState query={found}>
        {({ after }) => <Restoring event={event} version={after} onRestored={onRestored} onClose={onClose} />}
      </QueryState>
    </Dialog>
  );
}

interface RestoringProps extends Omit<RestoreDialogProps, "revision"> {
  readonly version: NewProgrammeEvent;
}

function Restoring({ event, version, onRestored, onClose }: RestoringProps) {
  const say = useTexts(historyTexts);
  const sayLife = useTexts(lifeTexts);
  const queries = useQueryClient();
  const now = enteredOf(event);
  const next = restored(now, version);
  const differences = differencesOf(now, next);
  const restoring = useMutation({
    networkMode: "always",
    mutationFn: () => replaceEvent(event.id, event.revision, next),
    onSuccess: (after) => {
      queries.setQueryData(eventQuery(after.id).queryKey, after);
      void queries.invalidateQueries({ queryKey: historyQuery(after.id).queryKey });
      void queries.invalidateQueries({ queryKey: eventsQuery({}).queryKey });
      void queries.invalidateQueries({ queryKey: programmesQuery.queryKey });
      onRestored();
    },
    onError: () => queries.invalidateQueries({ queryKey: eventQuery(event.id).queryKey }),
  });
  return (
    <Stack>
      <Text>{say(differences.length === 0 ? "restoreNothing" : "restoreHint")}</Text>
      <Differences of={differences} />
      {restoring.isError && (
        <Alert role="alert" color="red">
          {sayLife(`setback.${setbackOf(restoring.error)}`)}
        </Alert>
      )}
      <Group justify="end">
        <Button size="md" variant="default" onClick={onClose}>
          {say("cancel")}
        </Button>
        {differences.length > 0 && (
          <Button size="md" loading={restoring.isPending} onClick={() => restoring.mutate()}>
            {say("restoreDo")}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
