import sample from "../fixtures/events/sample.json" with { type: "json" };
import { addDays } from "../src/date.js";
import { ProgrammeEvent, SessionId } from "../src/index.js";

/** A course of three runs, four weeks apart. */
export function runsOfACourse(): ProgrammeEvent[] {
  const event = ProgrammeEvent.parse(sample);
  return [1, 2, 3].map((number) => {
    const later = (day: string) => addDays(day, 28 * (number - 1));
    return ProgrammeEvent.parse({
      ...event,
      id: `00000000-0000-4000-8000-00000000000${number}`,
      status: "planned",
      baseline: undefined,
      run: { course: "5c2d9f60-9e0b-4f4e-8c3b-0d6a5b1e7a10", number },
      dates: { ...event.dates, start: later(event.dates.start), end: later(event.dates.end) },
      sessions: event.sessions.map((session, index) => ({
        ...session,
        id: SessionId.parse(`00000000-0000-4000-8${number}00-00000000000${index}`),
        date: later(session.date),
      })),
    });
  });
}
