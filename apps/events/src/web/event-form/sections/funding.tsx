import { NativeSelect } from "@mantine/core";
import { FundingLink } from "@wps/model";
import { memo } from "react";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { isBlank } from "../draft/bilingual.ts";
import { type FundingDraft, NEW_FUNDING, reviseFunding } from "../draft/funding.ts";
import type { Change, EventDraft } from "../draft.ts";
import { BilingualField } from "../fields/bilingual-field.tsx";
import { useField } from "../fields/field.ts";
import { ListedField } from "../fields/listed-field.tsx";
import { OrganisationSelect } from "../fields/organisation-select.tsx";
import { RowList } from "../fields/row-list.tsx";
import { SourceChoice } from "../fields/source-choice.tsx";
import { AmountField } from "./amount-field.tsx";
import { GrantChoice } from "./grant-choice.tsx";
import { sectionTexts } from "./texts.ts";
import { useAnswers } from "./use-answers.ts";

type FundingProps = Pick<EventDraft, "funding"> & { readonly change: Change };

const blank = (row: number): FundingDraft => ({ ...NEW_FUNDING, row });

/** Who pays, for the event or for the project around it, and through whom. */
export const Funding = memo(function Funding({ funding, change }: FundingProps) {
  const say = useTexts(sectionTexts);
  return (
    <ListedField
      label={say("fundingQuestion")}
      answers={useAnswers()}
      value={funding}
      onChange={(value) => change("funding", value)}
      blank={blank}
    >
      <RowList
        path="funding.items"
        rows={funding.items}
        onChange={(items) => change("funding", { ...funding, items })}
        name={(index) => say("fundingNumber", { number: index + 1 })}
        addLabel={say("addFunding")}
        blank={blank}
        locked={({ grant }) => (typeof grant === "object" ? say("grantKept") : undefined)}
      >
        {(link, set, index) => <OneFunder path={`funding.items.${index}`} value={link} onChange={set} />}
      </RowList>
    </ListedField>
  );
});

interface OneFunderProps {
  readonly path: string;
  readonly value: FundingDraft;
  readonly onChange: (value: FundingDraft) => void;
}

function OneFunder({ path, value, onChange }: OneFunderProps) {
  const say = useTexts(sectionTexts);
  const term = useTexts(terms);
  const level = useField(`${path}.level`);
  const isKept = typeof value.grant === "object";
  const set = (part: Partial<FundingDraft>) => onChange(reviseFunding(value, part));
  return (
    <>
      <OrganisationSelect
        path={`${path}.funder`}
        label={say("funder")}
        required
        readOnly={isKept}
        value={value.funder}
        onChange={(funder) => set({ funder })}
      />
      <NativeSelect
        {...level}
        label={say("level")}
        value={value.level}
        onChange={(event) => set({ level: FundingLink.shape.level.parse(event.currentTarget.value) })}
        data={FundingLink.shape.level.options.map((option) => ({ value: option, label: term(`level.${option}`) }))}
      />
      {(value.level === "project" || !isBlank(value.project)) && (
        <BilingualField
          path={`${path}.project`}
          label={say("project")}
          value={value.project}
          onChange={(project) => set({ project })}
        />
      )}
      <OrganisationSelect
        path={`${path}.channel`}
        label={say("channel")}
        description={say("channelHint")}
        readOnly={isKept}
        value={value.channel}
        onChange={(channel) => set({ channel })}
      />
      <GrantChoice path={`${path}.grant`} link={value} onChange={(grant) => set({ grant })} />
      <AmountField path={`${path}.amount`} value={value.amount} onChange={(amount) => set({ amount })} />
      <SourceChoice path={path} kept={value.kept} onChange={(kept) => set({ kept })} />
    </>
  );
}
