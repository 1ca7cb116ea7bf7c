import type { SeatLinkToken } from "@wps/model";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../src/server/db/tables.ts";
import { bodyOf, SAMPLE, type testApp } from "./app.ts";

/** The day on which the tests about seats take place, before the event. */
export const TODAY = "2026-11-21T01:00:00.000Z";

/** Seats for those who register, until the day before the event. */
export const OPEN_PLAN = {
  capacity: 3,
  offices: [],
  registerUntil: "2026-11-30T10:00:00.000Z",
  waits: true,
};

/** An event that has seats by a plan, planned by whoever asks. */
export async function plannedSeats(
  api: ReturnType<typeof testApp>,
  plan: object = OPEN_PLAN,
  event: object = {},
): Promise<string> {
  const { id } = await bodyOf(api.post("/api/events", { ...SAMPLE, ...event }));
  const response = await api.put(`/api/events/${id}/seats`, plan, { "If-Match": '"0"' });
  if (!response.ok) throw new Error(await response.text());
  return id;
}

/** Somebody who registers; the same name and number are the same person. */
export const registrationOf = (given: string, sex = "woman", more: object = {}) => ({
  person: {
    name: { family: "Nguyễn", given, order: "family-first" },
    contact: { email: `${encodeURIComponent(given).replaceAll("%", "").toLowerCase()}@example.org` },
  },
  profile: { sex },
  ...more,
});

/** What becomes of a registration, when somebody at an address sends it. */
export async function registered(
  api: ReturnType<typeof testApp>,
  gate: string,
  draft: object,
  address = "10.0.0.1",
): Promise<{ status: string; place?: number; token: SeatLinkToken }> {
  const response = await api.fetch(
    new Request(`http://localhost/api/registrations/${gate}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(draft),
    }),
    { incoming: { socket: { remoteAddress: address } } },
  );
  return bodyOf(response);
}

/** Who stands how on the list of an event, by given name. */
export async function standings(db: Kysely<Tables>, event: string): Promise<Record<string, string>> {
  const { rows } = await sql<{ given: string; status: string }>`
    select given, status from participations join persons on persons.id = person_id where event_id = ${event}
  `.execute(db);
  return Object.fromEntries(rows.map(({ given, status }) => [given, status]));
}
