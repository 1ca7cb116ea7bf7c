import { Button, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type KeptContribution, wordingIn } from "@wps/model";
import { EDITION } from "@wps/model/catalogue";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Message } from "./message.tsx";
import { importContributions } from "./queries.ts";
import { refreshed } from "./refreshed.ts";
import { contributionTexts } from "./texts.ts";

interface WithdrawnProps {
  readonly contribution: KeptContribution;
  readonly onUndone: () => void;
}

/** That a contribution is withdrawn, and the way to have it back as it was, with its day. */
export function Withdrawn({ contribution, onUndone }: WithdrawnProps) {
  const say = useTexts(contributionTexts);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const { id, revision, ...content } = contribution;
  const undoing = useMutation({
    networkMode: "always",
    mutationFn: () =>
      importContributions({
        format: "wps-contributions",
        version: 1,
        edition: EDITION,
        contributions: [content],
      }),
    onSuccess: onUndone,
    onSettled: () => refreshed(queries),
  });
  const { clause, contributor } = contribution;
  const title = wordingIn(clause.shortTitle, language).text;
  return (
    <Message title={say("withdrawn")}>
      <Text size="sm">{say("whose", { code: clause.code, title, who: contributor })}</Text>
      {undoing.isError && <Text size="sm">{say("broken")}</Text>}
      <Button variant="default" mt="xs" loading={undoing.isPending} onClick={() => undoing.mutate()}>
        {say("undo")}
      </Button>
    </Message>
  );
}
