import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type EventId, type ProgrammeEvent, wordingIn } from "@wps/model";
import { eventQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { Tag } from "../ui/tag.tsx";
import { portalMoneyTexts } from "./money-texts.ts";
import classes from "./portal-money.module.css";

/** What came of an event: where the way of the money ends. */
export function EventOutcomes({ id }: { id: EventId }) {
  const query = useQuery(eventQuery(id));
  return <QueryState query={query}>{(event) => <Outcomes event={event} />}</QueryState>;
}

function Outcomes({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(portalMoneyTexts);
  const term = useTexts(terms);
  const { language } = useLanguage();
  const { id, outcomes, title } = event;
  return (
    <Section order={3} title={say("outcomeOf", { event: wordingIn(title, language).text })}>
      {outcomes.status === "listed" ? (
        <ul className={classes.outcomes}>
          {outcomes.items.map((outcome) => (
            <li key={JSON.stringify(outcome)}>
              <Stack gap={4} align="flex-start">
                <Tag tone={outcome.kind === "outcome" ? "good" : "accent"}>{term(`outcome.${outcome.kind}`)}</Tag>
                <Text>
                  <Wording of={outcome.statement} />
                </Text>
              </Stack>
            </li>
          ))}
        </ul>
      ) : (
        <Text>{say(outcomes.status === "none" ? "outcomesNone" : "outcomesSilent")}</Text>
      )}
      <div>
        <LinkButton to="/events/$id" params={{ id }} variant="default">
          {say("toEvent")}
        </LinkButton>
      </div>
    </Section>
  );
}
