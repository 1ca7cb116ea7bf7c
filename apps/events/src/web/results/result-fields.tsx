import { Button, Group, NativeSelect } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { ResultLevel } from "@wps/model";
import { BilingualInputs } from "../bilingual-inputs.tsx";
import { useTexts } from "../language/i18n.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { resultFormTexts } from "./form-texts.ts";
import { IndicatorFields } from "./indicator-fields.tsx";
import {
  type EvidenceDraft,
  type IndicatorDraft,
  NEW_EVIDENCE,
  NEW_INDICATOR,
  type ResultDraft,
  withChanged,
  withOne,
  withoutOne,
} from "./result-draft.ts";
import classes from "./results.module.css";
import { resultTerms } from "./texts.ts";

interface ResultFieldsProps {
  readonly nth: number;
  readonly draft: ResultDraft;
  readonly isWrong: (part: string) => boolean;
  readonly onChange: (part: Partial<ResultDraft>) => void;
  readonly onRemove: () => void;
}

/** A result to be typed, with its indicators and what shows that something was learnt. */
export function ResultFields({ nth, draft, isWrong, onChange, onRemove }: ResultFieldsProps) {
  const say = useTexts(resultFormTexts);
  const term = useTexts(resultTerms);
  const { key, level, statement, indicators, evidence } = draft;
  const id = `result-${key}`;
  return (
    <fieldset className={classes.box} data-result>
      <legend>{say("result", { nth })}</legend>
      <BilingualInputs
        id={`${id}.statement`}
        label={say("statement")}
        isProse
        value={statement}
        error={isWrong("statement") && say("statementWrong")}
        onChange={(text) => onChange({ statement: text })}
      />
      <NativeSelect
        label={say("level")}
        data={ResultLevel.options.map((value) => ({ value, label: term(`level.${value}`) }))}
        value={level}
        onChange={({ currentTarget }) => onChange({ level: ResultLevel.parse(currentTarget.value) })}
      />
      {indicators.map((indicator, at) => (
        <IndicatorFields
          key={indicator.key}
          id={`${id}.${indicator.key}`}
          nth={at + 1}
          draft={indicator}
          isWrong={(part) => isWrong(`${at}.${part}`)}
          onChange={(part) => onChange({ indicators: withChanged(indicators, indicator.key, part) })}
          onRemove={() => onChange({ indicators: withoutOne(indicators, indicator.key) })}
        />
      ))}
      {evidence.map((one, at) => (
        <EvidenceFields
          key={one.key}
          id={`${id}.evidence.${one.key}`}
          nth={at + 1}
          draft={one}
          isWrong={isWrong(`evidence.${at}`)}
          onChange={(part) => onChange({ evidence: withChanged(evidence, one.key, part) })}
          onRemove={() => onChange({ evidence: withoutOne(evidence, one.key) })}
        />
      ))}
      <Group gap="sm">
        <Button
          size="sm"
          variant="light"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange({ indicators: withOne<IndicatorDraft>(indicators, NEW_INDICATOR) })}
        >
          {say("addIndicator")}
        </Button>
        <Button
          size="sm"
          variant="light"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => onChange({ evidence: withOne<EvidenceDraft>(evidence, NEW_EVIDENCE) })}
        >
          {say("addEvidence")}
        </Button>
        <Button size="sm" variant="subtle" color="red" onClick={onRemove}>
          {say("removeResult", { nth })}
        </Button>
      </Group>
    </fieldset>
  );
}
