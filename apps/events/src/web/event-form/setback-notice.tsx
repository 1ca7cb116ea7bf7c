import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EventId, ProgrammeEvent } from "@wps/model";
import type { ReactNode } from "react";
import { eventQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { useFocusOnArrival } from "./fields/use-focus-on-arrival.ts";
import type { Setback } from "./setback.ts";
import { formTexts } from "./texts.ts";

interface SetbackNoticeProps {
  readonly setback: Setback;
  readonly id: EventId | undefined;
  /** Takes over what somebody else saved, with or without what was changed here. */
  readonly onGoOnFrom: (current: ProgrammeEvent, withMine: boolean) => void;
}

/** Why it was not saved, and that nothing is lost; takes the focus when it appears. */
export function SetbackNotice({ setback, id, onGoOnFrom }: SetbackNoticeProps) {
  const say = useTexts(formTexts);
  switch (setback.kind) {
    case "offline":
      return <Notice title={say("offline")} detail={say("offlineHint")} />;
    case "broken":
      return <Notice title={say("broken")} detail={say("brokenHint", { requestId: setback.requestId })} />;
    case "too-large":
      return <Notice title={say("tooLarge")} detail={say("tooLargeHint")} />;
    case "not-allowed":
      return <Notice title={say("notAllowed")} detail={say("notAllowedHint")} />;
    case "gone":
      return <Notice title={say("gone")} detail={say("goneHint")} />;
    case "changed":
      return (
        <Notice title={say("changed")} detail={say("changedHint")}>
          {id && <Ways id={id} onGoOnFrom={onGoOnFrom} />}
        </Notice>
      );
    case "refused":
      return null;
  }
}

function Notice({ title, detail, children }: { title: string; detail: string; children?: ReactNode }) {
  const box = useFocusOnArrival();
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Stack gap="sm">
        <Text size="sm">{detail}</Text>
        {children}
      </Stack>
    </Alert>
  );
}

/** The ways out when somebody else has saved the event meanwhile. */
function Ways({ id, onGoOnFrom }: Pick<SetbackNoticeProps, "onGoOnFrom"> & { readonly id: EventId }) {
  const say = useTexts(formTexts);
  const queries = useQueryClient();
  const loading = useMutation({
    networkMode: "always",
    mutationFn: (_withMine: boolean) => queries.fetchQuery({ ...eventQuery(id), staleTime: 0, networkMode: "always" }),
    onSuccess: onGoOnFrom,
  });
  return (
    <>
      <Group gap="sm">
        <Button loading={loading.isPending} onClick={() => loading.mutate(true)}>
          {say("catchUp")}
        </Button>
        <Button variant="default" component="a" href={`/events/${id}`} target="_blank" rel="noopener">
          {say("seeTheirs")}
        </Button>
        <Button variant="subtle" color="red" onClick={() => loading.mutate(false)}>
          {say("takeTheirs")}
        </Button>
      </Group>
      {loading.isError && (
        <Text size="sm" role="alert">
          {say("catchUpFailed")}
        </Text>
      )}
    </>
  );
}
