import { Button, Stack, Text } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type ConsentPurpose, latestConsentText, type PlainDate } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import type { RegistrationOffer, RegistrationReceipt } from "../../contract/registrations.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { NO_NEEDS, readNeeds } from "../people/needs-draft.ts";
import { NeedsFields } from "../people/needs-fields.tsx";
import { register } from "../people/seat-links.ts";
import { NOBODY_YET, readSeatPerson } from "../people/seat-person-draft.ts";
import { SeatPersonFields } from "../people/seat-person-fields.tsx";
import { useSeatSetback } from "../people/seat-setback.ts";
import { NOTHING_SAID, readSensitive } from "../rights/sensitive-draft.ts";
import { SensitiveFields } from "../rights/sensitive-fields.tsx";
import { sensitiveWords } from "../rights/sensitive-words.ts";
import { Alert } from "../ui/alert.tsx";
import { Fold } from "../ui/fold.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { ConsentFields } from "./consent-fields.tsx";
import { registerTexts } from "./texts.ts";

interface RegistrationFormProps {
  readonly gate: string;
  /** The first day of the event. */
  readonly day: PlainDate;
  readonly photographs: RegistrationOffer["photographs"];
  readonly onDone: (receipt: RegistrationReceipt) => void;
}

/** Who wants to come, what they need, what they agree to, and what else they choose to say. */
export function RegistrationForm({ gate, day, photographs, onDone }: RegistrationFormProps) {
  const say = useTexts(registerTexts);
  const explain = useSeatSetback();
  const [draft, setDraft] = useState(NOBODY_YET);
  const [needsDraft, setNeedsDraft] = useState(NO_NEEDS);
  const [agreed, setAgreed] = useState<ReadonlySet<ConsentPurpose>>(new Set());
  const [sensitiveDraft, setSensitiveDraft] = useState(NOTHING_SAID);
  const { language } = useLanguage();
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
    const sensitive = readSensitive(sensitiveDraft);
    const consents = [...agreed].map((purpose) => ({ purpose, text: latestConsentText(purpose).version, language }));
    const said = { ...(needs && { needs }), ...(sensitive && { sensitive }), consents };
    sending.mutate({ person: { name, contact }, profile: person.profile, ...said });
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
        <Sensitive draft={sensitiveDraft} onChange={setSensitiveDraft} />
        <ConsentFields agreed={agreed} photographs={photographs} onChange={setAgreed} />
        {sending.error && <Alert tone="danger">{explain(sending.error)}</Alert>}
        <Button type="submit" size="md" loading={sending.isPending} style={{ justifySelf: "start" }}>
          {say("send")}
        </Button>
      </Stack>
    </form>
  );
}

/** What is sensitive is asked of those alone who open it. */
function Sensitive(props: Parameters<typeof SensitiveFields>[0]) {
  const say = useTexts(sensitiveWords);
  return (
    <Fold title={say("title")}>
      <Text size="sm" c="dimmed" maw="42rem" mb="md">
        {say("notice")}
      </Text>
      <SensitiveFields {...props} />
    </Fold>
  );
}

/** What is kept and why. */
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
