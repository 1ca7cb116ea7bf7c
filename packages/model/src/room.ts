import type * as z from "zod";
import { meaning } from "./meaning.js";
import { uuid } from "./uuid.js";

/** The stable identifier of a room in which sessions take place. */
export const RoomId = uuid()
  .brand<"RoomId">()
  .meta(meaning("RoomId", "The identifier of a room.", "Định danh của phòng."));
export type RoomId = z.infer<typeof RoomId>;
