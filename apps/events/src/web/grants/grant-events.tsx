import { Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type GrantId, MONEY_STAGES, type Paid, type PaidSum, wordingIn } from "@wps/model";
import type { GrantEvents } from "../../contract/event-money.ts";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { grantEventsQuery } from "../grant-queries.ts";
import { sayDates } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayMoney } from "../language/money.ts";
import { Wording } from "../language/wording.tsx";
import { QueryState } from "../query-state.tsx";
import { todayAtHome } from "../today.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import classes from "./grants.module.css";
import { takenEvents } from "./grants-taken.ts";
import { grantTexts } from "./texts.ts";

const EVENT_COLUMNS = ["event", "begins", "stage", "sum", "currency", "notKnown", "definition", "shownAt"] as const;

/** The events that a grant pays for, with what it pays there; how many there are of which nothing may be told. */
export function GrantEventsSection({ id }: { id: GrantId }) {
  const say = useTexts(grantTexts);
  const { language } = useLanguage();
  const query = useQuery(grantEventsQuery(id));
  const taken = (paid: GrantEvents) => ({
    title: say("events"),
    about: [
      { term: say("source"), value: say("moneySource") },
      { term: say("takenOn"), value: todayAtHome() },
    ],
    columns: EVENT_COLUMNS.map((column) => say(column)),
    rows: takenEvents(paid, {
      said: (text) => wordingIn(text, language).text,
      stage: say,
      together: say("together"),
      origin: window.location.origin,
    }),
  });
  return (
    <Section title={say("events")}>
      <QueryState query={query}>
        {(paid) => (
          <>
            {paid.items.length > 0 && <EventsTable paid={paid} />}
            {paid.items.length > 0 && (
              <Group gap="sm" data-screen-only>
                <LinkButton to="/events" search={{ grant: id }} variant="default">
                  {say("inList")}
                </LinkButton>
                <LinkButton to="/calendar" search={{ grant: id }} variant="default">
                  {say("onCalendar")}
                </LinkButton>
                <LinkButton to="/events/map" search={{ grant: id }} variant="default">
                  {say("onMap")}
                </LinkButton>
              </Group>
            )}
            {paid.items.length > 0 && <SaveButtons file="grant-events" of={say("events")} table={() => taken(paid)} />}
            {paid.items.length + paid.withheld === 0 && <Text c="dimmed">{say("noEvents")}</Text>}
            {paid.withheld > 0 && <Text c="dimmed">{say("withheld", { count: paid.withheld })}</Text>}
          </>
        )}
      </QueryState>
    </Section>
  );
}

function EventsTable({ paid: { items, total } }: { paid: GrantEvents }) {
  const say = useTexts(grantTexts);
  const { language } = useLanguage();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say("event")}</th>
          {MONEY_STAGES.map((stage) => (
            <th key={stage} scope="col" className={classes.number}>
              {say(stage)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map(({ event, paid }) => (
          <tr key={event.id}>
            <th scope="row">
              <Link to="/events/$id" params={{ id: event.id }}>
                <Wording of={event.title} />
              </Link>
              <p className={classes.quiet}>{sayDates(event.dates, language)}</p>
            </th>
            <Stages of={paid} />
          </tr>
        ))}
      </tbody>
      {items.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{say("together")}</th>
            <Stages of={total} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Stages({ of }: { of: Paid }) {
  const say = useTexts(grantTexts);
  return MONEY_STAGES.map((stage) => (
    <td key={stage} className={classes.number} data-label={say(stage)}>
      <SumWords sum={of[stage]} />
    </td>
  ));
}

/** What is known of a sum, and how many parts are not; a dash where there is nothing, which is another thing than not known. */
function SumWords({ sum: { sums, unknown } }: { sum: PaidSum }) {
  const say = useTexts(grantTexts);
  const { language } = useLanguage();
  if (sums.length === 0) {
    if (unknown > 0) return <em>{say("unknown")}</em>;
    return (
      <span>
        <span aria-hidden>{say("nothing")}</span>
        <VisuallyHidden>{say("nothingSpoken")}</VisuallyHidden>
      </span>
    );
  }
  return (
    <div>
      {sums.map((money) => (
        <span key={money.currency}>{sayMoney(money, language)}</span>
      ))}
      {unknown > 0 && <small>{say("andUnknown", { count: unknown })}</small>}
    </div>
  );
}
