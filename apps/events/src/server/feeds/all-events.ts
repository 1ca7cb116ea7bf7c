import { createHash } from "node:crypto";
import type { Actor, Language } from "@wps/model";
import { toCalendar } from "@wps/model/ics";
import type { Logger } from "pino";
import type { EventService } from "../events/service.ts";

const NAMES: Record<Language, string> = {
  vi: "Phụ nữ, hòa bình và an ninh: tất cả sự kiện",
  en: "Women, Peace and Security: all events",
};

/** A feed as it goes over the wire, and the name of these very bytes. */
export interface Feed {
  readonly text: string;
  readonly etag: string;
}

/**
 * The feed of all events, written anew only when an event has changed: calendars ask every hour, and writing out
 * a large programme takes seconds in which nothing else is answered.
 */
export function allEventsFeed(events: EventService, log: Logger): (actor: Actor, language: Language) => Promise<Feed> {
  const kept = new Map<Language, { readonly fingerprint: string; readonly feed: Promise<Feed> }>();

  async function write(actor: Actor, language: Language): Promise<Feed> {
    const { events: readable, unreadable } = await events.all(actor);
    const { text, skipped } = toCalendar(readable, { name: NAMES[language], language });
    for (const entry of [...unreadable, ...skipped]) log.error(entry, "an event was left out of the feed");
    return { text, etag: `"${createHash("sha256").update(text).digest("base64url")}"` };
  }

  return async (actor, language) => {
    const fingerprint = await events.fingerprint(actor);
    const before = kept.get(language);
    if (before?.fingerprint === fingerprint) return before.feed;
    const feed = write(actor, language);
    kept.set(language, { fingerprint, feed });
    feed.catch(() => kept.delete(language));
    return feed;
  };
}
