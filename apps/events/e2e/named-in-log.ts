import type { APIRequestContext } from "@playwright/test";
import { type EventId, writtenName } from "@wps/model";
import type { EventPage } from "../src/contract/events.ts";
import type { ParticipationList } from "../src/contract/participations.ts";

/** The people on the lists of all events whom a log names. A name of one word may be any word, and is not looked for. */
export async function namedInLog(log: string, admin: APIRequestContext): Promise<string[]> {
  const named = new Set<string>();
  for (const id of await eventsOf(admin)) {
    const { items }: ParticipationList = await (await admin.get(`/api/events/${id}/participations`)).json();
    for (const words of items.map(({ name }) => writtenName(name))) {
      if (words.includes(" ") && log.includes(words)) named.add(words);
    }
  }
  return [...named];
}

async function eventsOf(admin: APIRequestContext): Promise<EventId[]> {
  const ids: EventId[] = [];
  for (let next: string | undefined = ""; next !== undefined; ) {
    const page: EventPage = await (await admin.get(`/api/events?limit=500${next && `&cursor=${next}`}`)).json();
    ids.push(...page.items.map(({ id }) => id));
    next = page.next;
  }
  return ids;
}
