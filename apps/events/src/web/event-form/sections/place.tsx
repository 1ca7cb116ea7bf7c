import { Button, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { EventFormat } from "@wps/model";
import { memo } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "../../language/i18n.ts";
import { terms } from "../../language/terms.ts";
import { type PlaceDraft, revisePlace } from "../draft/place.ts";
import { uncited } from "../draft/provenance.ts";
import type { Change, EventDraft } from "../draft.ts";
import { BilingualField } from "../fields/bilingual-field.tsx";
import { focusField, useField } from "../fields/field.ts";
import { ProvenanceLine } from "../fields/provenance-line.tsx";
import { sectionTexts } from "./texts.ts";

type PlaceProps = Pick<EventDraft, "format" | "place"> & { readonly change: Change };

/** How people take part, and where. */
export const Place = memo(function Place({ format, place, change }: PlaceProps) {
  const say = useTexts(sectionTexts);
  const term = useTexts(terms);
  const formatField = useField("format");
  const set = (part: Partial<PlaceDraft>) => change("place", revisePlace(place, part));
  const named = (value: EventFormat) => (value === "not-given" ? say("answer.not-given") : term(`format.${value}`));
  return (
    <Stack gap="md">
      <NativeSelect
        {...formatField}
        label={say("format")}
        value={format}
        onChange={(event) => change("format", EventFormat.parse(event.currentTarget.value))}
        data={["not-given" as const, ...EventFormat.exclude(["not-given"]).options].map((value) => ({
          value,
          label: named(value),
        }))}
      />
      <BilingualField
        path="place.name"
        label={say("placeName")}
        description={say("placeHint")}
        value={place.name}
        onChange={(name) => set({ name })}
      />
      <BilingualField
        path="place.venue"
        label={say("venue")}
        value={place.venue}
        onChange={(venue) => set({ venue })}
      />
      {place.province && <Province province={place.province} onDrop={() => set({ province: undefined })} />}
      <ProvenanceLine path="place" kept={place.kept} onDrop={() => set({ kept: uncited(place.kept) })} />
    </Stack>
  );
});

/** A province code is carried along; a change of place or date may call for its removal. */
function Province({ province, onDrop }: { province: NonNullable<PlaceDraft["province"]>; onDrop: () => void }) {
  const say = useTexts(sectionTexts);
  const { id, error } = useField("place.province", "place.province.*");
  const drop = () => {
    flushSync(onDrop);
    focusField("place.name");
  };
  return (
    <Group id={id} gap="xs">
      <Text size="sm" c="dimmed">
        {say("province", province)}
      </Text>
      <Button variant="subtle" size="compact-sm" mih={32} onClick={drop}>
        {say("dropProvince")}
      </Button>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)" w="100%">
          {error}
        </Text>
      )}
    </Group>
  );
}
