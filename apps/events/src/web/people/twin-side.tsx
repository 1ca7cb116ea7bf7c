import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type Organisation, wordingIn } from "@wps/model";
import type { ReactNode } from "react";
import type { TwinPerson } from "../../contract/person-merges.ts";
import { sayDay } from "../language/dates.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { peopleTerms } from "./people-terms.ts";
import { PersonName } from "./person-name.tsx";
import classes from "./twin-pairs.module.css";
import { twinTexts } from "./twin-texts.ts";

/** As many events are named; the others are counted. */
const MOST_NAMED = 3;

/** What is known of somebody besides their name, in one line. */
export function useTwinWords(organisations: readonly Organisation[]): (of: TwinPerson) => string {
  const say = useTexts(twinTexts);
  const term = useTexts(peopleTerms);
  const { language } = useLanguage();
  return ({ birthYear, profile: { sex, organisation: id, unit, function: work } }) => {
    const organisation = organisations.find((one) => one.id === id);
    return [
      term(`sex.${sex}`),
      birthYear && say("birthYear", { year: String(birthYear) }),
      work,
      unit,
      organisation ? wordingIn(organisation.shortName ?? organisation.name, language).text : id,
    ]
      .filter(Boolean)
      .join(" · ");
  };
}

/** One of two who may be one: who they are, and on which lists they stand. */
export function TwinSide({ of, words, children }: { of: TwinPerson; words: string; children?: ReactNode }) {
  const say = useTexts(twinTexts);
  const term = useTexts(peopleTerms);
  const { language } = useLanguage();
  const named = of.lists.slice(0, MOST_NAMED);
  const more = of.lists.length - named.length;
  return (
    <div className={classes.side}>
      <Text fw={600} size="lg">
        <PersonName name={of.name} />
      </Text>
      <Text size="sm">{words}</Text>
      <Text size="sm" c="dimmed">
        {say("lists")}
      </Text>
      <ul className={classes.lists}>
        {named.map(({ event, title, start, status }) => (
          <li key={event}>
            <Link to="/events/$id/participants" params={{ id: event }}>
              <Wording of={title} />
            </Link>
            <Text size="sm" c="dimmed">
              {sayDay(start, language)} · {term(`status.${status}`)}
            </Text>
          </li>
        ))}
        {more > 0 && <li>{say("more", { count: more })}</li>}
      </ul>
      {children && <div className={classes.choose}>{children}</div>}
    </div>
  );
}
