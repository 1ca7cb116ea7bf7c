import { Button, Stack, Text } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import type { PlainDate } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import type { RegistrationReceipt } from "../../contract/registrations.ts";
import { useTexts } from "../language/i18n.ts";
import { NO_NEEDS, readNeeds } from "../needs-draft.ts";
import { NeedsFields } from "../needs-fields.tsx";
import { register } from "../seat-links.ts";
import { NOBODY_YET, readSeatPerson } from "../seat-person-draft.ts";
import { SeatPersonFields } from "../seat-person-fields.tsx";
import { useSeatSetback } from "../seat-setback.ts";
import { Alert } from "../ui/alert.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { registerTexts } from "./texts.ts";

interface RegistrationFormProps {
  readonly gate: string;
  /** The first day of the event. */
  readonly day: PlainDate;
  readonly onDone: (receipt: RegistrationReceipt) => void;
}

/** Who wants to come, and what they need. */
export function RegistrationForm({ gate, day, onDone }: RegistrationFormProps) {
  const say = useTexts(registerTexts);
  const explain = useSeatSetback();
  const [draft, setDraft] = useState(NOBODY_YET);
  const [needsDraft, setNeedsDraft] = useState(NO_NEEDS);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const { person, wrong } = readSeatPerson(draft, { isReachable: true });
  const { needs, wrong: unsaid } = readNeeds(needsDraft);
  const sending = useMutation({
    mutationFn: register.bind(null, gate),
    onSuccess: onDone,
  });
  const contact = person?.person.contact;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (person === undefined || contact === undefined || unsaid.length > 0) return;
    const { name } = person.person;
    sending.mutate({ person: { name, contact }, profile: person.profile, ...(needs && { needs }) });
  };
  const isTried = attempts > 0;
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="xl">
        <Kept />
        <SeatPersonFields
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          wrong={isTried ? wrong : []}
          day={day}
        />
        <NeedsFields draft={needsDraft} onChange={setNeedsDraft} wrong={isTried ? unsaid : []} />
        {sending.error && <Alert tone="danger">{explain(sending.error)}</Alert>}
        <Button type="submit" size="md" loading={sending.isPending} style={{ justifySelf: "start" }}>
          {say("send")}
        </Button>
      </Stack>
    </form>
  );
}

/** What is kept and why. What people agree to, purpose by purpose, belongs below it. */
function Kept() {
  const say = useTexts(registerTexts);
  return (
    <Alert role="note" title={say("kept")} icon={<IconLock size={20} aria-hidden />}>
      <Text size="sm">{say("keptWhat")}</Text>
      <Text size="sm" mt={6}>
        {say("keptSex")}
      </Text>
    </Alert>
  );
}
