import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Account, AccountChange } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import { Dialog } from "../ui/dialog.tsx";
import { useFocusOnWrong } from "../ui/use-focus-on-wrong.ts";
import { changeAccount } from "./queries.ts";
import { type ScopeDraft, ScopeFields, scopeOf } from "./scope-fields.tsx";
import { Setback } from "./setback.tsx";
import { accountTexts } from "./texts.ts";

/** The role, the organisations and the state of one account. */
export function ChangeDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const say = useTexts(accountTexts);
  const queries = useQueryClient();
  const [scope, setScope] = useState<ScopeDraft>(account);
  const [closed, setClosed] = useState(account.closed);
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const pressed = attempts > 0;
  const changing = useMutation({
    mutationFn: changeAccount,
    onSuccess: ({ name }) => {
      notifications.show({ message: say("saved", { name }) });
      onClose();
    },
    // One's own account may be the one that changed.
    onSettled: () => queries.invalidateQueries(),
  });
  const change = AccountChange.safeParse({ ...scopeOf(scope), closed });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (change.success) changing.mutate({ id: account.id, revision: account.revision, ...change.data });
  };
  return (
    <Dialog onClose={onClose} title={say("changeOf", { name: account.name })} size="lg" closeLabel={say("close")}>
      <form ref={form} onSubmit={submit} noValidate>
        <Stack>
          {changing.isError && <Setback error={changing.error} />}
          <ScopeFields draft={scope} onChange={setScope} isPressed={pressed} />
          <Checkbox
            size="md"
            label={say("closedLabel")}
            description={say("closedHint")}
            checked={closed}
            onChange={(event) => setClosed(event.currentTarget.checked)}
          />
          <Text size="sm" c="dimmed">
            {say("signsOut")}
          </Text>
          <Group justify="flex-end">
            <Button size="md" variant="default" onClick={onClose}>
              {say("cancel")}
            </Button>
            <Button size="md" type="submit" loading={changing.isPending}>
              {say("save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
