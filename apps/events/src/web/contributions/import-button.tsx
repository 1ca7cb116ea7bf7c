import { Button, FileButton, List, Text } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useTexts } from "../language/i18n.ts";
import { importFile, type Outcome, type WrongRow } from "./import-file.ts";
import { Message } from "./message.tsx";
import { refreshed } from "./refreshed.ts";
import { isToSettle } from "./settling.ts";
import { contributionTexts } from "./texts.ts";

/** Takes in a file that the reader chooses. */
export function useImport() {
  const queries = useQueryClient();
  return useMutation({
    networkMode: "always",
    mutationFn: async (file: File) => importFile(await file.text()),
    onSettled: () => refreshed(queries),
  });
}

export function ImportButton({ importing }: { importing: ReturnType<typeof useImport> }) {
  const say = useTexts(contributionTexts);
  const forget = useRef<() => void>(null);
  return (
    <FileButton
      accept="application/json,.json"
      resetRef={forget}
      onChange={(file) => {
        if (file !== null) importing.mutate(file);
        // The same file may be chosen again after it was put right.
        forget.current?.();
      }}
    >
      {(props) => (
        <Button
          {...props}
          variant="default"
          loading={importing.isPending}
          leftSection={<IconUpload size={18} aria-hidden />}
        >
          {say("import")}
        </Button>
      )}
    </FileButton>
  );
}

/** What became of the file; takes the focus as it comes. */
export function ImportOutcome({ outcome }: { outcome: Outcome }) {
  const say = useTexts(contributionTexts);
  switch (outcome.kind) {
    case "done":
      return <Done intake={outcome.intake} />;
    case "wrong-rows":
      return (
        <Message color="red" title={say("importFailed")}>
          <Text size="sm">{say("wrongRows")}</Text>
          <List size="sm">
            {outcome.rows.map((row) => (
              <List.Item key={`${row.row} ${row.field} ${row.because}`}>
                <WrongRowLine {...row} />
              </List.Item>
            ))}
          </List>
        </Message>
      );
    default: {
      const why = {
        "not-json": "notJson",
        "not-ours": "notOurs",
        "too-large": "tooLarge",
        offline: "offline",
        "not-allowed": "notAllowed",
        broken: "broken",
      } as const;
      return (
        <Message color="red" title={say("importFailed")}>
          {say(why[outcome.kind])}
        </Message>
      );
    }
  }
}

function Done({ intake: { added, skipped } }: Pick<Extract<Outcome, { kind: "done" }>, "intake">) {
  const say = useTexts(contributionTexts);
  const open = added.filter(isToSettle).length;
  const codes = [...new Set(skipped.map(({ clause }) => clause))].join(", ");
  return (
    <Message title={added.length === 0 ? say("nothingNew") : say("imported", { count: added.length })}>
      {skipped.length > 0 && <Text size="sm">{say("skipped", { count: skipped.length, codes })}</Text>}
      {open > 0 && <Text size="sm">{say("conflicts", { count: open })}</Text>}
    </Message>
  );
}

function WrongRowLine({ row, clause, field, because }: WrongRow) {
  const say = useTexts(contributionTexts);
  const where = row === undefined ? say("wholeFile") : say("row", { number: row });
  const part = PARTS.find((name) => field === name || field.startsWith(`${name}.`));
  const what = because === undefined ? (part === undefined ? field : say(`part.${part}`)) : say(`because.${because}`);
  return [where, clause, what].filter(Boolean).join(" · ");
}

/** The parts of a contribution that have a name on the form; of nested ones the inner comes first. */
const PARTS = [
  "clause.code",
  "clause.parent",
  "clause.kind",
  "clause.shortTitle",
  "clause.text",
  "clause.numbering",
  "sources",
  "contributor",
  "programme",
] as const;
