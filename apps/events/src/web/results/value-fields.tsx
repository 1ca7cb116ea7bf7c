import { NativeSelect, Text, TextInput } from "@mantine/core";
import { BilingualInputs } from "../bilingual-inputs.tsx";
import { useTexts } from "../language/i18n.ts";
import { resultFormTexts } from "./form-texts.ts";
import classes from "./results.module.css";
import type { ValueDraft } from "./value-draft.ts";

/** Which value it is: each may say other things. */
type Kind = "baseline" | "target" | "actual";

const STATUSES = {
  baseline: ["not-asked", "known", "told", "unknown"],
  target: ["none", "known", "told", "unknown"],
  actual: ["none", "known", "told", "unknown", "withheld"],
} as const satisfies Record<Kind, readonly ValueDraft["status"][]>;

interface ValueFieldsProps {
  readonly id: string;
  readonly kind: Kind;
  /** Whether it is told in words and not in numbers. */
  readonly isInWords: boolean;
  readonly value: ValueDraft;
  readonly isWrong: boolean;
  readonly onChange: (value: ValueDraft) => void;
}

/** What was before, what is to be or what is: a number, words, or that it is not known, not told or was never asked. */
export function ValueFields({ id, kind, isInWords, value, isWrong, onChange }: ValueFieldsProps) {
  const say = useTexts(resultFormTexts);
  const { status, number, text, comment, on } = value;
  const other = isInWords ? "known" : "told";
  const offered = STATUSES[kind].filter((one) => one !== other || one === status);
  const type = (part: Partial<ValueDraft>) => onChange({ ...value, ...part });
  const isSaid = status === "known" || status === "told";
  return (
    <fieldset className={classes.value}>
      <legend>{say(kind)}</legend>
      <NativeSelect
        aria-label={say(kind)}
        data={offered.map((one) => ({ value: one, label: say(`value.${one}`) }))}
        value={status}
        error={isWrong}
        onChange={({ currentTarget }) => type({ status: offered.find((one) => one === currentTarget.value) ?? status })}
      />
      {status === "known" && (
        <TextInput
          label={say("number")}
          inputMode="decimal"
          maxLength={30}
          value={number}
          onChange={({ currentTarget }) => type({ number: currentTarget.value, kept: undefined })}
        />
      )}
      {status === "told" && (
        <BilingualInputs
          id={`${id}.text`}
          label={say("text")}
          isProse
          value={text}
          onChange={(words) => type({ text: words })}
        />
      )}
      {kind === "baseline" && (isSaid || status === "unknown") && (
        <TextInput
          label={say("on")}
          maxLength={10}
          value={on}
          onChange={({ currentTarget }) => type({ on: currentTarget.value })}
        />
      )}
      {(status === "known" || status === "unknown" || status === "withheld") && (
        <BilingualInputs
          id={`${id}.comment`}
          label={say("comment")}
          isProse
          value={comment}
          onChange={(words) => type({ comment: words })}
        />
      )}
      {isWrong && (
        <Text size="sm" c="red" role="alert">
          {say(kind === "baseline" ? "baselineWrong" : "valueWrong")}
        </Text>
      )}
    </fieldset>
  );
}
