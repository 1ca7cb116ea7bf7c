import { Button, NativeSelect } from "@mantine/core";
import { LearningTier } from "@wps/model";
import { BilingualInputs } from "../bilingual-inputs.tsx";
import { DayField } from "../day-field.tsx";
import { useTexts } from "../language/i18n.ts";
import { resultFormTexts } from "./form-texts.ts";
import type { EvidenceDraft } from "./result-draft.ts";
import classes from "./results.module.css";
import { resultTerms } from "./texts.ts";

interface EvidenceFieldsProps {
  readonly id: string;
  readonly nth: number;
  readonly draft: EvidenceDraft;
  readonly isWrong: boolean;
  readonly onChange: (part: Partial<EvidenceDraft>) => void;
  readonly onRemove: () => void;
}

const TIERS = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;

/** What shows that something was learnt, and how far that carries: a tier never stands without its evidence. */
export function EvidenceFields({ id, nth, draft, isWrong, onChange, onRemove }: EvidenceFieldsProps) {
  const say = useTexts(resultFormTexts);
  const term = useTexts(resultTerms);
  return (
    <fieldset className={classes.box}>
      <legend>{say("evidence", { nth })}</legend>
      <div className={classes.fields}>
        <NativeSelect
          label={say("tier")}
          description={say("tierHint")}
          data={TIERS.map((value) => ({ value, label: term(`tier.${value}`) }))}
          value={`${draft.tier}`}
          onChange={({ currentTarget }) => onChange({ tier: LearningTier.parse(Number(currentTarget.value)) })}
        />
        <DayField
          size="sm"
          label={say("gathered")}
          value={draft.gathered}
          onChange={(gathered) => onChange({ gathered })}
        />
      </div>
      <BilingualInputs
        id={`${id}.what`}
        label={say("what")}
        isProse
        value={draft.what}
        error={isWrong && say("whatWrong")}
        onChange={(what) => onChange({ what })}
      />
      <Button size="sm" variant="subtle" color="red" className={classes.start} onClick={onRemove}>
        {say("removeEvidence", { nth })}
      </Button>
    </fieldset>
  );
}
