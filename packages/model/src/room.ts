import * as z from "zod";
import type { EventSubject } from "./access.js";
import { Count } from "./count.js";
import { PlainDate } from "./date.js";
import { meaning } from "./meaning.js";
import { OrganisationId } from "./organisation.js";
import { ProvinceRef } from "./place.js";
import { BilingualLine, BilingualProse } from "./text.js";
import { isUuid, uuid } from "./uuid.js";

/** The stable identifier of a room in which sessions take place. */
export const RoomId = uuid()
  .brand<"RoomId">()
  .meta(meaning("RoomId", "The identifier of a room.", "Định danh của phòng."));
export type RoomId = z.infer<typeof RoomId>;

/**
 * Whether a text is the identifier of a room, in small letters.
 *
 * @example
 * isRoomId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isRoomId(text: string): text is RoomId {
  return isUuid(text);
}

const fields = {
  name: BilingualLine,
  /** The building, hotel or office that it is in; absent where nobody has said. */
  venue: BilingualLine.optional(),
  province: ProvinceRef.optional(),
  /** Who keeps it, and may change what is said of it. Without one, an administrator alone does. */
  organisation: OrganisationId.optional(),
  /** How many people it holds, as whoever keeps it says; unknown is not 0. */
  capacity: Count,
  note: BilingualProse.optional(),
  /** The first day on which nothing takes place in it any more. */
  closedFrom: PlainDate.optional(),
} as const;

/** A room as somebody enters it. */
export const NewRoom = z.strictObject(fields).meta(meaning("NewRoom", "A room to save.", "Phòng cần lưu."));
export interface NewRoom extends z.infer<typeof NewRoom> {}

/** A room in which sessions take place: where it is, how many it holds, and who keeps it. */
export const Room = z
  .strictObject({ id: RoomId, revision: z.int().min(1), ...fields })
  .meta(meaning("Room", "A room in which sessions take place.", "Phòng tổ chức các phiên của sự kiện."));
export interface Room extends z.infer<typeof Room> {}

/**
 * What decides who may change a room, in the terms of events: the organisation that keeps it runs it.
 *
 * @example
 * subjectOfRoom({ organisation: "vwu" }).organisations; // [{ organisation: "vwu", role: "lead" }]
 */
export function subjectOfRoom({ organisation }: Pick<Room, "organisation">): EventSubject {
  const organisations = organisation === undefined ? [] : [{ organisation, role: "lead" } as const];
  return { publication: "draft", sensitivity: "open", organisations, funders: [] };
}

/**
 * Whether something can take place in a room on a day: until the day before it is closed.
 *
 * @example
 * isOpenOn({ closedFrom: "2027-01-01" }, "2026-12-31"); // true
 */
export function isOpenOn({ closedFrom }: Pick<Room, "closedFrom">, day: PlainDate): boolean {
  return closedFrom === undefined || day < closedFrom;
}
