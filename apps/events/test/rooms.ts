import { NewRoom } from "@wps/model";

/** A room that `mps` keeps. */
export const ROOM: NewRoom = NewRoom.parse({
  name: { vi: "Phòng họp 201", en: "Meeting room 201" },
  venue: { vi: "Học viện An ninh nhân dân" },
  province: { code: "01", list: "2025" },
  organisation: "mps",
  capacity: { kind: "at-least", value: 60 },
  note: { vi: "Có lối đi cho xe lăn." },
});
