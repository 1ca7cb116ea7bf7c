import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { can, type NewRoom, type Room, subjectOfRoom, wordingIn } from "@wps/model";
import { type SyntheticEvent, useState } from "react";
import { useLanguage, useTexts } from "./language/i18n.ts";
import { blankRoom, type RoomDraft, readRoom, toRoomDraft } from "./room-draft.ts";
import { type RoomField, RoomFields } from "./room-fields.tsx";
import { roomsQuery, saveRoom } from "./room-queries.ts";
import { isRoomChanged, useRoomSetback } from "./room-setback.ts";
import { roomTexts } from "./room-texts.ts";
import { useRoomWords } from "./room-words.ts";
import { useActor } from "./session.ts";
import { Alert } from "./ui/alert.tsx";
import { useFocusOnWrong } from "./ui/use-focus-on-wrong.ts";

interface RoomFormProps {
  /** The room to change; a new one is entered where there is none. */
  readonly room?: Room;
  /** What was searched for in vain: it may well be the name. */
  readonly name?: string;
  readonly onSaved: (room: Room) => void;
  readonly onCancel: () => void;
}

/** A room to enter or to change. What is typed stays until it is saved or given up. */
export function RoomForm({ room, name = "", onSaved, onCancel }: RoomFormProps) {
  const say = useTexts(roomTexts);
  const explain = useRoomSetback();
  const { language } = useLanguage();
  const actor = useActor();
  const own = "organisations" in actor ? actor.organisations : [];
  const [draft, setDraft] = useState<RoomDraft>(() =>
    room ? toRoomDraft(room) : blankRoom({ [language]: name }, own.length === 1 ? own[0] : undefined),
  );
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnWrong(attempts);
  const read = readRoom(draft);
  const isOwn = !read.success || can(actor, "room:edit", subjectOfRoom(read.data));
  const isWrong = (field: RoomField) =>
    attempts > 0 &&
    ((field === "organisation" && !isOwn) ||
      (!read.success && read.error.issues.some(({ path }) => path[0] === field)));
  const { before, saving } = useSavingRoom(room, onSaved);
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault();
    // React passes the event on to the form around a dialog, which is not what was submitted.
    submitted.stopPropagation();
    setAttempts(attempts + 1);
    if (read.success && isOwn && !saving.isPending) saving.mutate(read.data);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        <RoomFields draft={draft} isWrong={isWrong} onChange={setDraft} />
        {attempts > 0 && !(read.success && isOwn) && <Alert tone="danger">{say("wrongAbove")}</Alert>}
        {saving.error && <Alert tone="danger">{explain(saving.error)}</Alert>}
        {before && isRoomChanged(saving.error) && (
          <div>
            <Text fw={600}>{say("now")}</Text>
            <PresentRoom room={before} />
          </div>
        )}
        <Group gap="sm">
          <Button type="submit" loading={saving.isPending}>
            {say("save")}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say("cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Saves over the version that was read last: after a refusal, that is the one which is then shown. */
function useSavingRoom(room: Room | undefined, onSaved: (room: Room) => void) {
  const queries = useQueryClient();
  const { data: rooms } = useQuery({ ...roomsQuery, enabled: room !== undefined });
  const [isSeen, setIsSeen] = useState(false);
  const current = isSeen ? rooms?.find(({ id }) => id === room?.id) : undefined;
  const before = current ?? room;
  const saving = useMutation({
    networkMode: "always",
    mutationFn: (draft: NewRoom) => saveRoom(draft, before),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: roomsQuery.queryKey });
      onSaved(saved);
    },
    onError: async (error) => {
      if (!isRoomChanged(error)) return;
      await queries.invalidateQueries({ queryKey: roomsQuery.queryKey });
      setIsSeen(true);
    },
  });
  return { before, saving };
}

function PresentRoom({ room }: { room: Room }) {
  const { language } = useLanguage();
  const words = useRoomWords();
  const texts = [room.name, room.venue, room.note].flatMap((text) => (text ? [wordingIn(text, language).text] : []));
  return <Text size="sm">{[...texts, words(room)].join(" · ")}</Text>;
}
