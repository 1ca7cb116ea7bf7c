import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import classes from "./list-of-people.module.css";
import { NameLink, type PeopleProps, StandingTag, useRoles, Workplace } from "./person-words.tsx";
import { listTexts } from "./texts.ts";

/** The list as offices print it: one row a person. */
export function PeopleTable({ rows, organisations, mayEdit }: PeopleProps) {
  const say = useTexts(listTexts);
  const term = useTexts(peopleTerms);
  const sayRoles = useRoles();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" className={classes.number}>
            {say("number")}
          </th>
          <th scope="col">{say("name")}</th>
          <th scope="col">{say("sex")}</th>
          <th scope="col">{say("workplace")}</th>
          <th scope="col">{say("role")}</th>
          <th scope="col">{say("status")}</th>
          <th scope="col">{say("entry")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.id}>
            <td className={classes.number}>{one.number}</td>
            <th scope="row">
              <NameLink of={one} mayEdit={mayEdit} />
            </th>
            <td className={one.profile.sex === "unknown" ? classes.quiet : undefined}>
              {term(`sex.${one.profile.sex}`)}
            </td>
            <td>
              <Workplace of={one} organisations={organisations} />
            </td>
            <td>{sayRoles(one)}</td>
            <td>
              <StandingTag status={one.status} />
            </td>
            <td className={classes.quiet}>{term(`entry.${one.entry}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
