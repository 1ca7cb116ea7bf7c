import { Button, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { writtenName } from "@wps/model";
import type { SeatOverview } from "../../contract/seats.ts";
import { useTexts } from "../language/i18n.ts";
import { addressAt, OwnLink } from "../people/own-link.tsx";
import { peopleTerms } from "../people/people-terms.ts";
import { PersonName } from "../people/person-name.tsx";
import { makePlaceLink } from "../people/seat-links.ts";
import { useSeatSetback } from "../people/seat-setback.ts";
import { Alert } from "../ui/alert.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./seats-page.module.css";
import { seatsTexts } from "./texts.ts";

type Somebody = SeatOverview["unanswered"][number];

/** Those who have a seat and have not answered, each with a link to hand out. */
export function Unanswered({ people }: { people: readonly Somebody[] }) {
  const say = useTexts(seatsTexts);
  return (
    <Section title={say("unansweredTitle")}>
      <Text c="dimmed">{say(people.length === 0 ? "nobodyUnanswered" : "unansweredHint")}</Text>
      <ul className={classes.list}>
        {people.map((somebody) => (
          <One key={somebody.participation} somebody={somebody} />
        ))}
      </ul>
    </Section>
  );
}

function One({ somebody: { participation, name, entry } }: { somebody: Somebody }) {
  const say = useTexts(seatsTexts);
  const term = useTexts(peopleTerms);
  const explain = useSeatSetback();
  const making = useMutation({ mutationFn: () => makePlaceLink(participation) });
  const written = writtenName(name);
  return (
    <li className={classes.entry}>
      <div className={classes.line}>
        <div>
          <Text>
            <PersonName name={name} />
          </Text>
          <Text size="sm" c="dimmed">
            {term(`entry.${entry}`)}
          </Text>
        </div>
        <Button
          size="sm"
          variant="light"
          aria-label={say("linkOf", { action: say("placeLink"), office: written })}
          loading={making.isPending}
          onClick={() => making.mutate()}
        >
          {say("placeLink")}
        </Button>
      </div>
      {making.error && <Alert tone="danger">{explain(making.error)}</Alert>}
      {making.data && (
        <div className={classes.fresh}>
          <OwnLink label={say("freshPlace", { name: written })} address={addressAt("place", making.data.token)} />
          <Text size="sm">{say("renewed")}</Text>
        </div>
      )}
    </li>
  );
}
