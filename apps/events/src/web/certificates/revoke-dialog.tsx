import { Button, Group, Radio, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  type CertificateId,
  type CertificateRevocation,
  type ProgrammeEvent,
  RevocationReason,
  toLine,
  writtenName,
} from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import type { CertificateRow } from "../../contract/certificates.ts";
import { useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { certificatesQuery, revokeCertificate } from "./queries.ts";
import { useCertificateSetback } from "./setback.ts";
import { type Doubt, doubtOf, validOf } from "./standing.ts";
import { certificateTexts } from "./texts.ts";

const REASONS: Readonly<Record<Doubt, RevocationReason>> = {
  "not-completed": "not-completed",
  "other-name": "replaced",
};

interface RevokeDialogProps {
  readonly event: ProgrammeEvent;
  readonly row: CertificateRow;
  readonly onClose: () => void;
}

/** Asks why, before a certificate is worth nothing any more. */
export function RevokeDialog({ event, row, onClose }: RevokeDialogProps) {
  const say = useTexts(certificateTexts);
  const explain = useCertificateSetback();
  const queries = useQueryClient();
  const doubt = doubtOf(row);
  const [reason, setReason] = useState(doubt && REASONS[doubt]);
  const [note, setNote] = useState("");
  const [isPressed, setIsPressed] = useState(false);
  const valid = validOf(row);
  const revoking = useMutation({
    mutationFn: ({ id, ...revocation }: CertificateRevocation & { id: CertificateId }) =>
      revokeCertificate(id, revocation),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: certificatesQuery(event.id).queryKey }),
  });
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    setIsPressed(true);
    const line = toLine(note);
    if (reason && valid) revoking.mutate({ id: valid.id, reason, ...(line !== undefined && { note: line }) });
  };
  return (
    <Dialog onClose={onClose} title={say("revokeTitle", { name: writtenName(row.name) })} closeLabel={say("close")}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text>{say("revokeHint")}</Text>
          {revoking.error && <Alert tone="danger">{explain(revoking.error)}</Alert>}
          <Radio.Group
            label={say("reason")}
            value={reason ?? ""}
            onChange={(value) => setReason(RevocationReason.parse(value))}
            error={isPressed && reason === undefined && say("reasonNeeded")}
          >
            <Stack gap="xs" mt="xs">
              {RevocationReason.options.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={say(`reason.${value}`)}
                  description={value === "replaced" && say("reasonHint.replaced")}
                />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            label={say("note")}
            description={say("noteHint")}
            maxLength={300}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Group justify="end">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button type="submit" size="md" color="red" loading={revoking.isPending}>
              {say("doRevoke")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
