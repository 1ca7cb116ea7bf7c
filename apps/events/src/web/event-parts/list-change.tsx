import { Text } from "@mantine/core";
import { listDifference } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { Sides } from "./change.tsx";
import type { Entry } from "./content.ts";
import { EntryWords } from "./entry-words.tsx";
import { partTexts } from "./texts.ts";

/** What a list lost and gained. */
export function ListChange({ before, after }: { before: readonly Entry[]; after: readonly Entry[] }) {
  const say = useTexts(partTexts);
  const { removed, added } = listDifference(before, after);
  if (removed.length + added.length === 0) return <Text size="sm">{say("reordered")}</Text>;
  const side = (change: "was" | "is") => (entry: Entry) => ({
    change,
    label: say(change === "was" ? "removed" : "added"),
    content: <EntryWords entry={entry} />,
  });
  return <Sides sides={[...removed.map(side("was")), ...added.map(side("is"))]} />;
}
