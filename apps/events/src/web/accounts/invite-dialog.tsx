import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { NewInvitation } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import type { IssuedLink } from "../../contract/invitations.ts";
import { useTexts } from "../language/i18n.ts";
import { Dialog } from "../ui/dialog.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { accountsQuery, inviteAccount } from "./queries.ts";
import { type ScopeDraft, ScopeFields, scopeOf } from "./scope-fields.tsx";
import { Setback } from "./setback.tsx";
import { accountTexts } from "./texts.ts";

/** Whom to invite, and as what. */
export function InviteDialog({ onClose, onIssued }: { onClose: () => void; onIssued: (issued: IssuedLink) => void }) {
  const say = useTexts(accountTexts);
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [scope, setScope] = useState<ScopeDraft>({ role: "organiser", organisations: [] });
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const pressed = attempts > 0;
  const inviting = useMutation({
    mutationFn: inviteAccount,
    onSuccess: onIssued,
    onSettled: () => queries.invalidateQueries({ queryKey: accountsQuery.queryKey }),
  });
  const draft = NewInvitation.safeParse({ name, email: email.trim(), ...scopeOf(scope) });
  const isWrong = (field: string) => pressed && draft.error?.issues.some(({ path }) => path[0] === field);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (draft.success) inviting.mutate(draft.data);
  };
  return (
    <Dialog onClose={onClose} title={say("invite")} size="lg" closeLabel={say("close")}>
      <form ref={form} onSubmit={submit} noValidate>
        <Stack>
          {inviting.isError && <Setback error={inviting.error} />}
          <TextInput
            size="md"
            data-autofocus
            autoComplete="off"
            label={say("name")}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={isWrong("name") && say("nameNeeded")}
          />
          <TextInput
            size="md"
            type="email"
            autoComplete="off"
            label={say("email")}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={isWrong("email") && say("emailNeeded")}
          />
          <ScopeFields draft={scope} onChange={setScope} isPressed={pressed} />
          <Group justify="flex-end" mt="xs">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button size="md" type="submit" loading={inviting.isPending}>
              {say("makeLink")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
