import { NativeSelect } from "@mantine/core";
import { CountUnit, Headcount } from "@wps/model";
import { memo } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { type HeadcountDraft, newHeadcount, reviseHeadcount } from "../draft/headcount.ts";
import type { Change, EventDraft } from "../draft.ts";
import { CountField } from "../fields/count-field.tsx";
import { useField } from "../fields/field.ts";
import { ListedField } from "../fields/listed-field.tsx";
import { RowList } from "../fields/row-list.tsx";
import { SourceChoice } from "../fields/source-choice.tsx";
import { sectionTexts } from "./texts.ts";
import { useAnswers } from "./use-answers.ts";

type HeadcountsProps = Pick<EventDraft, "headcounts"> & { readonly change: Change };

/** How many took part, and how many of them were women. Who is expected is part of the plan. */
export const Headcounts = memo(function Headcounts({ headcounts, change }: HeadcountsProps) {
  const say = useTexts(sectionTexts);
  const blank = (row: number) => ({ ...newHeadcount(headcounts.items), row });
  return (
    <ListedField
      label={say("headcountQuestion")}
      answers={useAnswers()}
      value={headcounts}
      onChange={(value) => change("headcounts", value)}
      blank={blank}
    >
      <RowList
        path="headcounts.items"
        rows={headcounts.items}
        onChange={(items) => change("headcounts", { ...headcounts, items })}
        name={(index) => say("headcountNumber", { number: index + 1 })}
        addLabel={say("addHeadcount")}
        blank={blank}
      >
        {(headcount, set, index) => (
          <OneHeadcount
            path={`headcounts.items.${index}`}
            value={headcount}
            onChange={set}
            alone={headcounts.items.length === 1}
          />
        )}
      </RowList>
    </ListedField>
  );
});

interface OneHeadcountProps {
  readonly path: string;
  readonly value: HeadcountDraft;
  readonly onChange: (value: HeadcountDraft) => void;
  /** A single figure is the chosen one, and nobody need be asked. */
  readonly alone: boolean;
}

function OneHeadcount({ path, value, onChange, alone }: OneHeadcountProps) {
  const say = useTexts(sectionTexts);
  const term = useTexts(terms);
  const unit = useField(`${path}.unit`);
  const standing = useField(`${path}.standing`, path);
  const set = (part: Partial<HeadcountDraft>) => onChange(reviseHeadcount(value, part));
  return (
    <>
      <NativeSelect
        {...unit}
        label={say("unit")}
        value={value.unit}
        onChange={(event) => set({ unit: CountUnit.parse(event.currentTarget.value) })}
        data={CountUnit.options.map((option) => ({ value: option, label: term(`unit.${option}`, { count: 2 }) }))}
      />
      <CountField
        path={`${path}.count`}
        label={say("total")}
        value={value.count}
        onChange={(count) => set({ count })}
      />
      {value.unit === "person" && (
        <CountField
          path={`${path}.women`}
          label={say("women")}
          value={value.women}
          onChange={(women) => set({ women })}
        />
      )}
      {(!alone || value.standing === "variant" || standing.error) && (
        <NativeSelect
          {...standing}
          label={say("usedAs")}
          value={value.standing}
          onChange={(event) => set({ standing: Headcount.shape.standing.parse(event.currentTarget.value) })}
          data={Headcount.shape.standing.options.map((option) => ({ value: option, label: say(`standing.${option}`) }))}
        />
      )}
      <SourceChoice path={path} kept={value.kept} onChange={(kept) => set({ kept })} />
    </>
  );
}
