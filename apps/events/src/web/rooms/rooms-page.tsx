import { Button, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { can, isPlainDate, type Room, wordingIn } from "@wps/model";
import { useState } from "react";
import { matching, reading } from "../address.ts";
import { matches } from "../folded-filter.ts";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { QueryState } from "../query-state.tsx";
import { RoomForm } from "../room-form.tsx";
import { roomsQuery } from "../room-queries.ts";
import { useActor } from "../session.ts";
import { todayAtHome } from "../today.ts";
import { Dialog } from "../ui/dialog.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Detail, Empty } from "../ui/state.tsx";
import { useDocumentTitle } from "../ui/use-document-title.ts";
import { mondayOf } from "../week.ts";
import { Board } from "./board.tsx";
import { RoomEntry } from "./room-entry.tsx";
import classes from "./rooms.module.css";
import { roomsTexts } from "./texts.ts";

const route = getRouteApi("/rooms");
const readSearch = reading({ week: matching(isPlainDate) });
const VIEWS = ["list", "board"] as const;

/** All rooms, to find, add, change and close them, and what they are used for week by week. */
export function RoomsPage() {
  const say = useTexts(roomsTexts);
  const { language } = useLanguage();
  const { week } = readSearch(route.useSearch());
  const navigate = route.useNavigate();
  const query = useQuery(roomsQuery);
  const mayAdd = can(useActor(), "room:edit");
  const [editing, setEditing] = useState<Room | "new">();
  const [saved, setSaved] = useState<Room>();
  useDocumentTitle(say("title"));
  const add = mayAdd && (
    <Button size="md" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing("new")}>
      {say("add")}
    </Button>
  );
  const close = () => setEditing(undefined);
  return (
    <Stack gap="xl">
      <Group component="header" justify="space-between" align="end" gap="md">
        <div>
          <Title order={1}>{say("title")}</Title>
          <Text c="dimmed">{say("intro")}</Text>
          <Text role="status">{saved && say("saved", { name: wordingIn(saved.name, language).text })}</Text>
        </div>
        {query.data && query.data.length > 0 && add}
      </Group>
      {query.data && query.data.length > 0 && (
        <Segmented
          aria-label={say("view")}
          className={classes.views}
          value={week === undefined ? "list" : "board"}
          options={VIEWS.map((value) => ({ value, label: say(`view.${value}`) }))}
          onChange={(view) => void navigate({ search: view === "board" ? { week: mondayOf(todayAtHome()) } : {} })}
        />
      )}
      <QueryState query={query}>
        {(rooms) =>
          rooms.length === 0 ? (
            <Empty title={say("none")}>
              <Detail>{say(mayAdd ? "noneHint" : "noneHintOthers")}</Detail>
              {add}
            </Empty>
          ) : week === undefined ? (
            <RoomList rooms={rooms} onEdit={setEditing} />
          ) : (
            <Board rooms={rooms} from={mondayOf(week)} onTurn={(day) => void navigate({ search: { week: day } })} />
          )
        }
      </QueryState>
      {editing !== undefined && (
        <Dialog
          onClose={close}
          title={say(editing === "new" ? "newRoom" : "editRoom")}
          closeLabel={say("closeDialog")}
          size="lg"
        >
          <RoomForm
            {...(editing !== "new" && { room: editing })}
            onCancel={close}
            onSaved={(room) => {
              setSaved(room);
              close();
            }}
          />
        </Dialog>
      )}
    </Stack>
  );
}

function RoomList({ rooms, onEdit }: { rooms: readonly Room[]; onEdit: (room: Room) => void }) {
  const say = useTexts(roomsTexts);
  const [search, setSearch] = useState("");
  const found = rooms.filter(({ name, venue, note }) =>
    matches([name, venue, note].flatMap((text) => [text?.vi ?? "", text?.en ?? ""]).join(" "), search.trim()),
  );
  return (
    <Stack>
      <TextInput
        type="search"
        label={say("search")}
        description={say("searchHint")}
        leftSection={<IconSearch size={18} aria-hidden />}
        maxLength={100}
        maw={480}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <Text role="status" size="sm" c="dimmed">
        {found.length === 0 ? say("nothingFound") : say("found", { count: found.length })}
      </Text>
      <ul className={classes.list}>
        {found.map((room) => (
          <RoomEntry key={room.id} room={room} onEdit={() => onEdit(room)} />
        ))}
      </ul>
    </Stack>
  );
}
