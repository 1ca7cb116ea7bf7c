import fc from "fast-check";
import { ParticipationRole, SessionId, Sex } from "../src/index.js";
import type { AttendedEvent, Attendee, ParticipationFact } from "../src/indicators/index.js";

const SESSION = SessionId.parse("4c6f0b1e-8a2d-4f0e-9d57-1f2a3b4c5d6e");

/** One person at one event; what is not said is of no matter. */
export const participation = (fact: Partial<ParticipationFact> = {}): ParticipationFact => ({
  event: "a",
  person: "lan",
  day: "2025-05-05",
  links: [],
  sex: "woman",
  organisation: "moha",
  governmentLevel: "central",
  province: "01",
  ageGroup: "35-44",
  positionLevel: "expert",
  roles: ["participant"],
  mode: "in-person",
  registered: true,
  sessions: { expected: 2, attended: 2 },
  minutes: { planned: 720, attended: 720 },
  completion: "met",
  ...fact,
});

const autumn = { event: "b", day: "2025-08-01" } as const;
const oneDay = { minutes: { planned: 360, attended: 360 } } as const;

/** What examples speak of: two events of 2025, one before and one after the provinces merged. */
export const attendees: readonly ParticipationFact[] = [
  participation({ positionLevel: "leader", roles: ["participant", "trainer"] }),
  participation({
    person: "minh",
    sex: "man",
    organisation: "mps",
    sessions: { expected: 2, attended: 1 },
    minutes: { planned: 720, attended: null },
    completion: "not-met",
  }),
  participation({ ...autumn, ...oneDay, roles: ["trainer"] }),
  participation({
    ...autumn,
    person: null,
    sex: "unknown",
    organisation: null,
    province: null,
    registered: false,
    sessions: { expected: 1, attended: 1 },
    minutes: { planned: 180, attended: 180 },
    completion: "not-met",
  }),
  participation({
    ...autumn,
    ...oneDay,
    person: "hoa",
    sessions: { expected: 2, attended: 0 },
    minutes: { planned: 360, attended: 0 },
    completion: "not-met",
  }),
];

/** A day of two parts whose attendance is complete, and somebody on its list: what examples speak of. */
export const course: AttendedEvent = {
  event: "a",
  day: "2025-05-20",
  links: [],
  sessions: [{ id: SESSION, date: "2025-05-20", hours: { start: "08:30", end: "16:30" } }],
  rule: { percent: 80, excused: "absent" },
};

export const lan: Attendee = {
  person: "lan",
  sex: "woman",
  organisation: "vwu",
  governmentLevel: "central",
  province: null,
  ageGroup: null,
  positionLevel: null,
  roles: ["participant"],
  mode: null,
  status: "confirmed",
  entry: "added",
  marks: [
    { session: SESSION, part: "morning", mark: { state: "present", basis: "desk" } },
    { session: SESSION, part: "afternoon", mark: { state: "late", basis: "desk" } },
  ],
};

const few = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);

/** Participations of a few people at a few events, with everything that may be unknown. */
export const anyParticipation: fc.Arbitrary<ParticipationFact> = fc
  .record({
    event: few("a", "b", "c"),
    person: few("lan", "minh", "hoa", null),
    sex: fc.constantFrom(...Sex.options),
    organisation: few("moha", "mps", "mofa", null),
    province: few("01", "24", "79", null),
    positionLevel: few("leader", "expert", null),
    roles: fc.uniqueArray(fc.constantFrom(...ParticipationRole.options), { minLength: 1, maxLength: 3 }),
    mode: few("in-person", "online", null),
    registered: fc.boolean(),
    sessions: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(4))
      .map(([expected, attended]) => ({ expected, attended: Math.min(expected, attended) })),
    minutes: fc.record({ planned: fc.option(fc.nat(720)), attended: fc.option(fc.nat(800)) }),
    completion: few("met", "not-met", "no-rule"),
  })
  .map((drawn) => participation(drawn));

export const lists = fc.array(anyParticipation, { maxLength: 8 });
