import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconUserPlus } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Account } from "@wps/model";
import { useState } from "react";
import type { AccountList } from "../../contract/accounts.ts";
import type { IssuedLink } from "../../contract/invitations.ts";
import { useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { AccountEntry } from "./account-entry.tsx";
import { ChangeDialog } from "./change-dialog.tsx";
import classes from "./entry.module.css";
import { InvitationEntry, type Personal } from "./invitation-entry.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { IssuedLinkDialog } from "./issued-link.tsx";
import { KeyChanges } from "./key-changes.tsx";
import { accountsQuery, offerNewPassword, reissueInvitation, withdrawInvitation } from "./queries.ts";
import { Setback } from "./setback.tsx";
import { accountTexts } from "./texts.ts";

type Open = { readonly invite: true } | { readonly change: Account } | { readonly link: IssuedLink };

/** Everybody who may sign in, for administrators. */
export function AccountsPage() {
  const say = useTexts(accountTexts);
  const accounts = useQuery(accountsQuery);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  useDocumentTitle(say("title"));
  return (
    <Stack gap="xl">
      <Group component="header" justify="space-between" align="end" gap="md">
        <div>
          <Title order={1}>{say("title")}</Title>
          <Text c="dimmed" maw="42rem">
            {say("intro")}
          </Text>
        </div>
        <Button
          size="md"
          leftSection={<IconUserPlus size={18} aria-hidden />}
          onClick={() => setOpen({ invite: true })}
        >
          {say("invite")}
        </Button>
      </Group>
      <KeyChanges />
      <QueryState query={accounts}>{(list) => <Lists list={list} onOpen={setOpen} />}</QueryState>
      {open !== undefined && "invite" in open && (
        <InviteDialog onClose={close} onIssued={(link) => setOpen({ link })} />
      )}
      {open !== undefined && "change" in open && <ChangeDialog account={open.change} onClose={close} />}
      {open !== undefined && "link" in open && <IssuedLinkDialog issued={open.link} onClose={close} />}
    </Stack>
  );
}

function Lists({ list, onOpen }: { list: AccountList; onOpen: (open: Open) => void }) {
  const say = useTexts(accountTexts);
  const queries = useQueryClient();
  const refreshed = { onSettled: () => queries.invalidateQueries({ queryKey: accountsQuery.queryKey }) };
  const onSuccess = (link: IssuedLink) => onOpen({ link });
  const offering = useMutation({ mutationFn: offerNewPassword, onSuccess, ...refreshed });
  const reissuing = useMutation({ mutationFn: reissueInvitation, onSuccess, ...refreshed });
  const withdrawing = useMutation({
    mutationFn: ({ id }: Personal) => withdrawInvitation(id),
    onSuccess: (_, { name }) => notifications.show({ message: say("withdrawn", { name }) }),
    ...refreshed,
  });
  const error = [offering, reissuing, withdrawing].find(({ isError }) => isError)?.error;
  const isBusy = offering.isPending || reissuing.isPending || withdrawing.isPending;
  const personal = list.invitations.filter(
    (invitation): invitation is Personal => invitation.purpose !== "first-admin",
  );
  return (
    <>
      {error && <Setback error={error} />}
      {personal.length > 0 && (
        <Section title={`${say("invitations")} (${personal.length})`}>
          <ul className={classes.list}>
            {personal.map((invitation) => (
              <InvitationEntry
                key={invitation.id}
                invitation={invitation}
                isBusy={isBusy}
                onNewLink={() => reissuing.mutate(invitation.id)}
                onWithdraw={() => withdrawing.mutate(invitation)}
              />
            ))}
          </ul>
        </Section>
      )}
      <Section title={`${say("people")} (${list.accounts.length})`}>
        <ul className={classes.list}>
          {list.accounts.map((account) => (
            <AccountEntry
              key={account.id}
              account={account}
              isBusy={isBusy}
              onChange={() => onOpen({ change: account })}
              onPasswordLink={() => offering.mutate(account.id)}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}
