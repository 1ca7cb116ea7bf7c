import { NativeSelect } from "@mantine/core";
import { Outcome } from "@wps/model";
import { memo } from "react";
import { useTexts } from "../../language/i18n.ts";
import { NEW_OUTCOME, type OutcomeDraft, reviseOutcome } from "../draft/outcome.ts";
import type { Change, EventDraft } from "../draft.ts";
import { BilingualField } from "../fields/bilingual-field.tsx";
import { useField } from "../fields/field.ts";
import { ListedField } from "../fields/listed-field.tsx";
import { RowList } from "../fields/row-list.tsx";
import { SourceChoice } from "../fields/source-choice.tsx";
import { sectionTexts } from "./texts.ts";
import { useAnswers } from "./use-answers.ts";

type OutcomesProps = Pick<EventDraft, "outcomes"> & { readonly change: Change };

const blank = (row: number): OutcomeDraft => ({ ...NEW_OUTCOME, row });

/** What came of it: things produced, and changes brought about. */
export const Outcomes = memo(function Outcomes({ outcomes, change }: OutcomesProps) {
  const say = useTexts(sectionTexts);
  return (
    <ListedField
      label={say("outcomeQuestion")}
      answers={useAnswers()}
      value={outcomes}
      onChange={(value) => change("outcomes", value)}
      blank={blank}
    >
      <RowList
        path="outcomes.items"
        rows={outcomes.items}
        onChange={(items) => change("outcomes", { ...outcomes, items })}
        name={(index) => say("outcomeNumber", { number: index + 1 })}
        addLabel={say("addOutcome")}
        blank={blank}
      >
        {(outcome, set, index) => <OneOutcome path={`outcomes.items.${index}`} value={outcome} onChange={set} />}
      </RowList>
    </ListedField>
  );
});

interface OneOutcomeProps {
  readonly path: string;
  readonly value: OutcomeDraft;
  readonly onChange: (value: OutcomeDraft) => void;
}

function OneOutcome({ path, value, onChange }: OneOutcomeProps) {
  const say = useTexts(sectionTexts);
  const kind = useField(`${path}.kind`);
  const set = (part: Partial<OutcomeDraft>) => onChange(reviseOutcome(value, part));
  return (
    <>
      <NativeSelect
        {...kind}
        label={say("outcomeKind")}
        value={value.kind}
        onChange={(event) => set({ kind: Outcome.shape.kind.parse(event.currentTarget.value) })}
        data={Outcome.shape.kind.options.map((option) => ({ value: option, label: say(`outcome.${option}`) }))}
      />
      <BilingualField
        path={`${path}.statement`}
        label={say("statement")}
        prose
        required
        value={value.statement}
        onChange={(statement) => set({ statement })}
      />
      <SourceChoice path={path} kept={value.kept} onChange={(kept) => set({ kept })} />
    </>
  );
}
