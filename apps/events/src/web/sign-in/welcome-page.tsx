import { Alert, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { Invitation } from "@wps/model";
import { ProblemError } from "../api.ts";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { OrganisationNames } from "../organisation-names.tsx";
import { QueryState } from "../query-state.tsx";
import { useMe } from "../session.ts";
import { Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { AcceptForm } from "./accept-form.tsx";
import classes from "./entrance.module.css";
import { Entrance } from "./entrance.tsx";
import { invitationQuery } from "./queries.ts";
import { type SaySignIn, signInTexts } from "./texts.ts";

const route = getRouteApi("/welcome/$token");
/** Not a link at all, or no longer a good one: to whoever holds it that is the same. */
const GONE = new Set(["INVITATION_NOT_FOUND", "MALFORMED"]);

/** What a one-time link leads to. */
export function WelcomePage() {
  const { token } = route.useParams();
  const invitation = useQuery({ ...invitationQuery(token), staleTime: Number.POSITIVE_INFINITY });
  const { error } = invitation;
  if (error instanceof ProblemError && GONE.has(error.problem.code)) {
    return <Gone />;
  }
  return <QueryState query={invitation}>{(open) => <Open invitation={open} token={token} />}</QueryState>;
}

function Gone() {
  const say = useTexts(signInTexts);
  useDocumentTitle(say("gone"));
  return (
    <Empty title={say("gone")} order={1}>
      <Text>{say("goneHint")}</Text>
    </Empty>
  );
}

function Open({ invitation, token }: { invitation: Invitation; token: string }) {
  const say = useTexts(signInTexts);
  const { language } = useLanguage();
  const me = useMe();
  const [title, hint] = wordsFor(invitation, say);
  return (
    <Entrance title={title} hint={hint} foot={say("expires", { when: sayInstant(invitation.expiresAt, language) })}>
      {invitation.purpose === "join" && <Scope invitation={invitation} />}
      {me.role !== "public" && <Alert color="yellow">{say("otherSession", { name: me.name })}</Alert>}
      <AcceptForm invitation={invitation} token={token} />
    </Entrance>
  );
}

function wordsFor(invitation: Invitation, say: SaySignIn) {
  switch (invitation.purpose) {
    case "first-admin":
      return [say("welcomeFirst"), say("welcomeFirstHint")] as const;
    case "join":
      return [say("welcomeJoin"), say("welcomeJoinHint")] as const;
    case "new-password":
      return [say("welcomePassword"), say("welcomePasswordHint", { name: invitation.name })] as const;
  }
}

/** As what somebody is invited. */
function Scope({ invitation }: { invitation: Extract<Invitation, { purpose: "join" }> }) {
  const say = useTexts(signInTexts);
  const term = useTexts(terms);
  return (
    <dl className={classes.facts}>
      <dt>{say("email")}</dt>
      <dd>{invitation.email}</dd>
      <dt>{say("role")}</dt>
      <dd>{term(`account.${invitation.role}`)}</dd>
      {invitation.organisations.length > 0 && (
        <>
          <dt>{say("organisations")}</dt>
          <dd>
            <OrganisationNames ids={invitation.organisations} />
          </dd>
        </>
      )}
    </dl>
  );
}
