import { Button, Group, List, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { Participation, ProgrammeEvent } from "@wps/model";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { differingFields } from "./differences.ts";
import { toDraft } from "./draft.ts";
import { formTexts } from "./form-texts.ts";
import type { Setback } from "./setback.ts";
import { useFieldWords } from "./use-field-words.ts";
import type { PersonForm } from "./use-person-form.ts";

interface SetbackNoticeProps {
  readonly event: ProgrammeEvent;
  readonly form: PersonForm;
  readonly onKeepMine: (revision: number) => void;
  readonly onTakeTheirs: (theirs: Participation) => void;
}

/** Why it was not saved, that nothing is lost, and the ways on. */
export function SetbackNotice({ event, form, onKeepMine, onTakeTheirs }: SetbackNoticeProps) {
  const say = useTexts(formTexts);
  const sayField = useFieldWords();
  const { setback, theirs } = form;
  if (setback === undefined || setback.kind === "refused") return null;
  if (setback.kind !== "changed") {
    return (
      <Notice>
        <SetbackWords event={event} setback={setback} />
        <Text size="sm">{say("stillHere")}</Text>
      </Notice>
    );
  }
  const their = theirs && toDraft(theirs);
  const fields = their ? differingFields(form.draft, their) : [];
  return (
    <Notice>
      <Text>{say(their && fields.length === 0 ? "changedSame" : "changed")}</Text>
      {their && fields.length > 0 && (
        <List size="sm">
          {fields.map((field) => (
            <List.Item key={field}>{say("theirs", { field: say(field), words: sayField(field, their) })}</List.Item>
          ))}
        </List>
      )}
      <Group gap="sm">
        <Button size="sm" onClick={() => onKeepMine(theirs?.revision ?? setback.current)}>
          {say("keepMine")}
        </Button>
        {theirs && (
          <Button size="sm" variant="default" onClick={() => onTakeTheirs(theirs)}>
            {say("takeTheirs")}
          </Button>
        )}
      </Group>
      <Text size="sm">{say("stillHere")}</Text>
    </Notice>
  );
}

/** A message that must be read: it takes the focus as it comes. */
function Notice({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert ref={box} tabIndex={-1} tone="danger" icon={<IconAlertTriangle aria-hidden />}>
      <Stack gap="xs">{children}</Stack>
    </Alert>
  );
}

type Said = Exclude<Setback, { kind: "changed" | "refused" }>;

const isSaid = (setback: Setback): setback is Said => setback.kind !== "changed" && setback.kind !== "refused";

/** What stands in the way, in a sentence, and where it can be put out of it. */
export function SetbackWords({ event, setback }: { event: ProgrammeEvent; setback: Setback }) {
  const say = useTexts(formTexts);
  if (!isSaid(setback)) return <Text>{say("changedSame")}</Text>;
  return (
    <Stack gap="xs" align="start">
      <Text>{setback.kind === "broken" ? say("broken", { requestId: setback.requestId }) : say(setback.kind)}</Text>
      {setback.kind === "closed" && (
        <LinkButton to="/events/$id/attendance" params={{ id: event.id }} variant="default">
          {say("toAttendance")}
        </LinkButton>
      )}
    </Stack>
  );
}
