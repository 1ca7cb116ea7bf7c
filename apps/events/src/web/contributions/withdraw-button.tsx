import { Alert, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconTrash } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { KeptContribution } from "@wps/model";
import { useState } from "react";
import { OfflineError, ProblemError, withdrawContribution } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { refreshed } from "./refreshed.ts";
import { contributionTexts } from "./texts.ts";

/** Withdraws a contribution, after a question; says why where it cannot go. */
export function WithdrawButton({ contribution }: { contribution: KeptContribution }) {
  const say = useTexts(contributionTexts);
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { id, revision, clause } = contribution;
  const withdrawing = useMutation({
    networkMode: "always",
    mutationFn: () => withdrawContribution(id, revision),
    onSuccess: () => {
      notifications.show({
        message: say("withdrawn"),
        color: "teal",
        closeButtonProps: { "aria-label": say("close") },
      });
      setAsking(false);
    },
    onSettled: () => refreshed(queries),
  });
  const close = () => {
    setAsking(false);
    withdrawing.reset();
  };
  return (
    <>
      <Button
        variant="subtle"
        color="red"
        size="sm"
        leftSection={<IconTrash size={16} aria-hidden />}
        aria-label={`${say("withdraw")} ${clause.code}`}
        onClick={() => setAsking(true)}
      >
        {say("withdraw")}
      </Button>
      <Modal
        opened={isAsking}
        onClose={close}
        title={say("withdrawTitle", { code: clause.code })}
        closeButtonProps={{ "aria-label": say("close") }}
      >
        <Stack>
          <Text>{say("withdrawHint")}</Text>
          {withdrawing.error && <Setback error={withdrawing.error} />}
          <Group justify="flex-end">
            <Button variant="default" size="md" data-autofocus onClick={close}>
              {say("cancel")}
            </Button>
            <Button color="red.9" size="md" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
              {say("withdraw")}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

function Setback({ error }: { error: Error }) {
  const say = useTexts(contributionTexts);
  const { refusal, code } = error instanceof ProblemError ? error.problem : {};
  if (refusal?.code === "CLAUSE_IN_USE") {
    const { clause, events, below } = refusal;
    return (
      <Alert color="red" role="alert" title={say("inUse", { code: clause.clause ?? "" })}>
        {events > 0 && <Text size="sm">{say("inUseEvents", { count: events })}</Text>}
        {below.length > 0 && <Text size="sm">{say("inUseBelow", { codes: below.join(", ") })}</Text>}
      </Alert>
    );
  }
  const words = () => {
    if (error instanceof OfflineError) return say("offline");
    if (code === "CONTRIBUTION_CHANGED") return say("changed");
    if (code === "CONTRIBUTION_NOT_FOUND") return say("gone");
    return say(code === "NOT_ALLOWED" || code === "FOREIGN_ORIGIN" ? "notAllowed" : "broken");
  };
  return (
    <Alert color="red" role="alert">
      {words()}
    </Alert>
  );
}
