import { Button, Text, Textarea } from "@mantine/core";
import { IconFileSpreadsheet } from "@tabler/icons-react";
import { type DragEvent, type SyntheticEvent, useRef, useState } from "react";
import { useTexts } from "../language/i18n.ts";
import classes from "./hand-in.module.css";
import { SetbackNotice } from "./setback-notice.tsx";
import { Stage } from "./stage.tsx";
import { importTexts } from "./texts.ts";
import type { ImportFlow } from "./use-import.ts";
import { Working } from "./working.tsx";

/** No import has a longer name. */
const LONGEST_NAME = 200;

/** Where a list is handed in: dropped, chosen, or pasted. */
export function HandIn({ flow: { event, task, handIn } }: { flow: ImportFlow }) {
  const say = useTexts(importTexts);
  const [name, setName] = useState("");
  const [isOver, setIsOver] = useState(false);
  const [isWrong, setIsWrong] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const take = (files: FileList | null) => {
    const [file, ...others] = files ?? [];
    setIsWrong(others.length > 0);
    if (file === undefined || others.length > 0) return;
    setName(file.name);
    void handIn(file, file.name.normalize("NFC").slice(0, LONGEST_NAME).trim());
  };
  const drop = (dropped: DragEvent) => {
    dropped.preventDefault();
    setIsOver(false);
    take(dropped.dataTransfer.files);
  };
  return (
    <Stage title={say("fileTitle")} takesFocus={false}>
      <Text c="dimmed" maw="44rem">
        {say("fileHint")}
      </Text>
      {task.setback && <SetbackNotice key={name} event={event.id} setback={task.setback} />}
      {isWrong && <Text role="alert">{say("wrongFile")}</Text>}
      {task.isRunning ? (
        <Working words={say("reading", { name })} onStop={task.stop} />
      ) : (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: what can be dropped here can be chosen by the button */}
          <div
            className={classes.drop}
            data-over={isOver || undefined}
            onDragOver={(over) => {
              over.preventDefault();
              setIsOver(true);
            }}
            onDragLeave={() => setIsOver(false)}
            onDrop={drop}
          >
            <IconFileSpreadsheet size={32} stroke={1.5} aria-hidden />
            <Text>{say("drop")}</Text>
            <Button size="md" onClick={() => chooser.current?.click()}>
              {say("choose")}
            </Button>
            <input
              ref={chooser}
              type="file"
              hidden
              accept=".xlsx,.xlsm,.csv,.txt,.tsv"
              onChange={({ currentTarget }) => {
                take(currentTarget.files);
                currentTarget.value = "";
              }}
            />
          </div>
          <PasteBox
            onPaste={(text) => {
              setName(say("pasted"));
              void handIn(text, say("pasted"));
            }}
          />
        </>
      )}
    </Stage>
  );
}

function PasteBox({ onPaste }: { onPaste: (text: string) => void }) {
  const say = useTexts(importTexts);
  const [text, setText] = useState("");
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    onPaste(text);
  };
  return (
    <form onSubmit={submit} className={classes.paste}>
      <Textarea
        label={say("paste")}
        description={say("pasteHint")}
        rows={4}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {text.trim() !== "" && (
        <Button type="submit" variant="light" size="md">
          {say("readPaste")}
        </Button>
      )}
    </form>
  );
}
