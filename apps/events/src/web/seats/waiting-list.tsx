import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { wordingIn } from "@wps/model";
import type { SeatOverview } from "../../contract/seats.ts";
import { organisationsQuery } from "../api.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { PersonName } from "../people/person-name.tsx";
import { Section } from "../ui/section.tsx";
import classes from "./seats-page.module.css";
import { seatsTexts } from "./texts.ts";

/** Those who wait, in the order in which they do, and why each still does. */
export function WaitingList({ people }: { people: SeatOverview["waiting"] }) {
  const say = useTexts(seatsTexts);
  const term = useTexts(peopleTerms);
  const { language } = useLanguage();
  const { data = [] } = useQuery(organisationsQuery);
  const nameOf = (id: string | undefined) => {
    const known = data.find((organisation) => organisation.id === id);
    return known && wordingIn(known.name, language).text;
  };
  return (
    <Section title={say("waitingTitle")}>
      <Text c="dimmed">{say(people.length === 0 ? "nobodyWaits" : "waitingHint")}</Text>
      <ol className={classes.list}>
        {people.map(({ participation, name, entry, office, because }, index) => (
          <li key={participation} className={classes.entry}>
            <div className={classes.line}>
              <div>
                <Text>
                  {index + 1}. <PersonName name={name} />
                </Text>
                <Text size="sm" c="dimmed">
                  {[term(`entry.${entry}`), nameOf(office)].filter(Boolean).join(" · ")}
                </Text>
              </div>
              {because && <Text size="sm">{say(`because.${because}`)}</Text>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
