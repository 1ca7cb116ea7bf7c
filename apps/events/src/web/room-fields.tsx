import { Group, NativeSelect, TextInput } from "@mantine/core";
import { BilingualInputs } from "./bilingual-inputs.tsx";
import { CountDraft } from "./count-draft.ts";
import { countTerms } from "./count-terms.ts";
import { DayInput } from "./day-input.tsx";
import { useTexts } from "./language/i18n.ts";
import { OrganisationChooser } from "./organisation-chooser.tsx";
import { ProvinceChooser } from "./province-chooser.tsx";
import type { RoomDraft } from "./room-draft.ts";
import { roomTexts } from "./room-texts.ts";
import { todayAtHome } from "./today.ts";

export type RoomField = keyof RoomDraft;

interface RoomFieldsProps {
  readonly draft: RoomDraft;
  readonly isWrong: (field: RoomField) => boolean;
  readonly onChange: (draft: RoomDraft) => void;
}

/** What is said of a room. Of how many it holds, that nobody knows is an answer, and 0 is another one. */
export function RoomFields({ draft, isWrong, onChange }: RoomFieldsProps) {
  const say = useTexts(roomTexts);
  const set = (change: Partial<RoomDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <BilingualInputs
        id="room.name"
        label={say("name")}
        value={draft.name}
        error={isWrong("name") && say("nameWrong")}
        onChange={(name) => set({ name })}
      />
      <BilingualInputs id="room.venue" label={say("venue")} value={draft.venue} onChange={(venue) => set({ venue })} />
      <ProvinceChooser
        id="room.province"
        label={say("province")}
        error={undefined}
        value={draft.province}
        day={todayAtHome()}
        onChange={(province) => set({ province })}
      />
      <OrganisationChooser
        id="room.organisation"
        label={say("organisation")}
        description={say("organisationHint")}
        error={isWrong("organisation") ? say("organisationWrong") : undefined}
        value={draft.organisation}
        onChange={(organisation) => set({ organisation })}
      />
      <Capacity value={draft.capacity} isWrong={isWrong("capacity")} onChange={(capacity) => set({ capacity })} />
      <BilingualInputs
        id="room.note"
        label={say("note")}
        description={say("noteHint")}
        isProse
        value={draft.note}
        onChange={(note) => set({ note })}
      />
      <DayInput
        label={say("closedFrom")}
        value={draft.closedFrom}
        error={isWrong("closedFrom") && say("closedFromWrong")}
        onChange={(closedFrom) => set({ closedFrom })}
      />
    </>
  );
}

interface CapacityProps {
  readonly value: CountDraft;
  readonly isWrong: boolean;
  readonly onChange: (value: CountDraft) => void;
}

function Capacity({ value, isWrong, onChange }: CapacityProps) {
  const say = useTexts(roomTexts);
  const term = useTexts(countTerms);
  return (
    <Group align="start" gap="sm">
      <NativeSelect
        flex={1}
        label={say("capacity")}
        value={value.kind}
        onChange={({ currentTarget }) => onChange({ ...value, kind: CountDraft.shape.kind.parse(currentTarget.value) })}
        data={CountDraft.shape.kind.options.map((kind) => ({ value: kind, label: term(`count.${kind}`) }))}
      />
      {value.kind !== "unknown" && (
        <TextInput
          flex={1}
          label={say("seats")}
          inputMode="numeric"
          maxLength={20}
          value={value.number}
          error={isWrong && say("capacityWrong")}
          onChange={({ currentTarget }) => onChange({ ...value, number: currentTarget.value })}
        />
      )}
    </Group>
  );
}
