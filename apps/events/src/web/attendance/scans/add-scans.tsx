import { Button, NativeSelect, Text } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import type { EventId } from "@wps/model";
import { useRef, useState } from "react";
import { useTexts } from "../../language/i18n.ts";
import { Alert } from "../../ui/alert.tsx";
import classes from "./scans.module.css";
import type { SignedSession } from "./signed-sessions.ts";
import { scanTexts } from "./texts.ts";
import { useAdding } from "./use-adding.ts";
import { useScanSetback } from "./use-scan-setback.ts";

interface AddScansProps {
  readonly event: EventId;
  readonly sessions: readonly SignedSession[];
  readonly asked: string | undefined;
}

/** Where scans are handed in, of one session at a time. */
export function AddScans({ event, sessions, asked }: AddScansProps) {
  const say = useTexts(scanTexts);
  const explain = useScanSetback();
  const [chosen, setChosen] = useState(asked);
  const chooser = useRef<HTMLInputElement>(null);
  const { adding, leftOut, add, stop } = useAdding(event);
  const session = sessions.find(({ id }) => id === chosen) ?? sessions[0];
  if (session === undefined) return null;
  const isSending = adding.is === "sending";
  return (
    <div className={classes.add} data-screen-only>
      <div className={classes.choice}>
        {sessions.length > 1 && (
          <NativeSelect
            label={say("session")}
            size="md"
            value={session.id}
            disabled={isSending}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            data={sessions.map(({ id, label }) => ({ value: id, label }))}
          />
        )}
        <Button
          size="md"
          variant="light"
          leftSection={<IconUpload size={18} aria-hidden />}
          loading={isSending}
          onClick={() => chooser.current?.click()}
        >
          {say("add")}
        </Button>
        {isSending && (
          <Button size="md" variant="default" onClick={stop}>
            {say("stop")}
          </Button>
        )}
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          accept="application/pdf,image/jpeg,image/png"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            if (files.length > 0) void add(session.id, files);
          }}
        />
      </div>
      <Text size="sm" c="dimmed">
        {say("addHint")}
      </Text>
      <Text role="status" size="sm">
        {adding.is === "sending" && say("sending", adding)}
        {adding.is === "done" && adding.kept > 0 && say("added", { count: adding.kept })}
        {adding.is === "stopped" && say("stopped", { count: adding.kept })}
      </Text>
      {leftOut.length > 0 && (
        <Alert tone="danger">
          {leftOut.map(({ name, error }) => (
            <Text key={name}>{error === "too-large" ? say("tooLarge", { name }) : explain(error, name)}</Text>
          ))}
        </Alert>
      )}
    </div>
  );
}
