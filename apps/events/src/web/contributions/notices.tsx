import { Alert, Anchor, Button, Group, List, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../language/i18n.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { anchorOf, useIssueText } from "./field.ts";
import { formTexts } from "./form-texts.ts";
import type { FormIssue } from "./issues.ts";
import type { Setback } from "./setback.ts";

interface NoticeProps {
  readonly title: string;
  readonly detail: string;
  readonly children?: ReactNode;
}

/** A message that must be read: it takes the focus as it comes. */
function Notice({ title, detail, children }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert ref={box} tabIndex={-1} role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Stack gap="sm">
        <Text size="sm">{detail}</Text>
        {children && <Group gap="sm">{children}</Group>}
      </Stack>
    </Alert>
  );
}

/** All that is still to be put right, each leading to its input. */
export function ToFix({ issues }: { issues: readonly FormIssue[] }) {
  const say = useTexts(formTexts);
  const explain = useIssueText();
  return (
    <Notice title={say("toFix", { count: issues.length })} detail={say("toFixHint")}>
      <List spacing={4}>
        {issues.map(({ path, text, values }) => (
          <List.Item key={path}>
            <Anchor
              href={`#${anchorOf(path)}`}
              c="red"
              underline="always"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(anchorOf(path))?.focus();
              }}
            >
              {explain(text, values)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Notice>
  );
}

interface SetbackNoticeProps {
  readonly setback: Setback;
  readonly onKeepMine: (revision: number) => void;
  readonly onTakeTheirs: () => void;
  readonly onSaveAsNew: () => void;
}

/** Why it was not saved, that nothing is lost, and the ways on. */
export function SetbackNotice({ setback, onKeepMine, onTakeTheirs, onSaveAsNew }: SetbackNoticeProps) {
  const say = useTexts(formTexts);
  switch (setback.kind) {
    case "offline":
      return <Notice title={say("offline")} detail={say("stillHere")} />;
    case "broken":
      return <Notice title={say("broken", { requestId: setback.requestId })} detail={say("stillHere")} />;
    case "not-allowed":
      return <Notice title={say("notAllowed")} detail={say("stillHere")} />;
    case "too-large":
      return <Notice title={say("tooLarge")} detail={say("stillHere")} />;
    case "in-use":
      return <Notice title={say("inUse", { code: setback.code })} detail={say("inUseHint")} />;
    case "exists":
      return (
        <Notice title={say("exists")} detail={say("existsHint")}>
          <LinkButton to="/contributions/$id/edit" params={{ id: setback.id }} variant="default">
            {say("seeExisting")}
          </LinkButton>
        </Notice>
      );
    case "changed":
      return (
        <Notice title={say("changed")} detail={say("changedHint")}>
          <Button onClick={() => onKeepMine(setback.current)}>{say("keepMine")}</Button>
          <Button variant="default" onClick={onTakeTheirs}>
            {say("takeTheirs")}
          </Button>
        </Notice>
      );
    case "gone":
      return (
        <Notice title={say("gone")} detail={say("goneHint")}>
          <Button onClick={onSaveAsNew}>{say("saveAsNew")}</Button>
        </Notice>
      );
    case "refused":
      return null;
  }
}
