import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type EventId, type Grant, MONEY_STAGES, type MoneyStage } from "@wps/model";
import { useState } from "react";
import type { GrantEvents } from "../../contract/event-money.ts";
import { grantEventsQuery } from "../grant-queries.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayMoney } from "../language/money.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { Section } from "../ui/section.tsx";
import { EventOutcomes } from "./event-outcomes.tsx";
import { portalMoneyTexts } from "./money-texts.ts";
import classes from "./portal-money.module.css";

/** The way of the money of a grant: the events that it pays for, and what came of the one that is chosen. */
export function MoneyWay({ grant }: { grant: Pick<Grant, "id"> }) {
  const say = useTexts(portalMoneyTexts);
  const query = useQuery(grantEventsQuery(grant.id));
  const [chosen, choose] = useState<EventId>();
  return (
    <Section order={3} title={say("way")}>
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{say("eventsNone")}</Text>
          ) : (
            <Stack gap="sm">
              <Text size="sm" c="dimmed">
                {say("wayHint")}
              </Text>
              <div className={classes.way}>
                <ul className={classes.events} aria-label={say("events")}>
                  {items.map((item) => (
                    <li key={item.event.id}>
                      <PaidEvent item={item} isChosen={item.event.id === chosen} onChoose={choose} />
                    </li>
                  ))}
                </ul>
                {chosen && <EventOutcomes id={chosen} />}
              </div>
            </Stack>
          )
        }
      </QueryState>
    </Section>
  );
}

interface PaidEventProps {
  readonly item: GrantEvents["items"][number];
  readonly isChosen: boolean;
  readonly onChoose: (id: EventId) => void;
}

function PaidEvent({ item: { event, paid }, isChosen, onChoose }: PaidEventProps) {
  const { language } = useLanguage();
  const sayPaid = useSayPaid();
  return (
    <button type="button" className={classes.pick} aria-pressed={isChosen} onClick={() => onChoose(event.id)}>
      <Wording of={event.title} />
      <span className={classes.beside}>
        {sayDay(event.dates.start, language)} · {sayPaid(paid)}
      </span>
    </button>
  );
}

/** What a grant pays of an event, at the last stage that is on record. */
function useSayPaid() {
  const say = useTexts(portalMoneyTexts);
  const { language } = useLanguage();
  return (paid: GrantEvents["items"][number]["paid"]): string => {
    const isOnRecord = (stage: MoneyStage) => paid[stage].sums.length > 0 || paid[stage].unknown > 0;
    const stage = MONEY_STAGES.findLast(isOnRecord);
    if (stage === undefined) return say("nothingYet");
    const { sums, unknown } = paid[stage];
    const sum = sums.map((money) => sayMoney(money, language)).join(" + ");
    const told = sums.length === 0 ? say("notKnown") : unknown > 0 ? say("atLeast", { sum }) : sum;
    return `${say(stage)}: ${told}`;
  };
}
