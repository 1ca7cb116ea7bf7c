import { Button, Checkbox, Group, NativeSelect, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { ResultIndicator } from "@wps/model";
import { BilingualInputs } from "../bilingual-inputs.tsx";
import { useTexts } from "../language/i18n.ts";
import { resultFormTexts } from "./form-texts.ts";
import { HowFields } from "./how-fields.tsx";
import { MeasuredBySelect } from "./measured-by-select.tsx";
import { PeriodFields } from "./period-fields.tsx";
import { type IndicatorDraft, NEW_PERIOD, type PeriodDraft, withChanged, withOne, withoutOne } from "./result-draft.ts";
import classes from "./results.module.css";
import { resultTerms } from "./texts.ts";
import { ValueFields } from "./value-fields.tsx";

interface IndicatorFieldsProps {
  readonly id: string;
  readonly nth: number;
  readonly draft: IndicatorDraft;
  readonly isWrong: (part: string) => boolean;
  readonly onChange: (part: Partial<IndicatorDraft>) => void;
  readonly onRemove: () => void;
}

const MEASURES = ResultIndicator.shape.measure;

/** By what one sees whether a result is reached, to be typed. */
export function IndicatorFields({ id, nth, draft, isWrong, onChange, onRemove }: IndicatorFieldsProps) {
  const say = useTexts(resultFormTexts);
  const term = useTexts(resultTerms);
  const { measure, periods, measuredBy } = draft;
  const isInWords = measure === "qualitative";
  return (
    <fieldset className={classes.box}>
      <legend>{say("indicator", { nth })}</legend>
      <BilingualInputs
        id={`${id}.title`}
        label={say("title")}
        value={draft.title}
        error={isWrong("title") && say("titleWrong")}
        onChange={(title) => onChange({ title })}
      />
      <div className={classes.fields}>
        <NativeSelect
          label={say("measure")}
          data={MEASURES.options.map((value) => ({ value, label: term(`measure.${value}`) }))}
          value={measure}
          error={isWrong("measure") && say("measureWrong")}
          onChange={({ currentTarget }) => onChange({ measure: MEASURES.parse(currentTarget.value) })}
        />
        <MeasuredBySelect value={measuredBy} title={draft.title} onChange={onChange} />
      </div>
      <Checkbox
        label={say("descending")}
        checked={!draft.ascending}
        onChange={({ currentTarget }) => onChange({ ascending: !currentTarget.checked })}
      />
      <ValueFields
        id={`${id}.baseline`}
        kind="baseline"
        isInWords={isInWords}
        value={draft.baseline}
        isWrong={isWrong("baseline")}
        onChange={(baseline) => onChange({ baseline })}
      />
      {periods.map((period, at) => (
        <PeriodFields
          key={period.key}
          id={`${id}.${period.key}`}
          nth={at + 1}
          draft={period}
          isInWords={isInWords}
          isMeasured={measuredBy !== undefined}
          isWrong={(part) => isWrong(`${at}.${part}`)}
          onChange={(part) => onChange({ periods: withChanged(periods, period.key, part) })}
          onRemove={() => onChange({ periods: withoutOne(periods, period.key) })}
        />
      ))}
      {isWrong("periods") && (
        <Text size="sm" c="red" role="alert">
          {say("periodsWrong")}
        </Text>
      )}
      <HowFields id={id} draft={draft} onChange={onChange} />
      <Group gap="sm">
        <Button
          size="sm"
          variant="light"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange({ periods: withOne<PeriodDraft>(periods, NEW_PERIOD) })}
        >
          {say("addPeriod")}
        </Button>
        <Button size="sm" variant="subtle" color="red" onClick={onRemove}>
          {say("removeIndicator", { nth })}
        </Button>
      </Group>
    </fieldset>
  );
}
