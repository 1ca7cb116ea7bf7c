import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { EventId, ProgrammeEvent } from "@wps/model";
import { type ReactNode, useEffect, useRef } from "react";
import { eventQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import type { Setback } from "./setback.ts";
import { formTexts } from "./texts.ts";

interface SetbackNoticeProps {
  readonly setback: Setback;
  readonly id: EventId | undefined;
  readonly onCatchUp: (current: ProgrammeEvent) => void;
  readonly onGiveUp: (current: ProgrammeEvent) => void;
}

/** Why it was not saved, and that nothing is lost; takes the focus when it appears. */
export function SetbackNotice({ setback, id, onCatchUp, onGiveUp }: SetbackNoticeProps) {
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
          {id && <Ways id={id} onCatchUp={onCatchUp} onGiveUp={onGiveUp} />}
        </Notice>
      );
    case "refused":
      return null;
  }
}

function Notice({ title, detail, children }: { title: string; detail: string; children?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="orange" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Stack gap="sm">
        <Text size="sm">{detail}</Text>
        {children}
      </Stack>
    </Alert>
  );
}

/** The ways out when somebody else has saved the event meanwhile. */
function Ways({
  id,
  onCatchUp,
  onGiveUp,
}: Pick<SetbackNoticeProps, "onCatchUp" | "onGiveUp"> & { readonly id: EventId }) {
  const say = useTexts(formTexts);
  const queries = useQueryClient();
  const loading = useMutation({
    networkMode: "always",
    mutationFn: (_then: (current: ProgrammeEvent) => void) =>
      queries.fetchQuery({ ...eventQuery(id), staleTime: 0, networkMode: "always" }),
    onSuccess: (current, then) => then(current),
  });
  return (
    <>
      <Group gap="sm">
        <Button loading={loading.isPending} onClick={() => loading.mutate(onCatchUp)}>
          {say("catchUp")}
        </Button>
        <Button variant="default" component="a" href={`/events/${id}`} target="_blank" rel="noopener">
          {say("seeTheirs")}
        </Button>
        <Button variant="subtle" color="red" onClick={() => loading.mutate(onGiveUp)}>
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
