import { Button, Stack, Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { Language } from "@wps/model";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import type { BilingualDraft } from "../draft/bilingual.ts";
import { anchorOf, useField } from "./field.ts";
import { LineInput } from "./line-input.tsx";
import { fieldTexts } from "./texts.ts";
import { useDisclosed } from "./use-disclosed.ts";

interface BilingualFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: BilingualDraft;
  readonly onChange: (value: BilingualDraft) => void;
  readonly description?: string;
  /** Offers both languages at once; else the second one is a press away. */
  readonly both?: boolean;
  /** Room for several lines. */
  readonly prose?: boolean;
  readonly required?: boolean;
}

/** A text in Vietnamese, in English, or in both; the reader's language first. */
export function BilingualField({ both = false, ...field }: BilingualFieldProps) {
  const say = useTexts(fieldTexts);
  const { language } = useLanguage();
  const other: Language = language === "vi" ? "en" : "vi";
  const second = useDisclosed(`${field.path}.${other}`, both || field.value[other] !== "");
  return (
    <Stack gap="xs" id={anchorOf(field.path)}>
      <OneLanguage {...field} language={language} first />
      {second.shown ? (
        <OneLanguage {...field} language={other} />
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          mih={32}
          style={{ alignSelf: "start" }}
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-label={`${say(`add.${other}`)}: ${field.label}`}
          onClick={second.show}
        >
          {say(`add.${other}`)}
        </Button>
      )}
    </Stack>
  );
}

interface OneLanguageProps extends Omit<BilingualFieldProps, "both"> {
  readonly language: Language;
  readonly first?: boolean;
}

/** The first language also shows what is wrong with the text as a whole. */
function OneLanguage({
  path,
  label,
  value,
  onChange,
  language,
  first = false,
  prose = false,
  ...rest
}: OneLanguageProps) {
  const say = useTexts(fieldTexts);
  const field = useField(`${path}.${language}`, ...(first ? [path] : []));
  const input = {
    ...field,
    lang: language,
    label: `${label} ${say(`in.${language}`)}`,
    description: first ? rest.description : undefined,
    withAsterisk: first && rest.required,
    value: value[language],
  };
  const set = (text: string) => onChange({ ...value, [language]: text });
  return prose ? (
    <Textarea {...input} autosize minRows={2} maxRows={14} onChange={(event) => set(event.currentTarget.value)} />
  ) : (
    <LineInput {...input} onChange={set} />
  );
}
