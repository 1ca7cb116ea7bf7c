import { Checkbox, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { Currency, GenderMarker } from "@wps/model";
import { BilingualInputs } from "../bilingual-inputs.tsx";
import { DayField } from "../day-field.tsx";
import { CURRENCIES_OFFERED } from "../given-amount-draft.ts";
import { GivenAmountFields } from "../given-amount-fields.tsx";
import { useTexts } from "../language/i18n.ts";
import { FormSection } from "../ui/form-section.tsx";
import { grantFormTexts } from "./form-texts.ts";
import type { GrantDraft } from "./grant-draft.ts";
import classes from "./grant-form.module.css";
import { grantTerms } from "./texts.ts";

interface SectionProps {
  readonly draft: GrantDraft;
  readonly isWrong: (place: string) => boolean;
  readonly onChange: (part: Partial<GrantDraft>) => void;
}

const LEVELS = ["project", "event"] as const;

/** What the grant is called and what it is for. */
export function AboutSection({ draft, isWrong, onChange }: SectionProps) {
  const say = useTexts(grantFormTexts);
  const term = useTexts(grantTerms);
  return (
    <FormSection title={say("about")} hint={say("aboutHint")}>
      <Stack>
        <BilingualInputs
          id="grant-title"
          label={say("name")}
          value={draft.title}
          error={isWrong("title") && say("nameWrong")}
          onChange={(title) => onChange({ title })}
        />
        <NativeSelect
          label={say("level")}
          data={LEVELS.map((value) => ({ value, label: term(`level.${value}`) }))}
          value={draft.level}
          onChange={({ currentTarget }) =>
            onChange({ level: LEVELS.find((level) => level === currentTarget.value) ?? draft.level })
          }
        />
        <NativeSelect
          label={say("marker")}
          data={GenderMarker.options.map((value) => ({ value, label: term(`marker.${value}`) }))}
          value={draft.marker}
          onChange={({ currentTarget }) => onChange({ marker: GenderMarker.parse(currentTarget.value) })}
        />
      </Stack>
    </FormSection>
  );
}

/** How the agreement is named and found, and how long it runs. */
export function AgreementSection({ draft, isWrong, onChange }: SectionProps) {
  const say = useTexts(grantFormTexts);
  return (
    <FormSection title={say("agreement")} hint={say("agreementHint")}>
      <Stack>
        <TextInput
          label={say("number")}
          value={draft.number}
          error={isWrong("number") && say("numberWrong")}
          onChange={({ currentTarget }) => onChange({ number: currentTarget.value })}
        />
        <TextInput
          label={say("donorActivity")}
          description={say("donorActivityHint")}
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
          value={draft.donorActivity}
          error={isWrong("donorActivity") && say("donorActivityWrong")}
          onChange={({ currentTarget }) => onChange({ donorActivity: currentTarget.value })}
        />
        <div className={classes.days}>
          <DayField
            label={say("validFrom")}
            size="sm"
            value={draft.validFrom}
            isWrong={isWrong("period")}
            onChange={(validFrom) => onChange({ validFrom })}
          />
          <DayField
            label={say("validTo")}
            size="sm"
            value={draft.validTo}
            onChange={(validTo) => onChange({ validTo })}
          />
        </div>
        {isWrong("period") && (
          <Text size="sm" c="red" role="alert">
            {say("periodWrong")}
          </Text>
        )}
      </Stack>
    </FormSection>
  );
}

/** How much it is, of whose money, and in what the donor is told. */
export function MoneySection({ draft, isWrong, onChange }: SectionProps) {
  const say = useTexts(grantFormTexts);
  return (
    <FormSection title={say("money")} hint={say("moneyHint")}>
      <Stack>
        <GivenAmountFields
          id="grant-amount"
          legend={say("amount")}
          amount={draft.amount}
          error={isWrong("amount") ? say("amountWrong") : undefined}
          onChange={(part) => onChange({ amount: { ...draft.amount, ...part } })}
        />
        <Checkbox
          label={say("domestic")}
          checked={draft.domestic}
          onChange={({ currentTarget }) => onChange({ domestic: currentTarget.checked })}
        />
        <NativeSelect
          label={say("reporting")}
          data={[...CURRENCIES_OFFERED]}
          value={draft.reporting}
          onChange={({ currentTarget }) => onChange({ reporting: Currency.parse(currentTarget.value) })}
        />
      </Stack>
    </FormSection>
  );
}

/** What else is to be known. */
export function NoteSection({ draft, isWrong, onChange }: SectionProps) {
  const say = useTexts(grantFormTexts);
  return (
    <FormSection title={say("noteTitle")} hint={say("noteHint")}>
      <Stack>
        <BilingualInputs
          id="grant-note"
          label={say("note")}
          isProse
          value={draft.note}
          error={isWrong("note") && say("noteWrong")}
          onChange={(note) => onChange({ note })}
        />
      </Stack>
    </FormSection>
  );
}

/** Whether everybody may read of it; nothing is published before somebody says so. */
export function PublicationSection({ draft, onChange }: SectionProps) {
  const say = useTexts(grantFormTexts);
  return (
    <FormSection title={say("publicationTitle")} hint={say("publicationHint")}>
      <Checkbox
        label={say("isPublished")}
        checked={draft.isPublished}
        onChange={({ currentTarget }) => onChange({ isPublished: currentTarget.checked })}
      />
    </FormSection>
  );
}
