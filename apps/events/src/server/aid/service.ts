import {
  type Actor,
  type AidPublishing,
  type AidPublishingChange,
  dayAt,
  type EventId,
  HOME_TIME_ZONE,
  type ProgrammeEvent,
  Refused,
} from "@wps/model";
import { checkFile, type IatiFinding, type IatiReading, readIati, writeIati, type XmlLimits } from "@wps/model/iati";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { documentBook } from "../documents/book.ts";
import { etagOf } from "../etag.ts";
import { keptAnswers } from "../events/kept-answers.ts";
import type { EventService } from "../events/service.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { resultsOfEvents } from "../results/service.ts";
import { accountOf, PUBLIC } from "../session/actor.ts";
import { permit } from "../session/permission.ts";
import { type ActivityFile, activityFile } from "./activity-file.ts";
import { publishedGrants } from "./published-grants.ts";
import { aidRepository } from "./repository.ts";

/** Of one file there are two at most: the one of today, and the one that is just being replaced. */
const MOST_FILES = 2;
/** For files of others: as much as some hundred activities, and not so much that anybody else would have to wait. */
const OTHERS: XmlLimits = { characters: 4_000_000, depth: 40, elements: 100_000, attributes: 60 };

export interface AidServiceDeps {
  readonly db: Kysely<Tables>;
  readonly log: Logger;
  readonly now: () => string;
  readonly events: EventService;
  readonly organisations: OrganisationService;
  /** Where people find the app; without it, nothing says where codes are explained. */
  readonly site: string | undefined;
}

/** A file as it goes over the wire, and its name. */
export interface ActivityText {
  readonly text: string;
  readonly etag: string;
}

/** A file of somebody else: what was read of it, and what speaks against it. */
export type CheckedFile =
  | (Extract<IatiReading, { status: "read" }> & { readonly findings: readonly IatiFinding[] })
  | Exclude<IatiReading, { status: "read" }>;

/** What can be done about activities of aid, as the IATI Standard has them. */
export function aidService({ db, log, now, events, organisations, site }: AidServiceDeps) {
  const kept = aidRepository(db);
  const results = resultsOfEvents(db);
  const files = keptAnswers<ActivityFile | undefined>(MOST_FILES);
  const texts = keptAnswers<ActivityText>(MOST_FILES);

  /** A file of events, with the grants above them; the events name theirs, whether or not these are told of beside them. */
  async function made(read: readonly ProgrammeEvent[], isWhole: boolean): Promise<ActivityFile | undefined> {
    const ids = read.map(({ id }) => id);
    const grants = await publishedGrants(db, new Set(ids));
    const [publishing, known] = [await kept.find(), await organisations.list(PUBLIC)];
    const beside = { results: await results.find(ids), documents: await documentBook(db).forEverybody() };
    return activityFile(
      { events: read, grants, isWhole, ...beside, publishing, organisations: known, now: now(), site },
      log,
    );
  }

  /** All that is public, as a file, and what it was made from: it is made once for a day on which nothing changes. */
  async function publicFile(): Promise<readonly [string, ActivityFile | undefined]> {
    const { revision } = await kept.find();
    const beside = `${await results.version()} ${await documentBook(db).version()}`;
    const read = `${await events.fingerprint(PUBLIC)} ${beside}`;
    const key = `${read} ${revision} ${dayAt(Date.parse(now()), HOME_TIME_ZONE)}`;
    return [key, await files(key, async () => made((await events.all(PUBLIC)).events, true))];
  }

  return {
    async publishing(actor: Actor): Promise<AidPublishing> {
      permit(actor, "organisation:read");
      return kept.find();
    },

    async replacePublishing(actor: Actor, revision: number, change: AidPublishingChange): Promise<AidPublishing> {
      permit(actor, "aid:publish");
      const named = change.entries.map(({ organisation }) => organisation);
      const known = await organisations.known(actor, named);
      const at = named.findIndex((id) => !known.has(id));
      const id = named[at];
      if (id !== undefined)
        throw new Refused({ code: "ORGANISATION_NOT_FOUND", path: ["entries", at, "organisation"], id });
      const by = accountOf(actor);
      const written = { ...change, revision: revision + 1 };
      const isReplaced = await atomically(db, (transaction) =>
        aidRepository(transaction).replace(written, { by, at: now() }),
      );
      if (isReplaced) return kept.find();
      const { revision: current } = await kept.find();
      throw new Refused({ code: "AID_PUBLISHING_CHANGED", yours: revision, current });
    },

    /** What everybody may read, whoever asks. */
    async published(actor: Actor): Promise<ActivityText> {
      permit(actor, "event:read");
      const [key, file] = await publicFile();
      return texts(key, async () => textOf(file));
    },

    /** One of the published events, as a file of its own: as much of it as everybody may read. */
    async publishedEvent(actor: Actor, id: EventId): Promise<ActivityText> {
      permit(actor, "event:read");
      return textOf(await made([await events.get(PUBLIC, id)], false));
    },

    /** What is published, and what speaks against it. */
    async standing(actor: Actor): Promise<ActivityFile | undefined> {
      permit(actor, "aid:check");
      return (await publicFile())[1];
    },

    /** What a file of somebody else says, and what speaks against publishing it. Nothing of it is kept. */
    check(actor: Actor, xml: string): CheckedFile {
      permit(actor, "aid:check");
      const reading = readIati(xml, OTHERS);
      if (reading.status !== "read") return reading;
      return { ...reading, findings: checkFile(reading.file, { today: now().slice(0, 10) }) };
    },
  };
}
export type AidService = ReturnType<typeof aidService>;

function textOf(made: ActivityFile | undefined): ActivityText {
  if (made === undefined) throw new Refused({ code: "NO_ACTIVITIES", because: "no-publisher" });
  if (made.file === undefined) throw new Refused({ code: "NO_ACTIVITIES", because: "not-published" });
  const text = writeIati(made.file);
  return { text, etag: etagOf(text) };
}
