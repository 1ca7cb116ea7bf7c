import { Checkbox } from "@mantine/core";
import { ParticipationRole } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { formTexts } from "./form-texts.ts";
import classes from "./person-editor.module.css";

interface RoleChoicesProps {
  readonly value: readonly ParticipationRole[];
  readonly onChange: (roles: readonly ParticipationRole[]) => void;
  readonly error: string | undefined;
}

/** What somebody does at the event, which may be several things. */
export function RoleChoices({ value, onChange, error }: RoleChoicesProps) {
  const say = useTexts(formTexts);
  const term = useTexts(peopleTerms);
  return (
    <Checkbox.Group
      label={say("roles")}
      withAsterisk
      value={[...value]}
      onChange={(chosen) => onChange(ParticipationRole.options.filter((role) => chosen.includes(role)))}
      error={error}
    >
      <div className={classes.choices}>
        {ParticipationRole.options.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={term(`role.${role}`)}
            aria-invalid={error !== undefined || undefined}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
