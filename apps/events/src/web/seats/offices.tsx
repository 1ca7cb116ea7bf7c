import { Button, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ProgrammeEvent, type SeatPlan, wordingIn } from "@wps/model";
import type { OfficeStanding } from "../../contract/seats.ts";
import { organisationsQuery } from "../api.ts";
import { sayInstant } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { makeNominationLink, seatsQuery, withdrawNominationLink } from "../people/seat-links.ts";
import { useSeatSetback } from "../people/seat-setback.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import { Reminder } from "./reminder.tsx";
import classes from "./seats-page.module.css";
import { seatsTexts } from "./texts.ts";

interface OfficesProps {
  readonly event: ProgrammeEvent;
  readonly plan: SeatPlan;
  readonly offices: readonly OfficeStanding[];
}

/** What each organisation has done about its seats, and the link under which it does. */
export function Offices({ event, plan, offices }: OfficesProps) {
  const say = useTexts(seatsTexts);
  const { language } = useLanguage();
  const { data = [] } = useQuery(organisationsQuery);
  const nameOf = (id: string) => {
    const known = data.find((organisation) => organisation.id === id);
    return known ? wordingIn(known.name, language).text : id;
  };
  return (
    <Section title={say("officesTitle")}>
      {offices.length === 0 && <Text c="dimmed">{say("noOffices")}</Text>}
      <ul className={classes.list}>
        {offices.map((office) => (
          <Office
            key={office.organisation}
            event={event}
            plan={plan}
            office={office}
            name={nameOf(office.organisation)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface OfficeProps {
  readonly event: ProgrammeEvent;
  readonly plan: SeatPlan;
  readonly office: OfficeStanding;
  readonly name: string;
}

function Office({ event, plan, office, name }: OfficeProps) {
  const say = useTexts(seatsTexts);
  const { language } = useLanguage();
  const explain = useSeatSetback();
  const client = useQueryClient();
  const { organisation, seats, seated, women, waiting, unanswered, link } = office;
  const refresh = () => client.invalidateQueries(seatsQuery(event.id));
  const making = useMutation({ mutationFn: () => makeNominationLink(event.id, organisation), onSuccess: refresh });
  const withdrawing = useMutation({
    mutationFn: () => withdrawNominationLink(event.id, organisation),
    onSuccess: refresh,
  });
  const error = making.error ?? withdrawing.error;
  const action = say(link ? "renewLink" : "makeLink");
  const opened = link?.openedAt;
  const state = opened ? "link.opened" : link ? "link.made" : "link.none";
  return (
    <li className={classes.entry}>
      <div className={classes.line}>
        <div>
          <Text fw={600}>{name}</Text>
          <Text size="sm">
            {say("standing", { seated, seats, women, waiting })}
            {unanswered > 0 && ` · ${say("unansweredCount", { count: unanswered })}`}
          </Text>
          <Text size="sm" c="dimmed">
            {say(state, { when: sayInstant(opened ?? link?.madeAt ?? event.createdAt, language) })}
          </Text>
        </div>
        <div className={classes.tasks}>
          <Button
            size="sm"
            variant="light"
            aria-label={say("linkOf", { action, office: name })}
            loading={making.isPending}
            onClick={() => making.mutate()}
          >
            {action}
          </Button>
          {link && (
            <Button
              size="sm"
              variant="default"
              aria-label={say("linkOf", { action: say("withdrawLink"), office: name })}
              loading={withdrawing.isPending}
              onClick={() => withdrawing.mutate(undefined, { onSuccess: () => making.reset() })}
            >
              {say("withdrawLink")}
            </Button>
          )}
        </div>
      </div>
      {error && <Alert tone="danger">{explain(error)}</Alert>}
      {making.data && (
        <Reminder
          event={event}
          plan={plan}
          office={name}
          seats={seats}
          token={making.data.token}
          onDone={() => making.reset()}
        />
      )}
    </li>
  );
}
