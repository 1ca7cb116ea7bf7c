import { useQuery } from "@tanstack/react-query";
import { can, type Room, type RoomId } from "@wps/model";
import { texts, useTexts } from "./language/i18n.ts";
import { Wording } from "./language/wording.tsx";
import { roomsQuery } from "./room-queries.ts";
import { useActor } from "./session.ts";

const words = texts("room-name", { someRoom: "một phòng" }, { someRoom: "a room" });

/** What a room is called, and where it is; as long as that is not known, that there is one. */
export function RoomName({ of: room }: { of: Pick<Room, "name" | "venue"> | undefined }) {
  const say = useTexts(words);
  if (room === undefined) return say("someRoom");
  return (
    <>
      <Wording of={room.name} />
      {room.venue && (
        <>
          , <Wording of={room.venue} />
        </>
      )}
    </>
  );
}

/** The same for whoever may know all rooms. */
export function RoomNameById({ id }: { id: RoomId }) {
  const mayRead = can(useActor(), "room:read");
  const { data } = useQuery({ ...roomsQuery, enabled: mayRead });
  return <RoomName of={data?.find((room) => room.id === id)} />;
}
