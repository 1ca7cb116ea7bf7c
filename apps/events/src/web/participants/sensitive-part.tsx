import { Button, Group, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { Participation, SensitiveDetails } from "@wps/model";
import { useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { ReasonDialog } from "../reason-dialog.tsx";
import { forgetSensitiveDetails, readSensitiveDetails, setSensitiveDetails } from "../rights/rights.ts";
import { NOTHING_SAID, readSensitive, toSensitiveDraft } from "../rights/sensitive-draft.ts";
import { SensitiveFields } from "../rights/sensitive-fields.tsx";
import { sensitiveWords } from "../rights/sensitive-words.ts";
import { Alert } from "../ui/alert.tsx";
import { Fold } from "../ui/fold.tsx";
import { rightsTexts } from "./rights-texts.ts";

/** What somebody said that is sensitive. It is shown to whoever says why they read it, and is gone when this is closed. */
export function SensitivePart({ of }: { of: Participation["id"] }) {
  const say = useTexts(rightsTexts);
  const word = useTexts(sensitiveWords);
  const [isAsked, setIsAsked] = useState(false);
  const reading = useMutation({
    networkMode: "always",
    gcTime: 0,
    mutationFn: (reason: string) => readSensitiveDetails(of, { reason }),
    onSuccess: () => setIsAsked(false),
  });
  return (
    <Fold title={word("title")}>
      {reading.data ? (
        <Details of={of} kept={reading.data.details} />
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="sm">
            {say("sensitiveHint")}
          </Text>
          <Button variant="default" onClick={() => setIsAsked(true)}>
            {say("readSensitive")}
          </Button>
        </>
      )}
      {isAsked && (
        <ReasonDialog
          title={say("readSensitive")}
          hint={say("readSensitiveWhy")}
          action={say("readSensitive")}
          isPending={reading.isPending}
          hasFailed={reading.isError}
          onGive={reading.mutate}
          onClose={() => setIsAsked(false)}
        />
      )}
    </Fold>
  );
}

function Details({ of, kept }: { of: Participation["id"]; kept: SensitiveDetails | undefined }) {
  const say = useTexts(rightsTexts);
  const [draft, setDraft] = useState(kept ? toSensitiveDraft(kept) : NOTHING_SAID);
  const details = readSensitive(draft);
  const [isKept, setIsKept] = useState(kept !== undefined);
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (next: SensitiveDetails | undefined) =>
      next === undefined ? forgetSensitiveDetails(of) : setSensitiveDetails(of, next),
    onSuccess: (_, next) => {
      setIsKept(next !== undefined);
      if (next === undefined) setDraft(NOTHING_SAID);
    },
  });
  return (
    <>
      <SensitiveFields draft={draft} onChange={setDraft} />
      <Text role="status" size="sm">
        {saving.isSuccess && say(isKept ? "sensitiveSaved" : "sensitiveGone")}
      </Text>
      {saving.error && <Alert tone="danger">{say("failed")}</Alert>}
      <Group gap="sm" mt="md">
        <Button disabled={details === undefined} loading={saving.isPending} onClick={() => saving.mutate(details)}>
          {say("saveSensitive")}
        </Button>
        {isKept && (
          <Button variant="default" disabled={saving.isPending} onClick={() => saving.mutate(undefined)}>
            {say("forgetSensitive")}
          </Button>
        )}
      </Group>
    </>
  );
}
