import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ProgrammeEvent } from "@wps/model";
import { useState } from "react";
import type { SeatOverview } from "../../contract/seats.ts";
import { useTexts } from "../language/i18n.ts";
import { EventPeople, EventPeopleHead } from "../people/event-people.tsx";
import { seatsQuery } from "../people/seat-links.ts";
import { QueryState } from "../query-state.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { NeedsSection } from "./needs-section.tsx";
import { Offices } from "./offices.tsx";
import { PlanForm } from "./plan-form.tsx";
import { PlanSection } from "./plan-section.tsx";
import { Registration } from "./registration.tsx";
import classes from "./seats-page.module.css";
import { seatsTexts } from "./texts.ts";
import { Twice } from "./twice.tsx";
import { Unanswered } from "./unanswered.tsx";
import { WaitingList } from "./waiting-list.tsx";

const route = getRouteApi("/events/$id/seats");

/** How the seats of an event are given, for those who run it. */
export function SeatsPage() {
  const say = useTexts(seatsTexts);
  const { id } = route.useParams();
  return (
    <EventPeople id={id} title={say("title")}>
      {(event) => <Seats key={id} event={event} />}
    </EventPeople>
  );
}

function Seats({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(seatsTexts);
  const seats = useQuery(seatsQuery(event.id));
  return (
    <div className={classes.page}>
      <EventPeopleHead event={event} title={say("title")}>
        <LinkButton to="/events/$id/participants" params={{ id: event.id }} size="md" variant="light">
          {say("toList")}
        </LinkButton>
        <LinkButton to="/events/$id" params={{ id: event.id }} size="md" variant="default">
          {say("toEvent")}
        </LinkButton>
      </EventPeopleHead>
      <QueryState query={seats}>
        {(overview) =>
          overview.plan === undefined ? (
            <NoPlan event={event} overview={overview} />
          ) : (
            <>
              <PlanSection event={event} overview={overview} plan={overview.plan} />
              <Twice event={event.id} />
              <Offices event={event} plan={overview.plan} offices={overview.offices} />
              <Registration event={event} plan={overview.plan} hasLink={overview.hasRegistrationLink} />
              <Unanswered people={overview.unanswered} />
              <WaitingList people={overview.waiting} />
              <NeedsSection event={event} />
            </>
          )
        }
      </QueryState>
    </div>
  );
}

function NoPlan({ event, overview }: { event: ProgrammeEvent; overview: SeatOverview }) {
  const say = useTexts(seatsTexts);
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <PlanForm event={event} overview={overview} onDone={() => setIsOpen(false)} />;
  return (
    <Empty title={say("noPlan")}>
      <Detail>{say("noPlanHint")}</Detail>
      <Button onClick={() => setIsOpen(true)}>{say("make")}</Button>
    </Empty>
  );
}
