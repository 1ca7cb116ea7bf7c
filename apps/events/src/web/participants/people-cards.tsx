import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { Tag } from "../ui/tag.tsx";
import classes from "./list-of-people.module.css";
import { NameLink, type PeopleProps, StandingTag, useRoles, Workplace } from "./person-words.tsx";

/** The list where there is no room for a table: one card a person. */
export function PeopleCards({ rows, organisations, mayEdit }: PeopleProps) {
  const term = useTexts(peopleTerms);
  const sayRoles = useRoles();
  return (
    <ul className={classes.cards}>
      {rows.map((one) => (
        <li key={one.id} className={classes.card}>
          <span className={classes.number}>{one.number}</span>
          <div>
            <NameLink of={one} mayEdit={mayEdit} />
          </div>
          <div>
            <Workplace of={one} organisations={organisations} />
          </div>
          <div className={classes.tags}>
            <StandingTag status={one.status} />
            <Tag>{term(`sex.${one.profile.sex}`)}</Tag>
            <Tag>{sayRoles(one)}</Tag>
          </div>
          <span className={classes.small}>{term(`entry.${one.entry}`)}</span>
        </li>
      ))}
    </ul>
  );
}
