import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { SensitiveDetails } from "@wps/model";
import { useState } from "react";
import type { OwnData } from "../../contract/own-data.ts";
import { useTexts } from "../language/i18n.ts";
import { ownDataQuery, sayOwnDetails } from "../rights/rights.ts";
import { NOTHING_SAID, readSensitive, toSensitiveDraft } from "../rights/sensitive-draft.ts";
import { SensitiveFields } from "../rights/sensitive-fields.tsx";
import { sensitiveWords } from "../rights/sensitive-words.ts";
import { Alert } from "../ui/alert.tsx";
import { Fold } from "../ui/fold.tsx";
import { myDataSetback } from "./setback.ts";
import { myDataTexts } from "./texts.ts";

interface OwnDetailsProps {
  readonly token: string;
  readonly at: OwnData["file"]["events"][number];
}

/** What somebody says of themselves that is sensitive, at one event: to be changed, or deleted, by themselves. */
export function OwnDetails({ token, at }: OwnDetailsProps) {
  const say = useTexts(myDataTexts);
  const word = useTexts(sensitiveWords);
  const queries = useQueryClient();
  const [draft, setDraft] = useState(at.sensitive ? toSensitiveDraft(at.sensitive) : NOTHING_SAID);
  const saying = useMutation({
    networkMode: "always",
    mutationFn: (details: SensitiveDetails | undefined) =>
      sayOwnDetails(token, details === undefined ? { event: at.event } : { event: at.event, details }),
    onSuccess: (_, details) => details === undefined && setDraft(NOTHING_SAID),
    onSettled: () => queries.invalidateQueries({ queryKey: ownDataQuery(token).queryKey }),
  });
  const details = readSensitive(draft);
  return (
    <Fold title={word("title")}>
      <Text size="sm" c="dimmed" maw="42rem" mb="md">
        {word("notice")}
      </Text>
      <SensitiveFields draft={draft} onChange={setDraft} />
      <Text role="status" size="sm">
        {saying.isSuccess && say(saying.variables === undefined ? "detailsGone" : "detailsKept")}
      </Text>
      {saying.error && <Alert tone="danger">{say(myDataSetback(saying.error))}</Alert>}
      <Group gap="sm" mt="md">
        <Button disabled={details === undefined} loading={saying.isPending} onClick={() => saying.mutate(details)}>
          {say("keepDetails")}
        </Button>
        {at.sensitive && (
          <Button variant="default" disabled={saying.isPending} onClick={() => saying.mutate(undefined)}>
            {say("forgetDetails")}
          </Button>
        )}
      </Group>
    </Fold>
  );
}
