import { Checkbox, Group, NativeSelect, TextInput } from "@mantine/core";
import { DocumentKind, LANGUAGES, type Undertaking } from "@wps/model";
import { DayField } from "../day-field.tsx";
import { useTexts } from "../language/i18n.ts";
import classes from "./documents.module.css";
import type { DocumentFieldsProps } from "./draft.ts";
import { documentTerms, documentTexts } from "./texts.ts";

/** What a document is: its title, its kind, its languages and its day. */
export function AboutFields({ draft, isWrong, change, of }: DocumentFieldsProps & { readonly of: Undertaking }) {
  const say = useTexts(documentTexts);
  const term = useTexts(documentTerms);
  return (
    <>
      <TextInput
        label={say("vi")}
        value={draft.vi}
        error={isWrong("title") && say("titleWrong")}
        onChange={({ currentTarget }) => change({ vi: currentTarget.value })}
      />
      <TextInput
        label={say("en")}
        value={draft.en}
        onChange={({ currentTarget }) => change({ en: currentTarget.value })}
      />
      <NativeSelect
        label={say("kind")}
        description={of.is === "event" && draft.kind === "attendance" && say("attendanceHint")}
        value={draft.kind}
        data={DocumentKind.options.map((value) => ({ value, label: term(`kind.${value}`) }))}
        onChange={({ currentTarget }) =>
          change({ kind: DocumentKind.options.find((kind) => kind === currentTarget.value) ?? draft.kind })
        }
      />
      <fieldset className={classes.group}>
        <legend>{say("languages")}</legend>
        <Group>
          {LANGUAGES.map((language) => (
            <Checkbox
              key={language}
              label={say(`language.${language}`)}
              checked={draft.languages.includes(language)}
              onChange={({ currentTarget }) =>
                change({
                  languages: LANGUAGES.filter((one) =>
                    one === language ? currentTarget.checked : draft.languages.includes(one),
                  ),
                })
              }
            />
          ))}
        </Group>
      </fieldset>
      <DayField size="sm" label={say("day")} value={draft.dated} onChange={(dated) => change({ dated })} />
    </>
  );
}
