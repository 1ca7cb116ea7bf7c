import { NativeSelect } from "@mantine/core";
import { BilingualInputs } from "../bilingual-inputs.tsx";
import { useTexts } from "../language/i18n.ts";
import { OrganisationChooser } from "../organisation-chooser.tsx";
import { resultFormTexts } from "./form-texts.ts";
import type { IndicatorDraft } from "./result-draft.ts";
import classes from "./results.module.css";
import { resultTerms } from "./texts.ts";

interface HowFieldsProps {
  readonly id: string;
  readonly draft: IndicatorDraft;
  readonly onChange: (part: Partial<IndicatorDraft>) => void;
}

const FREQUENCIES = ["once", "each-event", "month", "quarter", "half-year", "year"] as const;

/** From where the numbers are, how they are found, how often, and by whom. */
export function HowFields({ id, draft, onChange }: HowFieldsProps) {
  const say = useTexts(resultFormTexts);
  const term = useTexts(resultTerms);
  return (
    <fieldset className={classes.value}>
      <legend>{say("how")}</legend>
      <div className={classes.fields}>
        <BilingualInputs
          id={`${id}.source`}
          label={say("dataSource")}
          value={draft.dataSource}
          onChange={(dataSource) => onChange({ dataSource })}
        />
        <BilingualInputs
          id={`${id}.method`}
          label={say("method")}
          isProse
          value={draft.method}
          onChange={(method) => onChange({ method })}
        />
        <NativeSelect
          label={say("frequency")}
          data={[
            { value: "", label: say("frequency.none") },
            ...FREQUENCIES.map((value) => ({ value, label: term(`frequency.${value}`) })),
          ]}
          value={draft.frequency}
          onChange={({ currentTarget }) =>
            onChange({ frequency: FREQUENCIES.find((one) => one === currentTarget.value) ?? "" })
          }
        />
        <OrganisationChooser
          id={`${id}.responsible`}
          label={say("responsible")}
          error={undefined}
          value={draft.responsible}
          onChange={(responsible) => onChange({ responsible })}
        />
      </div>
    </fieldset>
  );
}
