import { Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { EventId } from "@wps/model";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../language/i18n.ts";
import { useListRefusal } from "../people/use-list-refusal.ts";
import { Alert } from "../ui/alert.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { refusalTexts } from "./refusal-texts.ts";
import type { Setback } from "./setback.ts";

interface SetbackNoticeProps {
  readonly event: EventId;
  readonly setback: Setback;
  /** The rows of the file that were sent, by their place. */
  readonly numbers?: readonly number[];
  /** The ways on. */
  readonly children?: ReactNode;
}

/** Why something did not work and what to do, which must be read: it takes the focus as it comes. */
export function SetbackNotice({ event, setback, numbers, children }: SetbackNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert ref={box} tabIndex={-1} tone="danger" icon={<IconAlertTriangle aria-hidden />}>
      <Stack gap="xs" align="start">
        <SetbackWords event={event} setback={setback} {...(numbers && { numbers })} />
        {children}
      </Stack>
    </Alert>
  );
}

/** What stands in the way, in a sentence or two. */
export function SetbackWords({ event, setback, numbers = [] }: Omit<SetbackNoticeProps, "children">) {
  const say = useTexts(refusalTexts);
  const sayRefusal = useListRefusal();
  switch (setback.kind) {
    case "unreadable":
      return (
        <Text>
          {sayRefusal(setback.refusal)} {say("nothingCame")}
        </Text>
      );
    case "exists":
    case "row-refused": {
      const row = setback.at === undefined ? undefined : numbers[setback.at];
      return <Text>{say(setback.kind, { row: row ?? say("unknownRow") })}</Text>;
    }
    case "broken":
      return <Text>{say("broken", { requestId: setback.requestId })}</Text>;
    case "closed":
      return (
        <>
          <Text>{say("closed")}</Text>
          <LinkButton to="/events/$id/attendance" params={{ id: event }} variant="default">
            {say("toAttendance")}
          </LinkButton>
        </>
      );
    default:
      return <Text>{say(setback.kind)}</Text>;
  }
}
