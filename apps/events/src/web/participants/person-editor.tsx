import { Button, Checkbox, Stack, Text } from "@mantine/core";
import { type Participation, type ProgrammeEvent, writtenName } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "../language/i18n.ts";
import { LeaveDialog } from "../leave-dialog.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { nextAfter, toDraft } from "./draft.ts";
import { formTexts } from "./form-texts.ts";
import classes from "./person-editor.module.css";
import { PersonFields } from "./person-fields.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import { SetbackNotice } from "./setback-notice.tsx";
import { usePersonForm } from "./use-person-form.ts";

interface PersonEditorProps {
  readonly event: ProgrammeEvent;
  readonly list: readonly Participation[];
  /** Somebody on the list already. */
  readonly kept?: Participation;
  readonly onClose: () => void;
  readonly onTell: (what: "saved" | "removed", who: Participation) => void;
}

/** The form of one person, and what can be done with it. */
export function PersonEditor({ event, list, kept, onClose, onTell }: PersonEditorProps) {
  const say = useTexts(formTexts);
  const form = usePersonForm({ event: event.id, ...(kept && { kept }) });
  const [keepsWorkplace, setKeepsWorkplace] = useState(false);
  const [added, setAdded] = useState<Participation>();
  const [isRemoving, setIsRemoving] = useState(false);
  const wrong = useFocusOnWrong(form.attempts);
  const [isDone, setIsDone] = useState(false);

  /** Nothing is left to lose: the way out is free. */
  const leave = (what: "saved" | "removed", who: Participation) => {
    flushSync(() => setIsDone(true));
    onTell(what, who);
    onClose();
  };
  const goOn = (saved: Participation) => {
    if (kept !== undefined) return leave("saved", saved);
    flushSync(() => {
      setAdded(saved);
      form.begin(nextAfter(form.draft, keepsWorkplace), undefined);
    });
    document.getElementById("person.name")?.focus();
  };
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    form.save(goOn);
  };
  return (
    <form ref={wrong} noValidate onSubmit={submit} className={classes.form}>
      <Text role="status" className={classes.added}>
        {added && say("added", { name: writtenName(added.name) })}
      </Text>
      {form.setback && (
        <SetbackNotice
          key={`${form.attempts} ${form.setback.kind}`}
          event={event}
          form={form}
          onKeepMine={(revision) => form.save(goOn, revision)}
          onTakeTheirs={(theirs) => form.begin(toDraft(theirs), theirs)}
        />
      )}
      <PersonFields event={event} form={form} others={list.filter(({ id }) => id !== kept?.id)} isNew={!kept} />
      {!kept && (
        <Checkbox
          size="md"
          label={say("keepWorkplace")}
          checked={keepsWorkplace}
          onChange={({ currentTarget }) => setKeepsWorkplace(currentTarget.checked)}
        />
      )}
      <div className={classes.bar}>
        {kept && (
          <Button variant="subtle" color="red" size="md" className={classes.remove} onClick={() => setIsRemoving(true)}>
            {say("remove")}
          </Button>
        )}
        <Stack gap={0} className={classes.space} />
        <Button variant="default" size="md" onClick={onClose}>
          {say("cancel")}
        </Button>
        {!kept && (
          <Button variant="light" size="md" onClick={() => form.save((saved) => leave("saved", saved))}>
            {say("saveClose")}
          </Button>
        )}
        <Button type="submit" size="md" loading={form.isPending}>
          {say(kept ? "save" : "saveNext")}
        </Button>
      </div>
      <LeaveDialog isDirty={form.isDirty && !isDone} say={say} />
      {kept && isRemoving && (
        <RemoveDialog
          event={event}
          kept={kept}
          onClose={() => setIsRemoving(false)}
          onRemoved={() => leave("removed", kept)}
        />
      )}
    </form>
  );
}
