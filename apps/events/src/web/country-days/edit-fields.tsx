import { Group, MultiSelect, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { CountryDayKind, HolidayOccasion, type PlainDate, toProvinceKey, wordingIn } from "@wps/model";
import { provincesOn } from "@wps/model/catalogue";
import { BilingualInputs } from "../bilingual-inputs.tsx";
import { DayField } from "../day-field.tsx";
import { foldedFilter } from "../folded-filter.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import type { EditDraft, EditField } from "./edit-draft.ts";
import { countryTerms, countryTexts } from "./texts.ts";

interface EditFieldsProps {
  readonly draft: EditDraft;
  readonly wrong: ReadonlySet<EditField>;
  readonly today: PlainDate;
  readonly onChange: (part: Partial<EditDraft>) => void;
}

/** What an entry is, when, and who says so. */
export function EditFields({ draft, wrong, today, onChange }: EditFieldsProps) {
  const say = useTexts(countryTexts);
  const term = useTexts(countryTerms);
  const textOf = (field: "title" | "number" | "url") => ({
    value: draft[field],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange({ [field]: currentTarget.value }),
  });
  return (
    <Stack>
      <NativeSelect
        size="md"
        data-autofocus
        label={say("kind")}
        value={draft.kind}
        onChange={({ currentTarget }) => onChange({ kind: CountryDayKind.parse(currentTarget.value) })}
        data={CountryDayKind.options.map((value) => ({ value, label: term(`kind.${value}`) }))}
      />
      {draft.kind === "holiday" && (
        <NativeSelect
          size="md"
          label={say("occasion")}
          description={draft.occasion && say("occasionHint")}
          value={draft.occasion ?? ""}
          onChange={({ currentTarget }) => onChange({ occasion: HolidayOccasion.safeParse(currentTarget.value).data })}
          data={[
            ...HolidayOccasion.options.map((value) => ({ value, label: term(`occasion.${value}`) })),
            { value: "", label: say("noOccasion") },
          ]}
        />
      )}
      <BilingualInputs
        id="country-name"
        size="md"
        label={say("name")}
        value={draft.name}
        error={wrong.has("name") && say("nameNeeded")}
        onChange={(name) => onChange({ name })}
      />
      <Group align="start" grow>
        <DayField
          label={say("start")}
          value={draft.start}
          isWrong={wrong.has("days")}
          onChange={(start) => onChange({ start, ...(draft.end === undefined && { end: start }) })}
        />
        <DayField
          label={say("end")}
          value={draft.end}
          isWrong={wrong.has("days")}
          onChange={(end) => onChange({ end })}
        />
      </Group>
      {wrong.has("days") && (
        <Text size="sm" c="red" role="alert">
          {say("daysNeeded")}
        </Text>
      )}
      {draft.kind === "season" && <Provinces draft={draft} day={draft.start ?? today} onChange={onChange} />}
      <TextInput
        size="md"
        label={say("sourceTitle")}
        description={say("sourceTitleHint")}
        maxLength={300}
        error={wrong.has("title") && say("sourceNeeded")}
        {...textOf("title")}
      />
      <TextInput size="md" label={say("sourceNumber")} maxLength={300} {...textOf("number")} />
      <TextInput
        size="md"
        type="url"
        label={say("sourceUrl")}
        maxLength={2000}
        error={wrong.has("url") && say("urlWrong")}
        {...textOf("url")}
      />
    </Stack>
  );
}

interface ProvincesProps extends Pick<EditFieldsProps, "draft" | "onChange"> {
  /** The provinces are those of this day. */
  readonly day: PlainDate;
}

function Provinces({ draft, day, onChange }: ProvincesProps) {
  const say = useTexts(countryTexts);
  const { language } = useLanguage();
  const there = (provincesOn(day) ?? []).map((row) => ({
    value: toProvinceKey(row),
    label: wordingIn(row.name, language).text,
  }));
  const known = new Set(there.map(({ value }) => value));
  const others = draft.provinces.filter((key) => !known.has(key)).map((key) => ({ value: key, label: key }));
  return (
    <MultiSelect
      size="md"
      label={say("inProvinces")}
      description={say("inProvincesHint")}
      searchable
      hidePickedOptions
      filter={foldedFilter((option) => option.label)}
      maxDropdownHeight={240}
      value={[...draft.provinces]}
      onChange={(provinces) => onChange({ provinces })}
      data={[...there, ...others]}
    />
  );
}
