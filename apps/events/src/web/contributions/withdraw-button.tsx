import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type KeptContribution, wordingIn } from "@wps/model";
import { useState } from "react";
import type { JudgedContribution } from "../../contract/contributions.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { afterWithdrawal } from "./bearer.ts";
import { useOthers } from "./others.ts";
import { withdrawContribution } from "./queries.ts";
import { refreshed } from "./refreshed.ts";
import { contributionTexts } from "./texts.ts";
import { WithdrawSetback } from "./withdraw-setback.tsx";

interface WithdrawButtonProps {
  readonly entry: JudgedContribution;
  readonly onWithdrawn: (contribution: KeptContribution) => void;
}

/** Withdraws a contribution, after a question that says whose it is and what will stand; says why where it cannot go. */
export function WithdrawButton({ entry, onWithdrawn }: WithdrawButtonProps) {
  const say = useTexts(contributionTexts);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [isGone, setGone] = useState(false);
  const { id, revision, clause, contributor } = entry.contribution;
  const withdrawing = useMutation({
    networkMode: "always",
    mutationFn: () => withdrawContribution(id, revision),
    onSuccess: () => {
      setGone(true);
      setAsking(false);
      onWithdrawn(entry.contribution);
    },
    onSettled: () => refreshed(queries),
  });
  const close = () => {
    setAsking(false);
    withdrawing.reset();
  };
  const what = say("whose", {
    code: clause.code,
    title: wordingIn(clause.shortTitle, language).text,
    who: contributor,
  });
  return (
    <>
      <Button
        variant="subtle"
        color="red"
        size="sm"
        leftSection={<IconTrash size={16} aria-hidden />}
        aria-label={`${say("withdraw")} ${what}`}
        onClick={() => setAsking(true)}
      >
        {say("withdraw")}
      </Button>
      <Modal
        opened={isAsking}
        onClose={close}
        // The notice that it is withdrawn takes the focus.
        returnFocus={!isGone}
        title={say("withdrawTitle", { code: clause.code })}
        closeButtonProps={{ "aria-label": say("close") }}
      >
        <Stack>
          <Text fw={600}>{what}</Text>
          <Aftermath entry={entry} />
          {withdrawing.error && <WithdrawSetback key={withdrawing.submittedAt} error={withdrawing.error} />}
          <Group justify="flex-end">
            <Button variant="default" size="md" data-autofocus onClick={close}>
              {say("cancel")}
            </Button>
            {!withdrawing.isError && (
              <Button color="red.9" size="md" loading={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
                {say("withdraw")}
              </Button>
            )}
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

function Aftermath({ entry }: { entry: JudgedContribution }) {
  const say = useTexts(contributionTexts);
  const { programme, id, clause } = entry.contribution;
  const others = useOthers(programme, id);
  if (others === undefined) return null;
  const after = afterWithdrawal(entry, others);
  const who = after.kind === "contribution" ? after.who : "";
  return <Text>{say(`after.${after.kind}`, { code: clause.code, who })}</Text>;
}
