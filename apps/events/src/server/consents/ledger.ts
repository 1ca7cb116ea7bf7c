import {
  ConsentId,
  type ConsentRecord,
  consentText,
  dayAt,
  type EventId,
  HOME_TIME_ZONE,
  type NewConsent,
  type OwnConsent,
  type PersonId,
  Refused,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.ts";
import { consentRepository } from "./repository.ts";

export interface ConsentLedgerDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** Of whom a word is, at which event, and which account wrote it down; none where the person did. */
interface Word {
  readonly person: PersonId;
  readonly event: EventId;
  readonly by: string | null;
}

/** What people said to each purpose, to which nothing is done but to add. Whoever uses it has asked who may. */
export function consentLedger({ db, now, newId }: ConsentLedgerDeps) {
  const consents = consentRepository(db);

  async function add(said: Omit<ConsentRecord, "id" | "event" | "at">, { person, event, by }: Word, within = db) {
    const { purpose, text } = said;
    if (consentText(purpose, text) === undefined) throw new Refused({ code: "CONSENT_TEXT_NOT_FOUND", purpose, text });
    const record: ConsentRecord = { ...said, id: ConsentId.parse(newId()), event, at: now() };
    await consentRepository(within).insert(record, { person, by });
    return record;
  }

  const today = () => dayAt(Date.parse(now()), HOME_TIME_ZONE);

  return {
    /** What somebody said, at one event or at all of them. */
    of: (person: PersonId, event?: EventId): Promise<ConsentRecord[]> => consents.of(person, event),

    /** Writes down what was signed or said at the desk. */
    async write(said: NewConsent, word: Word): Promise<ConsentRecord> {
      if (said.on > today()) throw new Refused({ code: "SIGNED_LATER", on: said.on, today: today() });
      return add(said, word);
    },

    /** What the person says themselves, now. */
    async say({ event, ...said }: OwnConsent, person: PersonId, within?: Kysely<Tables>): Promise<ConsentRecord> {
      return add({ ...said, channel: "self-service", on: today() }, { person, event, by: null }, within);
    },
  };
}
export type ConsentLedger = ReturnType<typeof consentLedger>;
