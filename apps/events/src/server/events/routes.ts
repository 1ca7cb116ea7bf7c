import type { OpenAPIHono } from "@hono/zod-openapi";
import { type ProgrammeEvent, provinceOfKey } from "@wps/model";
import type { Logger } from "pino";
import {
  createEvent,
  type EventPage,
  type EventQuery,
  getEvent,
  listEvents,
  replaceEvent,
} from "../../contract/events.ts";
import { type EventHistory, readHistory, readRevision } from "../../contract/history.ts";
import { cursorAfter, positionOf } from "../../contract/page.ts";
import { isHeld } from "../etag.ts";
import type { AppEnv } from "../session/actor.ts";
import { keptPages } from "./kept-pages.ts";
import type { EventFilter, EventListing, PageRequest } from "./listing.ts";
import type { EventService } from "./service.ts";
import type { RevisionEntry } from "./version.ts";

const etag = (event: ProgrammeEvent) => ({ ETag: `"${event.revision}"` });

export function eventRoutes(app: OpenAPIHono<AppEnv>, events: EventService, log: Logger): void {
  const pages = keptPages();

  app.openapi(listEvents, async (c) => {
    const { actor } = c.var;
    const query = c.req.valid("query");
    // Read first: a page that is written from later data is newer than its key says, and never older.
    const key = `${await events.fingerprint(actor)} ${JSON.stringify(query)}`;
    const { body, etag } = await pages(key, async () => {
      const listing = await events.list(actor, toFilter(query), toRequest(query));
      for (const entry of listing.unreadable) log.error(entry, "an event cannot be read and was left out of the list");
      return toEventPage(listing);
    });
    const headers = { ETag: etag, "Cache-Control": "private, no-cache" };
    if (isHeld(etag, c.req.valid("header")["if-none-match"])) return c.body(null, 304, headers);
    return c.body(body, 200, { ...headers, "Content-Type": "application/json" });
  });

  app.openapi(getEvent, async (c) => {
    const event = await events.get(c.var.actor, c.req.valid("param").id);
    return c.json(event, 200, etag(event));
  });

  app.openapi(createEvent, async (c) => {
    const event = await events.create(c.var.actor, c.req.valid("json"));
    return c.json(event, 201, { ...etag(event), Location: `/api/events/${event.id}` });
  });

  app.openapi(replaceEvent, async (c) => {
    const revision = Number(c.req.valid("header")["if-match"].slice(1, -1));
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

function toFilter({ q, province, order, limit, cursor, ...filter }: EventQuery): EventFilter {
  return { ...filter, text: q, province: province === undefined ? undefined : provinceOfKey(province) };
}

function toRequest({ q, order, limit, cursor }: EventQuery): PageRequest {
  const ifNotAsked = q === undefined ? "earliest-first" : "best-first";
  return { order: order ?? ifNotAsked, limit, after: cursor === undefined ? undefined : positionOf(cursor) };
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
