import { Button, Group, Text, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { EventId } from "@wps/model";
import { type SyntheticEvent, useRef, useState } from "react";
import { useTexts } from "../../language/i18n.ts";
import type { HandedIn } from "../../people/list-reading.ts";
import { Alert } from "../../ui/alert.tsx";
import { Section } from "../../ui/section.tsx";
import { type HandedReport, readReport } from "./handed-report.ts";
import { reportTexts } from "./texts.ts";
import { useReportSetback } from "./use-report-setback.ts";

/** No report has a longer name. */
const LONGEST_NAME = 200;

interface SourceProps {
  readonly event: EventId;
  readonly onRead: (report: HandedReport) => void;
}

/** Where a report is handed in: a file, or cells that were pasted. */
export function Source({ event, onRead }: SourceProps) {
  const say = useTexts(reportTexts);
  const explain = useReportSetback();
  const [text, setText] = useState("");
  const chooser = useRef<HTMLInputElement>(null);
  const reading = useMutation({
    networkMode: "always",
    mutationFn: ({ handedIn, name }: { handedIn: HandedIn; name: string }) => readReport(event, handedIn, name),
    onSuccess: onRead,
  });
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    if (text.trim() !== "") reading.mutate({ handedIn: text, name: say("pasted") });
  };
  const take = (file: File | undefined) => {
    if (file) reading.mutate({ handedIn: file, name: file.name.normalize("NFC").slice(0, LONGEST_NAME).trim() });
  };
  return (
    <Section title={say("sourceTitle")}>
      <Text c="dimmed" maw="44rem">
        {say("sourceHint")}
      </Text>
      {reading.error && <Alert tone="danger">{explain(reading.error)}</Alert>}
      <Text role="status" size="sm">
        {reading.isPending && say("reading")}
      </Text>
      <Group>
        <Button size="md" loading={reading.isPending} onClick={() => chooser.current?.click()}>
          {say("choose")}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".csv,.xlsx,.txt,.tsv"
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </Group>
      <form onSubmit={submit}>
        <Textarea
          label={say("paste")}
          rows={4}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {text.trim() !== "" && (
          <Button type="submit" variant="light" size="md" mt="sm" loading={reading.isPending}>
            {say("readPaste")}
          </Button>
        )}
      </form>
    </Section>
  );
}
