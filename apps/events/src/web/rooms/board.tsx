import { useQuery } from "@tanstack/react-query";
import type { PlainDate, Room } from "@wps/model";
import type { RoomUse } from "../../contract/boards.ts";
import { useTexts } from "../language/i18n.ts";
import { Wording } from "../language/wording.tsx";
import { roomBoardQuery } from "../room-queries.ts";
import { type BoardRow, WeekBoard } from "../week-board.tsx";
import { roomsTexts } from "./texts.ts";

interface BoardProps {
  readonly rooms: readonly Room[];
  /** The first day of the week that is shown. */
  readonly from: PlainDate;
  readonly onTurn: (day: PlainDate) => void;
}

/** Which room is used for what on which day of a week. */
export function Board({ rooms, from, onTurn }: BoardProps) {
  const say = useTexts(roomsTexts);
  const query = useQuery(roomBoardQuery(from));
  const rowsOf = ({ items }: { readonly items: readonly RoomUse[] }): BoardRow[] =>
    openRooms(rooms, items, from).map(({ id, name, closedFrom }) => ({
      id,
      name: <Wording of={name} />,
      uses: items
        .filter(({ room }) => room === id)
        .map((use) => ({ ...use, doubt: use.standing === "wanted" ? say("wanted") : undefined })),
      unused: (day) => (closedFrom !== undefined && closedFrom <= day ? say("closedThen") : undefined),
    }));
  return (
    <WeekBoard
      from={from}
      onTurn={onTurn}
      query={query}
      head={say("room")}
      rowsOf={rowsOf}
      empty={null}
      hint={say("boardHint")}
    />
  );
}

/** The rooms that are used in this week or still may be. */
function openRooms(rooms: readonly Room[], uses: readonly RoomUse[], from: PlainDate): Room[] {
  const used = new Set(uses.map(({ room }) => room));
  return rooms.filter(({ id, closedFrom }) => used.has(id) || closedFrom === undefined || closedFrom > from);
}
