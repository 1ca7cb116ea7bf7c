import { Button, type ComboboxParsedItem, type OptionsFilter, Select, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { can, isOpenOn, type Room, wordingIn } from "@wps/model";
import { type ReactNode, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { foldedFilter } from "./folded-filter.ts";
import { useLanguage, useTexts } from "./language/i18n.ts";
import { roomChooserTexts } from "./room-chooser-texts.ts";
import { RoomForm } from "./room-form.tsx";
import { roomsQuery } from "./room-queries.ts";
import { useRoomWords } from "./room-words.ts";
import { useActor } from "./session.ts";
import { Dialog } from "./ui/dialog.tsx";

interface RoomChooserProps {
  readonly id: string;
  readonly error: ReactNode;
  readonly value: string;
  /** The day on which it is needed, or what was written instead of one; rooms that are closed then are not offered. */
  readonly day: string;
  readonly onChange: (id: string) => void;
}

/** Stands among the options for a room that the list lacks. */
const NEW = "+";

/** One room out of all, found by any of its names, or a new one without leaving the form. */
export function RoomChooser({ id, error, value, day, onChange }: RoomChooserProps) {
  const say = useTexts(roomChooserTexts);
  const mayAdd = can(useActor(), "room:edit");
  const words = useRoomWords();
  const rooms = useQuery(roomsQuery);
  const [search, setSearch] = useState("");
  const [adding, setAdding] = useState<string>();
  const { options, filter } = useOptions(rooms.data, value, day);
  const chosen = rooms.data?.find((room) => room.id === value);
  const sought = options.some(({ label }) => label === search) ? "" : search.trim();
  const add = { value: NEW, label: sought === "" ? say("add") : say("addNamed", { name: sought }) };
  const close = () => {
    flushSync(() => setAdding(undefined));
    document.getElementById(id)?.focus();
  };
  return (
    <Stack gap={4}>
      <Select
        id={id}
        error={error}
        label={say("room")}
        description={chosen && words(chosen)}
        inputWrapperOrder={["label", "input", "description", "error"]}
        data={mayAdd ? [...options, add] : options}
        filter={filter}
        value={value === "" ? null : value}
        onChange={(picked) => (picked === NEW ? setAdding(sought) : onChange(picked ?? ""))}
        searchable
        clearable
        allowDeselect={false}
        selectFirstOptionOnChange
        openOnFocus={false}
        placeholder={say(rooms.isPending ? "loading" : "find")}
        nothingFoundMessage={say("nothingFound")}
        onSearchChange={setSearch}
        // Whoever empties the field and goes on means that there is none: the cross is out of reach of the keyboard.
        onBlur={() => {
          if (value !== "" && search.trim() === "") onChange("");
        }}
        maxDropdownHeight={320}
      />
      {rooms.isError && (
        <Button variant="light" color="red" size="sm" onClick={() => rooms.refetch()}>
          {say("loadFailed")}
        </Button>
      )}
      {adding !== undefined && (
        <Dialog onClose={close} title={say("newRoom")} closeLabel={say("close")} size="lg">
          <RoomForm
            name={adding}
            onCancel={close}
            onSaved={(room) => {
              onChange(room.id);
              close();
            }}
          />
        </Dialog>
      )}
    </Stack>
  );
}

/** A room that is closed, or not on the list any more, stays among the options as long as it is chosen. */
function useOptions(rooms: readonly Room[] | undefined, value: string, day: string) {
  const say = useTexts(roomChooserTexts);
  const { language } = useLanguage();
  const words = useRoomWords();
  const offered = (rooms ?? []).filter((room) => room.id === value || isOpenOn(room, day));
  const options = offered.map((room) => {
    const names = [room.name, room.venue].flatMap((text) => (text ? [wordingIn(text, language).text] : []));
    return { value: room.id as string, label: `${names.join(", ")} (${words(room)})` };
  });
  const isKnown = value === "" || options.some((option) => option.value === value);
  const filter = useMemo(() => {
    const names = new Map((rooms ?? []).map((room) => [room.id as string, allNames(room)]));
    const byName = foldedFilter((option) => names.get(option.value) ?? option.label);
    const withNew: OptionsFilter = (input) => [
      ...byName(input).filter((option) => !isNew(option)),
      ...input.options.filter(isNew),
    ];
    return withNew;
  }, [rooms]);
  return { options: isKnown ? options : [...options, { value, label: say("someRoom") }], filter };
}

const isNew = (option: ComboboxParsedItem) => "value" in option && option.value === NEW;

const allNames = ({ name, venue }: Room) =>
  [name.vi, name.en, venue?.vi, venue?.en].filter((part) => part !== undefined).join(" ");
