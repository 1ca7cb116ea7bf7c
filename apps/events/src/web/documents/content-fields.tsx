import { Button, NativeSelect, Radio, Stack, Text, TextInput } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { DOCUMENT_ENDINGS, DOCUMENT_TYPES } from "@wps/model";
import { useId, useRef } from "react";
import { useTexts } from "../language/i18n.ts";
import { useContentWords } from "./document-words.ts";
import classes from "./documents.module.css";
import { type DocumentFieldsProps, titleOfFile } from "./draft.ts";
import { documentTexts } from "./texts.ts";

const PLACES = [
  { is: "file", label: "fromFile" },
  { is: "elsewhere", label: "fromElsewhere" },
] as const;
const ADDRESS_TYPES = ["text/html", ...DOCUMENT_TYPES] as const;

/** The document itself: a file of this machine, or the address where it lies. */
export function ContentFields(props: DocumentFieldsProps) {
  const say = useTexts(documentTexts);
  const { draft, change } = props;
  return (
    <>
      <Radio.Group label={say("from")} value={draft.from}>
        <Stack gap="xs" mt="xs">
          {PLACES.map(({ is, label }, at) => (
            <Radio
              key={is}
              value={is}
              label={say(label)}
              data-autofocus={at === 0}
              onChange={() => change({ from: is })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {draft.from === "file" ? <FileField {...props} /> : <AddressFields {...props} />}
    </>
  );
}

function FileField({ draft, isWrong, change }: DocumentFieldsProps) {
  const say = useTexts(documentTexts);
  const { saySize } = useContentWords();
  const hint = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { file } = draft;
  const wrong = isWrong("large") ? say("fileLarge") : isWrong("file") && say("fileWrong");
  const choose = (chosen: File | undefined) => {
    if (chosen === undefined) return;
    change({ file: chosen, ...(draft.vi.trim() === "" && { vi: titleOfFile(chosen.name) }) });
  };
  return (
    <div>
      <div className={classes.chosen}>
        <Button
          variant="light"
          leftSection={<IconPaperclip size={18} aria-hidden />}
          aria-describedby={hint}
          aria-invalid={wrong ? true : undefined}
          onClick={() => chooser.current?.click()}
        >
          {say(file ? "chooseOther" : "choose")}
        </Button>
        {file && (
          <Text size="sm" style={{ overflowWrap: "anywhere" }}>
            {file.name}, {saySize(file.size)}
          </Text>
        )}
      </div>
      <Text id={hint} size="sm" mt={4} c={wrong ? "red" : "dimmed"} role={wrong ? "alert" : undefined}>
        {wrong || say("fileHint")}
      </Text>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={Object.values(DOCUMENT_ENDINGS)
          .map((ending) => `.${ending}`)
          .join()}
        onChange={({ currentTarget }) => {
          choose(currentTarget.files?.[0]);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}

function AddressFields({ draft, isWrong, change }: DocumentFieldsProps) {
  const say = useTexts(documentTexts);
  const { sayType } = useContentWords();
  return (
    <>
      <TextInput
        label={say("url")}
        description={say("urlHint")}
        type="url"
        inputMode="url"
        value={draft.url}
        error={isWrong("url") && say("urlWrong")}
        onChange={({ currentTarget }) => change({ url: currentTarget.value })}
      />
      <NativeSelect
        label={say("type")}
        value={draft.type}
        data={ADDRESS_TYPES.map((value) => ({ value, label: sayType(value) }))}
        onChange={({ currentTarget }) =>
          change({ type: ADDRESS_TYPES.find((type) => type === currentTarget.value) ?? draft.type })
        }
      />
    </>
  );
}
