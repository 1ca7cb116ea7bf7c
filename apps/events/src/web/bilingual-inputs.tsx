import { Button, Stack, Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { Language } from "@wps/model";
import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import type { BilingualDraft } from "./bilingual-draft.ts";
import { texts, useLanguage, useTexts } from "./language/i18n.ts";

const words = texts(
  "bilingual-inputs",
  { "in.vi": "(tiếng Việt)", "in.en": "(tiếng Anh)", "add.vi": "Thêm tiếng Việt", "add.en": "Thêm tiếng Anh" },
  { "in.vi": "(Vietnamese)", "in.en": "(English)", "add.vi": "Add Vietnamese", "add.en": "Add English" },
);

interface BilingualInputsProps {
  /** Once in the page. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly value: BilingualDraft;
  readonly error?: ReactNode;
  readonly size?: "sm" | "md";
  /** Room for several lines; else what is typed stays on one. */
  readonly isProse?: boolean;
  readonly onChange: (value: BilingualDraft) => void;
}

/** A text in the reader's language, and in the other one a press away, unless something is written there. */
export function BilingualInputs({ id, value, onChange, description, error, ...input }: BilingualInputsProps) {
  const say = useTexts(words);
  const { language } = useLanguage();
  const other: Language = language === "vi" ? "en" : "vi";
  const [isAdded, setIsAdded] = useState(false);
  const write = (into: Language) => (text: string) => onChange({ ...value, [into]: text });
  const add = () => {
    flushSync(() => setIsAdded(true));
    document.getElementById(`${id}.${other}`)?.focus();
  };
  return (
    <Stack gap="xs">
      <OneLanguage
        {...input}
        {...{ id, description, error, language }}
        text={value[language]}
        onChange={write(language)}
      />
      {isAdded || value[other] !== "" ? (
        <OneLanguage {...input} id={id} language={other} text={value[other]} onChange={write(other)} />
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          mih={32}
          style={{ alignSelf: "start" }}
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-label={`${say(`add.${other}`)}: ${input.label}`}
          onClick={add}
        >
          {say(`add.${other}`)}
        </Button>
      )}
    </Stack>
  );
}

interface OneLanguageProps extends Pick<BilingualInputsProps, "id" | "label" | "isProse" | "error" | "size"> {
  readonly description?: string | undefined;
  readonly language: Language;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function OneLanguage({
  id,
  language,
  label,
  text,
  isProse = false,
  size = "sm",
  onChange,
  ...input
}: OneLanguageProps) {
  const say = useTexts(words);
  return (
    <Textarea
      {...input}
      id={`${id}.${language}`}
      lang={language}
      size={size}
      label={`${label} ${say(`in.${language}`)}`}
      autosize
      minRows={isProse ? 2 : 1}
      maxRows={14}
      maxLength={isProse ? 5_000 : 500}
      value={text}
      onKeyDown={(event) => {
        if (!isProse && event.key === "Enter") event.preventDefault();
      }}
      onChange={({ currentTarget }) =>
        onChange(isProse ? currentTarget.value : currentTarget.value.replaceAll(/\s*[\r\n]+\s*/g, " "))
      }
    />
  );
}
