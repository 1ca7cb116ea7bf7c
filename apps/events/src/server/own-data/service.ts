import {
  type Actor,
  type ConsentRecord,
  type DataRequest,
  type EventId,
  type NewDataRequest,
  type OwnConsent,
  OwnDataToken,
  type ParticipationId,
  Refused,
  type SensitiveDetails,
} from "@wps/model";
import type { Kysely } from "kysely";
import type { ConsentLedger } from "../consents/ledger.ts";
import type { RequestBook } from "../data-requests/book.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { holdBook } from "../legal-holds/book.ts";
import { hashOf, newSecret } from "../link-secret.ts";
import type { ParticipationService } from "../participations/service.ts";
import { readingLog } from "../reading-log/service.ts";
import type { SensitiveBook } from "../sensitive-details/book.ts";
import { accountOf, PUBLIC } from "../session/actor.ts";
import type { PersonFile, PersonFiles } from "./file.ts";
import { type Opened, ownDataRepository } from "./repository.ts";

/** As long as a request may take, and some days to read the answer. */
const OPEN_FOR_DAYS = 40;
const DAY_MS = 86_400_000;

export interface OwnDataServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly participations: ParticipationService;
  readonly files: PersonFiles;
  readonly ledger: ConsentLedger;
  readonly requests: RequestBook;
  readonly sensitive: SensitiveBook;
}

/** A link that was just made, and the secret that is never told again. */
export interface OfferedLink {
  readonly token: OwnDataToken;
  readonly expiresAt: string;
}

/** What somebody sees of themselves. */
interface OwnData {
  readonly file: Omit<PersonFile, "events"> & {
    readonly events: (PersonFile["events"][number] & { readonly sensitive: SensitiveDetails | undefined })[];
  };
  readonly requests: Omit<DataRequest, "wish">[];
  readonly expiresAt: string;
}

/**
 * What people can do about their own data, without an account. Whoever hands a link out could open it, so it leads to nothing
 * that they may not read themselves: what is kept of the person at that event.
 */
export function ownDataService({ db, now, participations, files, ledger, requests, sensitive }: OwnDataServiceDeps) {
  const links = ownDataRepository(db);

  /** What a link leads to; one that never was, is over or was replaced is no link. */
  async function open(token: OwnDataToken): Promise<Opened & { readonly file: PersonFile }> {
    const opened = await links.opened(hashOf(token), now());
    const file = opened && (await files.of(opened.person, opened.event));
    if (opened === undefined || file === undefined) throw new Refused({ code: "OWN_DATA_NOT_FOUND" });
    return { ...opened, file };
  }

  return {
    /** Makes a link for somebody on a list, in place of an earlier one. */
    async offer(actor: Actor, id: ParticipationId): Promise<OfferedLink> {
      const { event, person } = await participations.whose(actor, id, "participation:edit");
      const token = OwnDataToken.parse(newSecret());
      const madeAt = now();
      const expiresAt = new Date(Date.parse(madeAt) + OPEN_FOR_DAYS * DAY_MS).toISOString();
      const by = accountOf(actor);
      await links.replace({ person, event, tokenHash: hashOf(token), by, madeAt, expiresAt });
      return { token, expiresAt };
    },

    async revoke(actor: Actor, id: ParticipationId): Promise<void> {
      const { event, person } = await participations.whose(actor, id, "participation:edit");
      await links.delete(person, event);
    },

    async read(token: OwnDataToken): Promise<OwnData> {
      const { person, event, file, expiresAt } = await open(token);
      await readingLog(db).note({ actor: PUBLIC, operation: "getOwnData", event, person, people: 1, at: now() });
      const [asked, said] = [await requests.of(person), await sensitive.of(person)];
      const events = file.events.map((one) => ({ ...one, sensitive: said.get(one.event) }));
      return { file: { ...file, events }, requests: asked.map(({ wish: _, ...request }) => request), expiresAt };
    },

    /** Adds a yes or a no of the person themselves, at an event that the link leads to. */
    async consent(token: OwnDataToken, said: OwnConsent): Promise<ConsentRecord> {
      const { person, file } = await open(token);
      if (!file.events.some(({ event }) => event === said.event)) throw new Refused({ code: "OWN_DATA_NOT_FOUND" });
      return ledger.say(said, person);
    },

    /** Keeps what somebody says of themselves that is sensitive, at an event that the link leads to, or nothing of it. */
    async sayDetails(
      token: OwnDataToken,
      { event, details }: { readonly event: EventId; readonly details?: SensitiveDetails | undefined },
    ): Promise<void> {
      const { person, file } = await open(token);
      if (!file.events.some((one) => one.event === event)) throw new Refused({ code: "OWN_DATA_NOT_FOUND" });
      await atomically(db, async (transaction) => {
        if (details === undefined) await holdBook(transaction).permitErasing(person, event);
        await sensitive.setOwn(person, event, details, transaction);
      });
    },

    async ask(token: OwnDataToken, wished: NewDataRequest): Promise<Omit<DataRequest, "wish">> {
      const { person } = await open(token);
      const { wish: _, ...request } = await requests.add(person, wished);
      return request;
    },
  };
}
export type OwnDataService = ReturnType<typeof ownDataService>;
