import { type Participation, type PersonProfile, type ProgrammeEvent, slotsOf } from "@wps/model";
import { bodyOf, SAMPLE, type testApp } from "./app.ts";
import { AN } from "./participations.ts";

/** So many people of one profile. */
export interface Crowd {
  readonly people: number;
  readonly profile: PersonProfile;
}

/** An event that all of these people came to, and of which the attendance is complete. */
export async function attendedEvent(
  app: ReturnType<typeof testApp>,
  crowds: readonly Crowd[],
  change: object = {},
): Promise<ProgrammeEvent> {
  const draft = { ...SAMPLE, sessions: [{ date: SAMPLE.dates.start }], ...change };
  const event: ProgrammeEvent = await bodyOf(app.post("/api/events", draft));
  const on = `/api/events/${event.id}`;
  const rows = crowds.flatMap(({ people, profile }, crowd) =>
    Array.from({ length: people }, (_, nth) => ({
      ...AN,
      entry: "imported",
      person: { name: { given: `Quý ${crowd} ${nth} ${event.id.slice(0, 4)}`, order: "family-first" } },
      profile,
    })),
  );
  const list = { name: "danh-sach.csv", rows, dryRun: false };
  const listed = await app.post(`${on}/participation-imports`, list);
  if (!listed.ok) throw new Error(await listed.text());
  const { items }: { items: Participation[] } = await bodyOf(app.get(`${on}/participations`));
  const marks = items.flatMap(({ id }) =>
    slotsOf(event.sessions).map((slot) => ({ participation: id, ...slot, mark: { state: "present", basis: "desk" } })),
  );
  const marked = await app.put(`${on}/attendance/marks`, { marks });
  if (!marked.ok) throw new Error(await marked.text());
  const closing = { rule: { percent: 80, excused: "absent" }, closed: true };
  const closed = await app.put(`${on}/attendance`, closing, { "If-Match": '"0"' });
  if (!closed.ok) throw new Error(await closed.text());
  return event;
}
