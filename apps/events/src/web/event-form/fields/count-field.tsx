import { Group, NativeSelect, TextInput } from "@mantine/core";
import { CountDraft } from "../../count-draft.ts";
import { countTerms } from "../../count-terms.ts";
import { useTexts } from "../../language/i18n.ts";
import { useField } from "./field.ts";
import classes from "./pair.module.css";
import { fieldTexts } from "./texts.ts";

interface CountFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: CountDraft;
  readonly onChange: (value: CountDraft) => void;
}

/** A count with its qualifier; the number is asked for only where there is one. */
export function CountField({ path, label, value, onChange }: CountFieldProps) {
  const say = useTexts(fieldTexts);
  const term = useTexts(countTerms);
  const field = useField(path, `${path}.*`);
  return (
    <Group align="start" className={classes.pair}>
      <NativeSelect
        label={`${label}: ${say("qualifier").toLowerCase()}`}
        value={value.kind}
        onChange={(event) => onChange({ ...value, kind: CountDraft.shape.kind.parse(event.currentTarget.value) })}
        data={CountDraft.shape.kind.options.map((kind) => ({ value: kind, label: term(`count.${kind}`) }))}
      />
      {value.kind !== "unknown" && (
        <TextInput
          {...field}
          label={`${label}: ${say("number").toLowerCase()}`}
          inputMode="numeric"
          value={value.number}
          onChange={(event) => onChange({ ...value, number: event.currentTarget.value })}
        />
      )}
    </Group>
  );
}
