import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type NewNominee, type PlainDate, writtenName } from "@wps/model";
import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import type { Nominee, OfficeNominations } from "../../contract/nominations.ts";
import { useTexts } from "../language/i18n.ts";
import { correctNominee, nominate, substituteNominee, withdrawNominee } from "../people/seat-links.ts";
import { draftOf, NOBODY_YET, readSeatPerson, type SeatPersonDraft } from "../people/seat-person-draft.ts";
import { SeatPersonFields } from "../people/seat-person-fields.tsx";
import { useSeatSetback } from "../people/seat-setback.ts";
import { Alert } from "../ui/alert.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { nominateTexts } from "./texts.ts";

/** What somebody is about to do to the list. */
export type NomineeTask =
  | { readonly kind: "add"; readonly nominee?: undefined }
  | { readonly kind: "correct" | "substitute" | "withdraw"; readonly nominee: Nominee };

interface NomineeFormProps {
  readonly token: string;
  readonly task: NomineeTask;
  /** The first day of the event. */
  readonly day: PlainDate;
  readonly onDone: (after: OfficeNominations) => void;
  readonly onCancel: () => void;
}

/** Names somebody, puts them right, puts somebody else in their place, or withdraws them. */
export function NomineeForm({ token, task, day, onDone, onCancel }: NomineeFormProps) {
  const say = useTexts(nominateTexts);
  const explain = useSeatSetback();
  const { kind, nominee } = task;
  const [draft, setDraft] = useState<SeatPersonDraft>(() => (kind === "correct" ? draftOf(nominee) : NOBODY_YET));
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { person, wrong } = readSeatPerson(draft, { isReachable: false });
  const sending = useMutation({
    mutationFn: (named: NewNominee | undefined) => send(token, task, named),
    onSuccess: onDone,
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (person !== undefined || kind === "withdraw") sending.mutate(person);
  };
  const name = nominee ? writtenName(nominee.name) : "";
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="lg">
        <div>
          <Title order={3} ref={heading} tabIndex={-1}>
            {say(`${kind}Title`, { name })}
          </Title>
          {kind !== "correct" && (
            <Text size="sm" c="dimmed" mt={4}>
              {say(`${kind}Hint`)}
            </Text>
          )}
        </div>
        {kind !== "withdraw" && (
          <SeatPersonFields
            draft={draft}
            onChange={(change) => setDraft({ ...draft, ...change })}
            wrong={attempts > 0 ? wrong : []}
            keepsContact={kind === "correct" && nominee.hasContact}
            day={day}
          />
        )}
        {sending.error && <Alert tone="danger">{explain(sending.error)}</Alert>}
        <Group gap="sm">
          <Button type="submit" size="md" loading={sending.isPending} {...(kind === "withdraw" && { color: "red" })}>
            {say(kind === "withdraw" ? "withdraw" : "save")}
          </Button>
          <Button size="md" variant="default" onClick={onCancel}>
            {say("cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function send(token: string, { kind, nominee }: NomineeTask, named: NewNominee | undefined) {
  if (kind === "withdraw") return withdrawNominee(token, nominee.id);
  if (named === undefined) throw new Error("nobody was named");
  if (kind === "add") return nominate(token, named);
  return (kind === "correct" ? correctNominee : substituteNominee)(token, nominee.id, named);
}
