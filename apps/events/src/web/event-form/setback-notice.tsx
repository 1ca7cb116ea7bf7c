import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTexts } from "../language/i18n.ts";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { useFocusOnArrival } from "../ui/use-focus-on-arrival.ts";
import { issueTexts } from "./issue-texts.ts";
import type { Setback } from "./setback.ts";
import { formTexts } from "./texts.ts";

interface SetbackNoticeProps {
  readonly setback: Setback;
  readonly onSaveAsNew: () => void;
}

/** Why it was not saved, and that nothing is lost; takes the focus when it appears. */
export function SetbackNotice({ setback, onSaveAsNew }: SetbackNoticeProps) {
  const say = useTexts(formTexts);
  const issueText = useTexts(issueTexts);
  const isSignedOut = useActor().role === "public";
  switch (setback.kind) {
    case "offline":
      return <Notice title={say("offline")} detail={say("offlineHint")} />;
    case "broken":
      return <Notice title={say("broken")} detail={say("brokenHint", { requestId: setback.requestId })} />;
    case "run-changed":
      return <Notice title={say("runChanged")} detail={say("runChangedHint")} />;
    case "run-refused":
      return <Notice title={say("runRefused")} detail={issueText(setback.issue.text, setback.issue.values)} />;
    case "too-large":
      return <Notice title={say("tooLarge")} detail={say("tooLargeHint")} />;
    case "not-allowed":
      return isSignedOut ? <SignedOut /> : <Notice title={say("notAllowed")} detail={say("notAllowedHint")} />;
    case "gone":
      return isSignedOut ? (
        <SignedOut />
      ) : (
        <Notice title={say("gone")} detail={say("goneHint")}>
          <Button onClick={onSaveAsNew}>{say("saveAsNew")}</Button>
        </Notice>
      );
    // The panel of the collision stands in place of the form, and the error summary names what was refused.
    case "changed":
    case "refused":
      return null;
  }
}

function SignedOut() {
  const say = useTexts(formTexts);
  return (
    <Notice title={say("signedOut")} detail={say("signedOutHint")}>
      <LinkButton to="/sign-in" target="_blank">
        {say("signIn")}
      </LinkButton>
    </Notice>
  );
}

function Notice({ title, detail, children }: { title: string; detail: string; children?: ReactNode }) {
  const box = useFocusOnArrival();
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Stack gap="sm">
        <Text size="sm">{detail}</Text>
        {children && <Group gap="sm">{children}</Group>}
      </Stack>
    </Alert>
  );
}
