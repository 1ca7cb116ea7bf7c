import { Button, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ConsentPurpose, consentOf, latestConsentText } from "@wps/model";
import type { PersonFile } from "../../contract/own-data.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { ConsentTag } from "../rights/consent-tag.tsx";
import { ownDataQuery, sayOwnConsent } from "../rights/rights.ts";
import { rightsTerms } from "../rights/rights-terms.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./my-data.module.css";
import { myDataSetback } from "./setback.ts";
import { myDataTexts } from "./texts.ts";

interface ConsentChoicesProps {
  readonly token: string;
  readonly at: PersonFile["events"][number];
}

/** Each purpose with its text and the last word on it. Nothing is chosen beforehand, and each word is a press of its own. */
export function ConsentChoices({ token, at }: ConsentChoicesProps) {
  const say = useTexts(myDataTexts);
  const term = useTexts(rightsTerms);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const saying = useMutation({
    networkMode: "always",
    mutationFn: ({ purpose, isGiven }: { purpose: ConsentPurpose; isGiven: boolean }) =>
      sayOwnConsent(token, { event: at.event, purpose, isGiven, text: latestConsentText(purpose).version, language }),
    onSettled: () => queries.invalidateQueries({ queryKey: ownDataQuery(token).queryKey }),
  });
  return (
    <Section title={say("consents")} order={3}>
      <Text size="sm" c="dimmed">
        {say("consentsHint")}
      </Text>
      <Text role="status" size="sm">
        {saying.data && say("saved", { purpose: term(`purpose.${saying.data.purpose}`) })}
      </Text>
      {saying.error && <Alert tone="danger">{say(myDataSetback(saying.error))}</Alert>}
      <ul className={classes.list}>
        {ConsentPurpose.options.map((purpose) => {
          const state = consentOf(at.consents, purpose);
          const name = term(`purpose.${purpose}`);
          const button = (isGiven: boolean, word: string) => (
            <Button
              size="sm"
              variant="default"
              aria-label={say("agreeTo", { say: word, purpose: name })}
              disabled={saying.isPending}
              onClick={() => saying.mutate({ purpose, isGiven })}
            >
              {word}
            </Button>
          );
          return (
            <li key={purpose} className={classes.entry}>
              <div>
                <div className={classes.purpose}>
                  {name} <ConsentTag state={state} />
                </div>
                <Text size="sm">{latestConsentText(purpose)[language]}</Text>
                {purpose === "photographs" && (
                  <Text size="sm" c="dimmed">
                    {say(at.sensitivity === "open" ? "photosTold" : "photosAsked")}
                  </Text>
                )}
              </div>
              <div className={classes.actions}>
                {state !== "given" && button(true, say("agree"))}
                {(state === "given" || state === "not-asked") &&
                  button(false, say(state === "given" ? "withdraw" : "disagree"))}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
