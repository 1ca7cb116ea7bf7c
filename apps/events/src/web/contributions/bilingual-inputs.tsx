import { Stack, Textarea } from "@mantine/core";
import { Language } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import type { BilingualDraft } from "./draft.ts";
import { anchorOf, useIssue } from "./field.ts";
import { formTexts } from "./form-texts.ts";

interface BilingualInputsProps {
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  readonly value: BilingualDraft;
  readonly onChange: (value: BilingualDraft) => void;
  /** Room for several lines; else what is typed stays on one. */
  readonly prose?: boolean;
  readonly required?: boolean;
}

/** A text in Vietnamese, in English, or in both. */
export function BilingualInputs({ path, value, onChange, ...shown }: BilingualInputsProps) {
  return (
    <Stack gap="xs">
      {Language.options.map((language) => (
        <OneLanguage
          key={language}
          language={language}
          path={path}
          text={value[language]}
          onChange={(text) => onChange({ ...value, [language]: text })}
          {...shown}
        />
      ))}
    </Stack>
  );
}

interface OneLanguageProps extends Omit<BilingualInputsProps, "value" | "onChange"> {
  readonly language: Language;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Vietnamese also shows what is wrong with the text as a whole. */
function OneLanguage({ language, path, label, description, text, onChange, prose, required }: OneLanguageProps) {
  const say = useTexts(formTexts);
  const leads = language === "vi";
  const error = useIssue(`${path}.${language}`, ...(leads ? [path] : []));
  return (
    <Textarea
      lang={language}
      size="md"
      label={`${label} ${say(`in.${language}`)}`}
      id={anchorOf(`${path}.${language}`)}
      description={leads ? description : undefined}
      withAsterisk={leads && required}
      error={error}
      autosize
      minRows={prose ? 3 : 1}
      maxRows={16}
      value={text}
      onKeyDown={(event) => !prose && event.key === "Enter" && event.preventDefault()}
      onChange={(event) => {
        const written = event.currentTarget.value;
        onChange(prose ? written : written.replaceAll(/\s*[\r\n]+\s*/g, " "));
      }}
    />
  );
}
