import { Button, Group, List, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Grant } from "@wps/model";
import { useState } from "react";
import { OfflineError, ProblemError } from "../api.ts";
import { grantQuery, grantsQuery } from "../grant-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { removeGrant } from "./grants.ts";
import { grantTexts } from "./texts.ts";

/** Takes a grant away once that is said again; where something belongs to it, says what. */
export function TakeAway({ grant }: { grant: Grant }) {
  const say = useTexts(grantTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isAsked, setIsAsked] = useState(false);
  const removing = useMutation({
    networkMode: "always",
    mutationFn: () => removeGrant(grant),
    onSuccess: async () => {
      await navigate({ to: "/grants/{-$grant}", params: { grant: undefined }, replace: true });
      queries.removeQueries({ queryKey: grantQuery(grant.id).queryKey });
      await queries.invalidateQueries({ queryKey: grantsQuery.queryKey });
    },
  });
  const close = () => {
    setIsAsked(false);
    removing.reset();
  };
  return (
    <>
      <Button size="md" variant="subtle" color="red" onClick={() => setIsAsked(true)}>
        {say("takeAway")}
      </Button>
      {isAsked && (
        <Dialog title={say("takeAwayTitle")} closeLabel={say("close")} onClose={close}>
          <Stack>
            {removing.error ? <WhyNot error={removing.error} /> : <Text>{say("takeAwayHint")}</Text>}
            <Group justify="flex-end">
              <Button size="md" variant="default" data-autofocus onClick={close}>
                {say(removing.error ? "close" : "cancel")}
              </Button>
              {!removing.error && (
                <Button size="md" color="red" loading={removing.isPending} onClick={() => removing.mutate()}>
                  {say("takeAway")}
                </Button>
              )}
            </Group>
          </Stack>
        </Dialog>
      )}
    </>
  );
}

const POINTING = ["events", "funded", "results", "requirements", "documents", "statements"] as const;

function WhyNot({ error }: { error: Error }) {
  const say = useTexts(grantTexts);
  if (error instanceof OfflineError) return <Alert tone="danger">{say("offline")}</Alert>;
  if (!(error instanceof ProblemError)) throw error;
  const { refusal } = error.problem;
  if (refusal?.code === "GRANT_CHANGED") return <Alert tone="warn">{say("changedSince")}</Alert>;
  if (refusal?.code !== "GRANT_IN_USE") return <Alert tone="danger">{say("failed")}</Alert>;
  return (
    <Alert tone="warn">
      {say("inUse")}
      <List mt="xs">
        {POINTING.filter((what) => refusal[what] > 0).map((what) => (
          <List.Item key={what}>{say(`inUse.${what}`, { count: refusal[what] })}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
