import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { flushSync } from "react-dom";
import { sayPercent } from "../../language/counts.ts";
import { useLanguage, useTexts } from "../../language/i18n.ts";
import { Wording } from "../../language/wording.tsx";
import type { HeadcountDraft } from "../draft/headcount.ts";
import type { Provenance } from "../draft/provenance.ts";
import { focusField, useField } from "./field.ts";
import { fieldTexts } from "./texts.ts";

interface ProvenanceLineProps {
  readonly path: string;
  readonly kept: Provenance & Partial<HeadcountDraft["kept"]>;
  /** Takes the citation away, for a fact that the source no longer bears out. */
  readonly onDrop: () => void;
}

/** What stands behind a fact, so that somebody who changes the fact sees what goes with it. */
export function ProvenanceLine({ path, kept, onDrop }: ProvenanceLineProps) {
  const say = useTexts(fieldTexts);
  const { language } = useLanguage();
  const { id, error } = useField(`${path}.sources`, `${path}.sources.*`);
  const [cited, setCited] = useState(kept.sources !== undefined);
  const drop = () => {
    setCited(false);
    flushSync(onDrop);
    focusField(path);
  };
  const { basis, note, sources, printed, printedWomenShare } = kept;
  const inferred = basis === "inferred";
  if (!inferred && !note && !sources && !printed && !printedWomenShare) {
    return cited ? (
      <Text size="sm" c="dimmed">
        {say("sourcesDropped")}
      </Text>
    ) : null;
  }
  return (
    <Group id={id} gap="xs" align="baseline">
      <Text size="sm" c="dimmed" flex={1} miw={200}>
        {sources && `${say("basedOn", { keys: sources.join(", ") })} `}
        {inferred && `${say("inferred")} `}
        {printed && `${say("printed", { words: printed })} `}
        {printedWomenShare &&
          `${say("printedShare", { percent: sayPercent(printedWomenShare.percent, language, 10) })} `}
        {note && <Wording of={note} />} {say("keptOnSaving")}
      </Text>
      {sources && (
        <Button variant="subtle" size="compact-sm" mih={32} onClick={drop}>
          {say("dropSources")}
        </Button>
      )}
      {error && (
        <Text size="sm" c="var(--error)" w="100%">
          {error}
        </Text>
      )}
    </Group>
  );
}
