import { Button, Text } from "@mantine/core";
import { DayField } from "../day-field.tsx";
import { useTexts } from "../language/i18n.ts";
import { resultFormTexts } from "./form-texts.ts";
import type { PeriodDraft } from "./result-draft.ts";
import classes from "./results.module.css";
import { ValueFields } from "./value-fields.tsx";

interface PeriodFieldsProps {
  readonly id: string;
  readonly nth: number;
  readonly draft: PeriodDraft;
  readonly isInWords: boolean;
  /** Whether what was reached is measured, and not typed in. */
  readonly isMeasured: boolean;
  readonly isWrong: (part: string) => boolean;
  readonly onChange: (part: Partial<PeriodDraft>) => void;
  readonly onRemove: () => void;
}

/** A period that is reported on: what was to be reached in it, and what was. */
export function PeriodFields(props: PeriodFieldsProps) {
  const { id, nth, draft, isInWords, isMeasured, isWrong, onChange, onRemove } = props;
  const say = useTexts(resultFormTexts);
  return (
    <fieldset className={classes.box}>
      <legend>{say("period", { nth })}</legend>
      <div className={classes.fields}>
        <DayField
          size="sm"
          label={say("start")}
          value={draft.start}
          isWrong={isWrong("period")}
          onChange={(start) => onChange({ start })}
        />
        <DayField size="sm" label={say("end")} value={draft.end} onChange={(end) => onChange({ end })} />
      </div>
      {isWrong("period") && (
        <Text size="sm" c="red" role="alert">
          {say("periodWrong")}
        </Text>
      )}
      <div className={classes.fields}>
        <ValueFields
          id={`${id}.target`}
          kind="target"
          isInWords={isInWords}
          value={draft.target}
          isWrong={isWrong("target")}
          onChange={(target) => onChange({ target })}
        />
        {!isMeasured && (
          <ValueFields
            id={`${id}.actual`}
            kind="actual"
            isInWords={isInWords}
            value={draft.actual}
            isWrong={isWrong("actual")}
            onChange={(actual) => onChange({ actual })}
          />
        )}
      </div>
      <Button size="sm" variant="subtle" color="red" className={classes.start} onClick={onRemove}>
        {say("removePeriod", { nth })}
      </Button>
    </fieldset>
  );
}
