import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { accountTexts } from "./texts.ts";

/** Why it did not work. */
export function Setback({ error }: { error: Error }) {
  const explain = useExplanation();
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
      {explain(error)}
    </Alert>
  );
}

function useExplanation(): (error: Error) => string {
  const say = useTexts(accountTexts);
  return (error) => {
    if (error instanceof OfflineError) return say("offline");
    if (!(error instanceof ProblemError)) throw error;
    const { refusal, requestId } = error.problem;
    switch (refusal?.code) {
      case "TOO_MANY_ATTEMPTS":
        return say("tooMany", { count: Math.ceil(refusal.seconds / 60) });
      case "EMAIL_TAKEN":
      case "LAST_ADMIN":
      case "ORGANISATION_NOT_FOUND":
      case "ACCOUNT_NOT_FOUND":
      case "ACCOUNT_CHANGED":
      case "INVITATION_NOT_FOUND":
      case "NOT_ALLOWED":
      case "PASSWORD_WRONG":
      case "PASSWORD_GUESSABLE":
        return say(`refused.${refusal.code}`);
      default:
        return say("broken", { requestId });
    }
  };
}
