import type { OpenAPIHono } from "@hono/zod-openapi";
import { type ProgrammeEvent, provinceOfKey } from "@wps/model";
import type { Logger } from "pino";
import {
  countEventProvinces,
  createEvent,
  type EventFilterQuery,
  type EventPage,
  type EventQuery,
  getEvent,
  listEvents,
  replaceEvent,
} from "../../contract/events.ts";
import { type EventHistory, readHistory, readRevision } from "../../contract/history.ts";
import { cursorAfter, positionOf } from "../../contract/page.ts";
import { etagOf, etagOfRevision, isHeld, revisionIn } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import { keptAnswers } from "./kept-answers.ts";
import type { EventFilter, EventListing, PageRequest } from "./listing.ts";
import type { EventService } from "./service.ts";
import type { RevisionEntry } from "./version.ts";

/** As many as are kept: the months and the events that people look at now. */
const MOST_PAGES = 100;
const MOST_EVENTS = 300;

const etag = (event: ProgrammeEvent) => ({ ETag: etagOfRevision(event.revision) });

export function eventRoutes(app: OpenAPIHono<AppEnv>, events: EventService, log: Logger): void {
  const pages = keptAnswers<Page>(MOST_PAGES);
  const single = keptAnswers<ProgrammeEvent>(MOST_EVENTS);

  app.openapi(listEvents, async (c) => {
    const { actor } = c.var;
    const query = c.req.valid("query");
    // Read first: a page that is written from later data is newer than its key says, and never older.
    const key = `${await events.fingerprint(actor)} ${JSON.stringify(query)}`;
    const { order, limit, cursor, ...asked } = query;
    const made = async () => {
      const listing = await events.list(actor, toFilter(asked), toRequest(query));
      for (const entry of listing.unreadable) log.error(entry, "an event cannot be read and was left out of the list");
      return toPage(toEventPage(listing));
    };
    // What grants pay for changes without a change of events, which the key would not tell.
    const isKept = query.grant === undefined && query.grantsOf === undefined;
    const { body, etag } = await (isKept ? pages(key, made) : made());
    const headers = { ETag: etag, "Cache-Control": "private, no-cache" };
    if (isHeld(etag, c.req.valid("header")["if-none-match"])) return c.body(null, 304, headers);
    return c.body(body, 200, { ...headers, "Content-Type": "application/json" });
  });

  app.openapi(countEventProvinces, async (c) => {
    const items = await events.byProvince(c.var.actor, toFilter(c.req.valid("query")));
    return c.json({ items, total: items.reduce((sum, { events: count }) => sum + count, 0) }, 200);
  });

  app.openapi(getEvent, async (c) => {
    const { actor } = c.var;
    const { id } = c.req.valid("param");
    const event = await single(`${await events.fingerprint(actor)} ${id}`, () => events.get(actor, id));
    return c.json(event, 200, etag(event));
  });

  app.openapi(createEvent, async (c) => {
    const event = await events.create(c.var.actor, c.req.valid("json"));
    return c.json(event, 201, { ...etag(event), Location: `/api/events/${event.id}` });
  });

  app.openapi(replaceEvent, async (c) => {
    const revision = revisionIn(c.req.valid("header")["if-match"]);
    const event = await events.replace(c.var.actor, c.req.valid("param").id, revision, c.req.valid("json"));
    return c.json(event, 200, etag(event));
  });

  app.openapi(readHistory, async (c) => {
    const entries = await events.history(c.var.actor, c.req.valid("param").id);
    return c.json({ items: entries.map(toHistoryItem) }, 200);
  });

  app.openapi(readRevision, async (c) => {
    const { id, revision } = c.req.valid("param");
    return c.json(await events.revision(c.var.actor, id, revision), 200);
  });
}

function toFilter({ q, province, ...filter }: EventFilterQuery): EventFilter {
  return { ...filter, text: q, province: province === undefined ? undefined : provinceOfKey(province) };
}

function toRequest({ q, order, limit, cursor }: EventQuery): PageRequest {
  const ifNotAsked = q === undefined ? "earliest-first" : "best-first";
  return { order: order ?? ifNotAsked, limit, after: cursor === undefined ? undefined : positionOf(cursor) };
}

/** A page as it goes over the wire, and the name of these very bytes. */
interface Page {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

function toPage(page: EventPage): Page {
  const body = new TextEncoder().encode(JSON.stringify(page));
  return { body, etag: etagOf(body) };
}

function toEventPage({ events, unreadable, total, nearest, next }: EventListing): EventPage {
  const rest = { total, nearest, unreadable: unreadable.length };
  return { items: events, ...rest, ...(next === undefined ? {} : { next: cursorAfter(next) }) };
}

function toHistoryItem({ author, account, name, ...entry }: RevisionEntry): EventHistory["items"][number] {
  if (author !== "account") return { ...entry, by: { status: author } };
  return {
    ...entry,
    by: account === null || name === null ? { status: "gone" } : { status: "account", account, name },
  };
}
