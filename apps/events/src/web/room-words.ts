import type { Room } from "@wps/model";
import { sayCount } from "./language/counts.ts";
import { sayDay } from "./language/dates.ts";
import { useLanguage, useTexts } from "./language/i18n.ts";
import { roomTexts } from "./room-texts.ts";

/** Says in a line how many a room holds, or that nobody has said so, and from when it is closed. */
export function useRoomWords(): (room: Pick<Room, "capacity" | "closedFrom">) => string {
  const say = useTexts(roomTexts);
  const { language } = useLanguage();
  return ({ capacity, closedFrom }) => {
    const holds =
      capacity.kind === "unknown" ? say("holdsUnknown") : say("holds", { count: sayCount(capacity, language) });
    return closedFrom === undefined ? holds : `${holds}, ${say("closed", { day: sayDay(closedFrom, language) })}`;
  };
}
