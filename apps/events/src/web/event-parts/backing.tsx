import { Text } from "@mantine/core";
import type { Basis, BilingualLine, SourceKey } from "@wps/model";
import { useTexts } from "../language/i18n.ts";
import { terms } from "../language/terms.ts";
import { BothLanguages } from "./bilingual.tsx";
import { partTexts } from "./texts.ts";

interface BackingProps {
  readonly of: {
    readonly basis?: Basis | "suggested" | undefined;
    readonly note?: BilingualLine | undefined;
    readonly sources?: readonly SourceKey[] | undefined;
  };
}

/** What stands behind a fact, in brackets; nothing where the fact is simply stated. */
export function Backing({ of: { basis, note, sources } }: BackingProps) {
  const say = useTexts(partTexts);
  const term = useTexts(terms);
  const words = [
    basis === "inferred" ? term("basis.inferred") : undefined,
    sources && say("basedOn", { keys: sources.join(", ") }),
  ].filter((word) => word !== undefined);
  if (words.length === 0 && note === undefined) return null;
  return (
    <Text component="span" size="sm" c="dimmed">
      {" ("}
      {words.join("; ")}
      {note && words.length > 0 && "; "}
      {note && <BothLanguages of={note} />})
    </Text>
  );
}
