import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { ConsentPurpose, consentOf, mayBePictured, type Participation, type ProgrammeEvent } from "@wps/model";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { ConsentTag } from "../rights/consent-tag.tsx";
import { consentsQuery } from "../rights/rights.ts";
import { rightsTerms } from "../rights/rights-terms.ts";
import { Fold } from "../ui/fold.tsx";
import { Tag } from "../ui/tag.tsx";
import { ConsentForm } from "./consent-form.tsx";
import classes from "./consents.module.css";
import { OwnLink } from "./own-link.tsx";
import { rightsTexts } from "./rights-texts.ts";

interface ConsentsProps {
  readonly event: ProgrammeEvent;
  readonly of: Participation["id"];
}

/** What somebody agreed to, the way to write down more of it, and the link with which they do so themselves. */
export function Consents({ event, of }: ConsentsProps) {
  const say = useTexts(rightsTexts);
  return (
    <Fold title={say("title")}>
      <div className={classes.rights}>
        <Text size="sm" c="dimmed">
          {say("hint")}
        </Text>
        <Ledger event={event} of={of} />
        <ConsentForm of={of} />
        <OwnLink of={of} />
      </div>
    </Fold>
  );
}

function Ledger({ event, of }: ConsentsProps) {
  const say = useTexts(rightsTexts);
  const term = useTexts(rightsTerms);
  const { language } = useLanguage();
  const query = useQuery(consentsQuery(of));
  return (
    <QueryState query={query}>
      {(records) => (
        <ul className={classes.list}>
          {ConsentPurpose.options.map((purpose) => {
            const state = consentOf(records, purpose);
            const last = records.findLast((record) => record.purpose === purpose);
            const isFree = mayBePictured(state, event.sensitivity);
            return (
              <li key={purpose}>
                <span>{term(`purpose.${purpose}`)}</span>
                <span className={classes.state}>
                  <ConsentTag state={state} />
                  {purpose === "photographs" && (
                    <Tag tone={isFree ? "good" : "bad"}>{say(isFree ? "mayPicture" : "mayNotPicture")}</Tag>
                  )}
                </span>
                {last && (
                  <Text size="sm" c="dimmed">
                    {say("last", { channel: term(`channel.${last.channel}`), day: sayDay(last.on, language) })}
                  </Text>
                )}
                {purpose === "photographs" && (
                  <Text size="sm" c="dimmed">
                    {say(event.sensitivity === "open" ? "photosTold" : "photosAsked")}
                  </Text>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </QueryState>
  );
}
