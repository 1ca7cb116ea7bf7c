import { Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { mayEdit, type ProgrammeEvent, readsHistory } from "@wps/model";
import { useState } from "react";
import { eventQuery, historyQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { NotYours } from "../needing.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { RestoreDialog } from "./history/restore-dialog.tsx";
import { historyTexts } from "./history/texts.ts";
import classes from "./history/version.module.css";
import { VersionEntry } from "./history/version.tsx";

const route = getRouteApi("/events/$id/history");

/** Every version of an event: who changed what and when, and the way back. */
export function HistoryPage() {
  const say = useTexts(historyTexts);
  const { id } = route.useParams();
  const event = useQuery(eventQuery(id));
  const actor = useActor();
  useDocumentTitle(say("title"));
  return (
    <QueryState query={event}>
      {(found) => (readsHistory(actor, found) ? <History event={found} /> : <NotYours />)}
    </QueryState>
  );
}

function History({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(historyTexts);
  const { revision: open } = route.useSearch();
  const actor = useActor();
  const history = useQuery(historyQuery(event.id));
  const [restoring, setRestoring] = useState<number>();
  const mayRestore = mayEdit(actor, event);
  const tell = (revision: number) => {
    setRestoring(undefined);
    notifications.show({
      message: say("restored", { revision }),
      color: "teal",
      closeButtonProps: { "aria-label": say("close") },
    });
  };
  return (
    <Stack gap="xl" maw={880}>
      <Stack gap={4} align="start">
        <Title>{say("title")}</Title>
        <Text size="lg" c="dimmed">
          <Wording of={event.title} />
        </Text>
        <LinkButton to="/events/$id" params={{ id: event.id }} variant="light" className={classes.toEvent}>
          {say("toEvent")}
        </LinkButton>
      </Stack>
      <QueryState query={history}>
        {(versions) => (
          <ol className={classes.list} reversed>
            {versions.map((version) => (
              <VersionEntry
                key={version.revision}
                id={event.id}
                version={version}
                isPresent={version.revision === event.revision}
                isOpen={version.revision === open}
                onRestore={mayRestore ? () => setRestoring(version.revision) : undefined}
              />
            ))}
          </ol>
        )}
      </QueryState>
      {restoring !== undefined && (
        <RestoreDialog
          event={event}
          revision={restoring}
          onClose={() => setRestoring(undefined)}
          onRestored={() => tell(restoring)}
        />
      )}
    </Stack>
  );
}
