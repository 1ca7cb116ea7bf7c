import { Text } from "@mantine/core";
import { clocksOf, dayAt, HOME_TIME_ZONE } from "@wps/model";
import type { OwnRequest } from "../../contract/own-data.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { rightsTerms } from "../rights/rights-terms.ts";
import { Section } from "../ui/section.tsx";
import { AskForm } from "./ask-form.tsx";
import classes from "./my-data.module.css";
import { myDataTexts } from "./texts.ts";

interface RequestsProps {
  readonly token: string;
  readonly requests: readonly OwnRequest[];
}

/** What was asked and how far it has come, and the way to ask for more. */
export function Requests({ token, requests }: RequestsProps) {
  const say = useTexts(myDataTexts);
  return (
    <>
      <Section title={say("requests")}>
        {requests.length === 0 ? (
          <Text c="dimmed">{say("noRequests")}</Text>
        ) : (
          <ul className={classes.list}>
            {requests.map((request) => (
              <Request key={request.id} request={request} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={say("ask")}>
        <AskForm token={token} />
      </Section>
    </>
  );
}

function Request({ request }: { request: OwnRequest }) {
  const say = useTexts(myDataTexts);
  const term = useTexts(rightsTerms);
  const { language } = useLanguage();
  const dayOf = (instant: string) => sayDay(dayAt(Date.parse(instant), HOME_TIME_ZONE), language);
  const { outcome, extension, acknowledgedAt } = request;
  const clocks = clocksOf(request);
  const state = () => {
    if (outcome) return say(`state.${outcome.is}`, { day: dayOf(outcome.at) });
    const day = sayDay(clocks.answerBy, language);
    if (extension) return say("state.extended", { day, reason: extension.reason });
    if (acknowledgedAt !== undefined) return say("state.acknowledged", { day });
    return say("state.waiting", { day: sayDay(clocks.acknowledgeBy, language) });
  };
  return (
    <li className={classes.entry}>
      <div>
        <div className={classes.purpose}>{term(`request.${request.kind}`)}</div>
        <Text size="sm" c="dimmed">
          {say("received", { day: dayOf(request.receivedAt) })}
        </Text>
        <Text size="sm">{state()}</Text>
        {outcome?.answer && <Text>{outcome.answer}</Text>}
      </div>
    </li>
  );
}
