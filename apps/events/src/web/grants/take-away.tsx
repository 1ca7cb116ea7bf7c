import { List } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Grant } from "@wps/model";
import { OfflineError, ProblemError } from "../api.ts";
import { grantQuery, grantsQuery } from "../grant-queries.ts";
import { useTexts } from "../language/i18n.ts";
import { TakeAwayButton } from "../take-away-button.tsx";
import { Alert } from "../ui/alert.tsx";
import { removeGrant } from "./grants.ts";
import { grantTexts } from "./texts.ts";

/** Takes a grant away once that is said again; where something belongs to it, says what. */
export function TakeAway({ grant }: { grant: Grant }) {
  const say = useTexts(grantTexts);
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <TakeAwayButton
      say={say}
      onTakeAway={() => removeGrant(grant)}
      onGone={async () => {
        await navigate({ to: "/grants/{-$grant}", params: { grant: undefined }, replace: true });
        queries.removeQueries({ queryKey: grantQuery(grant.id).queryKey });
        await queries.invalidateQueries({ queryKey: grantsQuery.queryKey });
      }}
      whyNot={(error) => <WhyNot error={error} />}
    />
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
