import { Stack, Text, TextInput, Title } from "@mantine/core";
import { memo } from "react";
import { useTexts } from "../../language/i18n.ts";
import { Wording } from "../../language/wording.tsx";
import { newSource, type SourceDraft } from "../draft/source.ts";
import type { Change, EventDraft } from "../draft.ts";
import { useField } from "../fields/field.ts";
import { LineInput } from "../fields/line-input.tsx";
import { ProvenanceLine } from "../fields/provenance-line.tsx";
import { RowList } from "../fields/row-list.tsx";
import { sectionTexts } from "./texts.ts";

type SourcesProps = Pick<EventDraft, "sources" | "variants"> & {
  /** How many facts of the event rest on each source, by its key. */
  readonly cited: Readonly<Record<string, number>>;
  readonly change: Change;
};

/** Where the facts were read; and what other sources say instead, which stays as it is. */
export const Sources = memo(function Sources({ sources, variants, cited, change }: SourcesProps) {
  const say = useTexts(sectionTexts);
  const locked = ({ key }: SourceDraft) => {
    const count = cited[key] ?? 0;
    return count === 0 ? undefined : say("cited", { count });
  };
  return (
    <Stack gap="md">
      <RowList
        path="sources"
        rows={sources}
        onChange={(rows) => change("sources", rows)}
        name={(index) => say("sourceNumber", { number: index + 1, key: sources[index]?.key ?? "" })}
        addLabel={say("addSource")}
        blank={(row) => ({ ...newSource(sources), row })}
        locked={locked}
      >
        {(source, set, index) => <OneSource path={`sources.${index}`} value={source} onChange={set} />}
      </RowList>
      <Variants variants={variants} change={change} />
    </Stack>
  );
});

interface OneSourceProps {
  readonly path: string;
  readonly value: SourceDraft;
  readonly onChange: (value: SourceDraft) => void;
}

function OneSource({ path, value, onChange }: OneSourceProps) {
  const say = useTexts(sectionTexts);
  const citation = useField(`${path}.citation`, path, `${path}.key`);
  const url = useField(`${path}.url`);
  return (
    <>
      <LineInput
        {...citation}
        label={say("citation")}
        description={say("citationHint")}
        withAsterisk
        value={value.citation}
        onChange={(text) => onChange({ ...value, citation: text })}
      />
      <TextInput
        {...url}
        type="url"
        inputMode="url"
        label={say("url")}
        placeholder="https://"
        value={value.url}
        onChange={(event) => onChange({ ...value, url: event.currentTarget.value })}
      />
      <ProvenanceLine path={path} kept={{ note: value.kept.note }} onDrop={() => undefined} />
    </>
  );
}

function Variants({ variants, change }: Pick<EventDraft, "variants"> & { readonly change: Change }) {
  const say = useTexts(sectionTexts);
  if (variants.length === 0) return null;
  const drop = (index: number) =>
    change(
      "variants",
      variants.map((variant, other) => (other === index ? { ...variant, sources: undefined } : variant)),
    );
  return (
    <Stack gap="xs">
      <Title order={4}>{say("variants")}</Title>
      {variants.map((variant, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: variants are neither moved nor removed here
        <div key={index}>
          <Text>
            <Wording of={variant.note} />
          </Text>
          <ProvenanceLine path={`variants.${index}`} kept={{ sources: variant.sources }} onDrop={() => drop(index)} />
        </div>
      ))}
      <Text size="sm" c="dimmed">
        {say("variantsKept")}
      </Text>
    </Stack>
  );
}
