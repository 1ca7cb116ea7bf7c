import sample from "../fixtures/events/sample.json" with { type: "json" };
import { bookingsOf, clashIndex } from "../src/clash/index.js";
import { ProgrammeEvent } from "../src/event.js";

/** Somebody who teaches, as an example may name her. */
export const trainer = { person: "lan", roles: ["trainer"], status: "confirmed" } as const;

const event = ProgrammeEvent.parse(sample);
/** What the event of the examples takes, with its trainer. */
export const takenIndex = clashIndex();
takenIndex.put(event.id, bookingsOf(event, [trainer]));

/** Where the examples look for a free hour. */
export const search = {
  resources: [{ kind: "room", id: "hall" }],
  days: { start: "2027-03-15", end: "2027-03-19" },
  hours: { start: "08:00", end: "17:00" },
  timeZone: "Asia/Ho_Chi_Minh",
} as const;
