import { type EventPlace, type NewProgrammeEvent, Refused, type Session } from "@wps/model";
import { provincesWithCode } from "@wps/model/catalogue";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { resolveClause } from "../programmes/clause-ref.ts";

/** Refuses an event that points to a clause that is not there; those it points to stay until the transaction ends. */
export async function resolveClauses(event: NewProgrammeEvent, transaction: Kysely<Tables>): Promise<void> {
  for (const [index, link] of event.taskLinks.entries()) {
    await resolveClause(link, ["taskLinks", index], transaction);
  }
}

/** Refuses a draft that names a session which the event does not have. */
export function refuseStrangers(draft: NewProgrammeEvent, own: readonly Session[]): void {
  const known = new Set(own.map((session) => session.id));
  for (const [index, { id }] of draft.sessions.entries()) {
    if (id === undefined || known.has(id)) continue;
    throw new Refused({ code: "SESSION_NOT_FOUND", path: ["sessions", index, "id"], id });
  }
}

/** Refuses a place in a province that its code list does not hold; whether the list is that of the day, the schema has seen. */
export function resolveProvince(place: EventPlace): void {
  if (place.status !== "known" || place.province === undefined) return;
  const { code, list } = place.province;
  if (provincesWithCode(code).some((province) => province.list === list)) return;
  throw new Refused({ code: "PROVINCE_NOT_FOUND", path: ["place", "province"], province: { code, list } });
}
