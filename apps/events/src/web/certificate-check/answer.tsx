import { Text } from "@mantine/core";
import { IconCircleCheck, IconCircleX, IconQuestionMark } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { CertificateCheck, CertificateStanding } from "@wps/model";
import type { ReactNode } from "react";
import { OfflineError, ProblemError } from "../api.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Alert } from "../ui/alert.tsx";
import { Loading } from "../ui/state.tsx";
import classes from "./check-page.module.css";
import { Facts } from "./facts.tsx";
import { checkQuery } from "./queries.ts";
import { checkTexts } from "./texts.ts";

/** What is known of the certificate with a code; of a text that is no code, the same as of a code that none has. */
export function Answer({ code }: { code: string }) {
  const say = useTexts(checkTexts);
  const { data, error, isFetching } = useQuery(checkQuery(code));
  if (isFetching) return <Loading label={say("checking")} />;
  return (
    <div role="status" className={classes.answer}>
      {data ? <Found check={data} /> : error && <Setback error={error} />}
    </div>
  );
}

const SIGNS: Readonly<Record<CertificateStanding, ReactNode>> = {
  valid: <IconCircleCheck size={32} aria-hidden />,
  replaced: <IconCircleX size={32} aria-hidden />,
  revoked: <IconCircleX size={32} aria-hidden />,
};

function Found({ check }: { check: CertificateCheck }) {
  const say = useTexts(checkTexts);
  const { language } = useLanguage();
  const { standing } = check;
  return (
    <Verdict tone={standing === "valid" ? "good" : "bad"} sign={SIGNS[standing]} title={say(`standing.${standing}`)}>
      {check.shows === "standing" ? (
        <Text>{say("withheld", { year: check.year })}</Text>
      ) : (
        <>
          <Text>{check.revoked ? say("revokedOn", { day: sayDay(check.revoked, language) }) : say("compare")}</Text>
          <Facts check={check} />
        </>
      )}
    </Verdict>
  );
}

function Setback({ error }: { error: Error }) {
  const say = useTexts(checkTexts);
  if (error instanceof OfflineError) return <Alert tone="warn">{say("offline")}</Alert>;
  if (!(error instanceof ProblemError)) throw error;
  const { code, refusal, requestId } = error.problem;
  if (refusal?.code === "TOO_MANY_ATTEMPTS") {
    return <Alert tone="warn">{say("tooMany", { count: Math.ceil(refusal.seconds / 60) })}</Alert>;
  }
  if (code !== "CERTIFICATE_NOT_FOUND" && code !== "MALFORMED") {
    return <Alert tone="danger">{say("broken", { requestId })}</Alert>;
  }
  return (
    <Verdict tone="plain" sign={<IconQuestionMark size={32} aria-hidden />} title={say("notFound")}>
      <Text>{say("notFoundHint")}</Text>
    </Verdict>
  );
}

interface VerdictProps {
  readonly tone: "good" | "bad" | "plain";
  readonly sign: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/** The answer in one sentence, and what there is to add. */
function Verdict({ tone, sign, title, children }: VerdictProps) {
  return (
    <section className={classes.verdict} data-tone={tone}>
      <header className={classes.head}>
        {sign}
        <h2 className={classes.title}>{title}</h2>
      </header>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
