import { Alert, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { OfflineError, ProblemError } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { contributionTexts } from "./texts.ts";

/** Why a contribution cannot be withdrawn; takes the focus as it comes. */
export function WithdrawSetback({ error }: { error: Error }) {
  const say = useTexts(contributionTexts);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { refusal, code } = error instanceof ProblemError ? error.problem : {};
  if (refusal?.code === "CLAUSE_IN_USE") {
    const { clause, events, below } = refusal;
    return (
      <Alert ref={box} tabIndex={-1} color="red" role="alert" title={say("inUse", { code: clause.clause ?? "" })}>
        {events > 0 && (
          <Text size="sm">
            {say("inUseEvents", { count: events })}{" "}
            <Link to="/events" search={clause}>
              {say("seeEvents")}
            </Link>
          </Text>
        )}
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
    <Alert ref={box} tabIndex={-1} color="red" role="alert">
      {words()}
    </Alert>
  );
}
