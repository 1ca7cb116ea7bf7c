import { MultiSelect, Stack, Text } from "@mantine/core";
import { useContext, useState } from "react";
import { useTexts } from "../../language/i18n.ts";
import type { Provenance } from "../draft/provenance.ts";
import { EventSources } from "./event-sources.ts";
import { useField } from "./field.ts";
import { ProvenanceLine } from "./provenance-line.tsx";
import { fieldTexts } from "./texts.ts";

interface SourceChoiceProps<Kept extends Provenance> {
  readonly path: string;
  readonly kept: Kept;
  readonly onChange: (kept: Kept) => void;
}

/** What a fact rests on: the sources of the event to choose from, and what else stands behind it. */
export function SourceChoice<Kept extends Provenance>({ path, kept, onChange }: SourceChoiceProps<Kept>) {
  const say = useTexts(fieldTexts);
  const { id, error } = useField(`${path}.sources`, `${path}.sources.*`);
  const { sources: chosen = [], ...rest } = kept;
  const [cited, setCited] = useState(chosen.length > 0);
  const options = useOptions(chosen);
  const choose = (keys: string[]) => {
    setCited(keys.length > 0);
    onChange({ ...kept, sources: keys.length === 0 ? undefined : keys });
  };
  return (
    <Stack gap="xs">
      {options.length > 0 && (
        <MultiSelect
          id={id}
          label={say("sources")}
          description={say("sourcesHint")}
          error={error}
          data={options}
          value={[...chosen]}
          onChange={choose}
          hidePickedOptions
        />
      )}
      {cited && chosen.length === 0 && (
        <Text size="sm" c="dimmed">
          {say("sourcesDropped")}
        </Text>
      )}
      <ProvenanceLine path={`${path}.kept`} kept={rest} onDrop={() => undefined} />
    </Stack>
  );
}

/** The sources of the event. A key that stands for none of them stays in sight, to be taken away. */
function useOptions(chosen: readonly string[]) {
  const sources = useContext(EventSources);
  const lost = chosen.filter((key) => !sources.some((source) => source.key === key));
  return [
    ...sources.map(({ key, citation }) => ({ value: key, label: citation.trim() === "" ? key : citation })),
    ...lost.map((key) => ({ value: key, label: key })),
  ];
}
