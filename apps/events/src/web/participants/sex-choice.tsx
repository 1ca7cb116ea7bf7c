import { Radio } from "@mantine/core";
import { Sex } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { peopleTerms } from "../people/people-terms.ts";
import { formTexts } from "./form-texts.ts";
import classes from "./person-editor.module.css";

interface SexChoiceProps {
  readonly value: Sex | "";
  readonly onChange: (sex: Sex) => void;
  readonly error: string | undefined;
}

/** The sex as recorded. Nothing is chosen beforehand: that it is not known is said like anything else. */
export function SexChoice({ value, onChange, error }: SexChoiceProps) {
  const say = useTexts(formTexts);
  const term = useTexts(peopleTerms);
  return (
    <Radio.Group
      label={say("sex")}
      description={say("sexHint")}
      withAsterisk
      value={value}
      onChange={(chosen) => onChange(Sex.parse(chosen))}
      error={error}
    >
      <div className={classes.choices}>
        {Sex.options.map((sex) => (
          <Radio key={sex} value={sex} label={term(`sex.${sex}`)} aria-invalid={error !== undefined || undefined} />
        ))}
      </div>
    </Radio.Group>
  );
}
