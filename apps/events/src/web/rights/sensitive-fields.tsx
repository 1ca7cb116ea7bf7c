import { Textarea, TextInput } from "@mantine/core";
import { Difficulty, FUNCTIONS } from "@wps/model";
import { useId } from "react";
import { useTexts } from "../language/i18n.ts";
import { Select } from "../ui/select.tsx";
import { answered, type SensitiveDraft } from "./sensitive-draft.ts";
import classes from "./sensitive-fields.module.css";
import { sensitiveWords } from "./sensitive-words.ts";

interface SensitiveFieldsProps {
  readonly draft: SensitiveDraft;
  readonly onChange: (draft: SensitiveDraft) => void;
}

/** What is sensitive, to be said or not. Nothing is chosen beforehand, and every answer can be taken back. */
export function SensitiveFields({ draft, onChange }: SensitiveFieldsProps) {
  const say = useTexts(sensitiveWords);
  const id = useId();
  return (
    <div className={classes.fields}>
      <TextInput
        size="md"
        className={classes.short}
        label={say("ethnicity")}
        autoComplete="off"
        maxLength={100}
        value={draft.ethnicity}
        onChange={({ currentTarget }) => onChange({ ...draft, ethnicity: currentTarget.value })}
      />
      <fieldset className={classes.questions}>
        <legend>{say("functioning")}</legend>
        {FUNCTIONS.map((one) => (
          <div key={one} className={classes.question}>
            <label htmlFor={`${id}-${one}`}>{say(`functioning.${one}`)}</label>
            <Select
              id={`${id}-${one}`}
              value={draft.functioning[one] ?? ""}
              onChange={({ currentTarget }) => onChange(answered(draft, one, currentTarget.value))}
              options={[
                { value: "", label: say("unanswered") },
                ...Difficulty.options.map((value) => ({ value, label: say(`difficulty.${value}`) })),
              ]}
            />
          </div>
        ))}
      </fieldset>
      <Textarea
        size="md"
        label={say("health")}
        description={say("healthHint")}
        autosize
        minRows={2}
        maxLength={1_000}
        value={draft.health}
        onChange={({ currentTarget }) => onChange({ ...draft, health: currentTarget.value })}
      />
    </div>
  );
}
