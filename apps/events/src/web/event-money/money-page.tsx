import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { can, type EventMoney, type ProgrammeEvent, standingRates, subjectOf } from "@wps/model";
import { useState } from "react";
import { eventQuery } from "../api.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { NotYours } from "../needing.tsx";
import { QueryState } from "../query-state.tsx";
import { useActor } from "../session.ts";
import { LinkButton } from "../ui/link-button.tsx";
import { Section } from "../ui/section.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { eventMoneyQuery, exchangeRatesQuery } from "./event-money.ts";
import { LinesTable } from "./lines-table.tsx";
import classes from "./money.module.css";
import { MoneyForm } from "./money-form.tsx";
import { PayerList } from "./payer-name.tsx";
import { moneyTexts } from "./texts.ts";
import { TotalsSection } from "./totals-section.tsx";

const route = getRouteApi("/events/$id/money");

/** What an event costs and who pays it, for those who run it and who verifies it. */
export function MoneyPage() {
  const say = useTexts(moneyTexts);
  const { id } = route.useParams();
  const event = useQuery(eventQuery(id));
  const actor = useActor();
  useDocumentTitle(say("title"));
  return (
    <QueryState query={event}>
      {(found) =>
        can(actor, "event-money:read", subjectOf(found)) ? <MoneyOf key={id} event={found} /> : <NotYours />
      }
    </QueryState>
  );
}

function MoneyOf({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(moneyTexts);
  const money = useQuery(eventMoneyQuery(event.id));
  const mayEdit = can(useActor(), "event-money:edit", subjectOf(event));
  const [opened, setOpened] = useState<EventMoney>();
  const [hasReturned, setHasReturned] = useState(false);
  const close = () => {
    setOpened(undefined);
    setHasReturned(true);
  };
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1>{say("title")}</h1>
          <p className={classes.of}>
            <Wording of={event.title} />
          </p>
        </div>
        <LinkButton to="/events/$id" params={{ id: event.id }} size="md" variant="default">
          {say("toEvent")}
        </LinkButton>
      </header>
      <QueryState query={money}>
        {(kept) => {
          if (opened !== undefined) return <MoneyForm money={opened} onDone={close} />;
          const edit = mayEdit ? () => setOpened(kept) : undefined;
          return <MoneyShown money={kept} onEdit={edit} hasReturned={hasReturned} />;
        }}
      </QueryState>
    </div>
  );
}

interface MoneyShownProps {
  readonly money: EventMoney;
  readonly onEdit: (() => void) | undefined;
  /** Whether the reader comes back from the form, and goes on from its button. */
  readonly hasReturned: boolean;
}

function MoneyShown({ money, onEdit, hasReturned }: MoneyShownProps) {
  const say = useTexts(moneyTexts);
  const rates = useQuery(exchangeRatesQuery);
  if (money.lines.length === 0 && money.shares === undefined) {
    return (
      <Empty title={say("none")}>
        <Detail>{say("noneHint")}</Detail>
        {onEdit && (
          <Button autoFocus={hasReturned} onClick={onEdit}>
            {say("enter")}
          </Button>
        )}
      </Empty>
    );
  }
  return (
    <>
      {onEdit && (
        <Button size="md" autoFocus={hasReturned} className={classes.start} onClick={onEdit} data-screen-only>
          {say("change")}
        </Button>
      )}
      <Section title={say("payers")}>
        <PayerList shares={money.shares} />
      </Section>
      <LinesTable lines={money.lines} />
      <QueryState query={rates}>
        {(kept) => <TotalsSection lines={money.lines} rates={standingRates(kept)} mayEdit={onEdit !== undefined} />}
      </QueryState>
    </>
  );
}
