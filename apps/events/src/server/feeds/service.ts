import { createHash } from "node:crypto";
import { type Actor, type Language, Refused } from "@wps/model";
import { findClause, findProgramme } from "@wps/model/catalogue";
import { calendarOf } from "@wps/model/ics";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import type { EventService } from "../events/service.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { resolveClause } from "../programmes/clause-ref.ts";
import { permit } from "../session/permission.ts";
import { feedBlocks } from "./blocks.ts";
import { fileNameOf, headingOf, type Subject } from "./headings.ts";
import { type Feed, keptFeeds } from "./kept-feeds.ts";
import { feedRepository } from "./repository.ts";
import type { FeedScope } from "./scope.ts";

/** What feeds may take in memory, in bytes. */
const MOST_KEPT = 64 * 1024 * 1024;

export interface FeedServiceDeps {
  readonly db: Kysely<Tables>;
  readonly log: Logger;
  readonly now: () => string;
  readonly events: EventService;
  readonly organisations: OrganisationService;
  /** Where people find the app; without it entries lead to no page. */
  readonly site: string | undefined;
}

/** A feed that somebody asks for. */
export interface FeedRequest {
  readonly scope: FeedScope;
  readonly language: Language;
  /** Its address below the app's; absent where that is a secret. */
  readonly address?: string | undefined;
}

/** What calendars can be given. */
export function feedService({ db, log, now, events, organisations, site }: FeedServiceDeps) {
  const blocks = feedBlocks({ db, log, site });
  const feeds = feedRepository(db);
  const kept = keptFeeds(MOST_KEPT);

  /** What a feed is about, where there is such a thing. */
  async function subjectOf(scope: FeedScope, reader: Actor): Promise<Subject> {
    switch (scope.of) {
      case "all":
        return "all";
      case "programme": {
        const programme = findProgramme(scope.programme);
        if (programme === undefined) throw new Refused({ code: "PROGRAMME_NOT_FOUND", programme: scope.programme });
        return { name: programme.shortTitle };
      }
      case "clause": {
        const { programme, clause } = scope;
        await atomically(db, (transaction) => resolveClause({ programme, clause }, [], transaction));
        return { code: clause, name: findClause({ programme, clause })?.shortTitle };
      }
      case "organisation": {
        const { organisation: id } = scope;
        const organisation = (await organisations.list(reader)).find((each) => each.id === id);
        if (organisation === undefined)
          throw new Refused({ code: "ORGANISATION_NOT_FOUND", path: ["organisation"], id });
        return { name: organisation.name };
      }
      case "event": {
        const event = await events.get(reader, scope.id);
        return event.sensitivity === "sensitive" ? "busy" : { name: event.title };
      }
    }
  }

  async function make(reader: Actor, { scope, language, address }: FeedRequest, before?: Feed): Promise<Feed> {
    const subject = await subjectOf(scope, reader);
    const isPrivate = address === undefined && scope.of !== "event";
    const text = calendarOf(await blocks.of(scope, reader, language), {
      name: headingOf(subject, { language, isPrivate }),
      language,
      page: site && `${site}/calendar`,
      source: site && address && `${site}${address}`,
    });
    const bytes = new TextEncoder().encode(text);
    const etag = `"${createHash("sha256").update(bytes).digest("base64url")}"`;
    const changedAt = before?.etag === etag ? before.changedAt : now();
    return { bytes, etag, changedAt, ...(scope.of === "event" ? { file: fileNameOf(subject, language) } : {}) };
  }

  return {
    /** A feed as its reader may have it: sensitive events say no more than that somebody is busy. */
    async feed(reader: Actor, request: FeedRequest): Promise<Feed> {
      permit(reader, "event:read");
      const key = JSON.stringify([reader, request]);
      return kept.at(key, await feeds.version(), (before) => make(reader, request, before));
    },
  };
}
export type FeedService = ReturnType<typeof feedService>;
