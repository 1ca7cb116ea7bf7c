import { addDays, EventDates, OrganisationId } from "@wps/model";
import type { BookedEvent, BookedPerson } from "@wps/model/clash";
import { chanceFrom } from "../../../../tools/bench/chance.ts";

const SEED = 20_261_124;
const SESSIONS_OF_EVENT = 5;
const HOURS = [
  { start: "08:00", end: "11:30" },
  { start: "13:30", end: "17:00" },
  { start: "08:00", end: "17:00" },
] as const;

export interface PlannedEvent {
  readonly event: BookedEvent;
  readonly people: readonly BookedPerson[];
}

/**
 * Events of five sessions on days that follow each other, over two years: as a larger programme has more rooms, trainers, people and
 * hosts, there are as many events of each whatever the size. Provinces stay 34.
 */
export function plannedEvents(sessions: number): PlannedEvent[] {
  const chance = chanceFrom(SEED);
  const count = Math.ceil(sessions / SESSIONS_OF_EVENT);
  const among = (each: number) => Math.max(2, Math.ceil(count / each));
  return Array.from({ length: count }, (_, nth) => {
    const start = addDays("2027-01-01", chance.below(730));
    const room = `room-${chance.below(among(40))}`;
    const trainers = [0, 1].map(() => `trainer-${chance.below(among(20))}`);
    const others = Array.from({ length: 8 }, () => `person-${chance.below(among(2))}`);
    return {
      event: {
        id: `event-${nth}`,
        status: chance.below(10) === 0 ? "idea" : "planned",
        dates: EventDates.parse({
          precision: "day",
          start,
          end: addDays(start, SESSIONS_OF_EVENT - 1),
          basis: "stated",
        }),
        timeZone: "Asia/Ho_Chi_Minh",
        format: "in-person",
        place: {
          status: "known",
          name: { vi: "Hội trường" },
          basis: "stated",
          province: { code: String(chance.below(34)).padStart(2, "0"), list: "2025" },
        },
        organisations: [{ organisation: OrganisationId.parse(`host-${chance.below(among(60))}`), role: "lead" }],
        sessions: Array.from({ length: SESSIONS_OF_EVENT }, (_, day) => ({
          date: addDays(start, day),
          hours: chance.oneOf(HOURS),
          room,
        })),
      },
      people: [...new Set(trainers)]
        .map((person): BookedPerson => ({ person, roles: ["trainer"], status: "confirmed" }))
        .concat([...new Set(others)].map((person) => ({ person, roles: ["participant"], status: "confirmed" }))),
    };
  });
}
