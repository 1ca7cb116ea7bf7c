import type { QueryClient } from "@tanstack/react-query";
import type { EventId, EventSummary } from "@wps/model";
import type { EventPage } from "../contract/events.ts";
import { eventQuery, eventsQuery, organisationsQuery } from "./api.ts";
import { isHeldBack, noteChange } from "./change-of.ts";
import type { ChangeHearing } from "./change-stream.ts";
import { mayAskAgain } from "./written-look.ts";

/** Changes that come close together are taken up together, after so many milliseconds. */
const TOGETHER_MS = 300;
/** What does not depend on events, and is not asked for again when one changes. */
const APART = new Set<unknown>([organisationsQuery.queryKey[0], "contributions", "session", "accounts", "feed-links"]);

export interface LiveChangesDeps {
  readonly queries: QueryClient;
  /** Whether somebody holds something with the pointer, and nothing should move under it. */
  readonly isPressed: () => boolean;
  /** Called with the events on screen that somebody else has changed, as they now are, where there are any. */
  readonly onTold: (events: readonly EventSummary[]) => void;
}

/** Has what is on screen asked for anew where it may have changed. */
export function liveChanges({ queries, isPressed, onTold }: LiveChangesDeps): ChangeHearing & { stop(): void } {
  const changed = new Map<EventId, number>();
  const lists = new Set<unknown>();
  let hasGap = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function soon(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (isPressed()) soon();
      else void takeUp();
    }, TOGETHER_MS);
  }

  async function takeUp(): Promise<void> {
    // What this window wrote itself, or has read since, is here already.
    const news = [...changed].filter(([id, revision]) => revision > (revisionHere(id) ?? 0));
    const ids = new Set<unknown>(changed.keys());
    const ofPeople = new Set(lists);
    const isGap = hasGap;
    changed.clear();
    lists.clear();
    hasGap = false;
    await queries.invalidateQueries({
      predicate: (query) => {
        const [kind, id, part] = query.queryKey;
        if (!mayAskAgain(query)) return false;
        // Whatever somebody types into stands beside what is read, and is not read again.
        if (kind === "event" && part !== undefined && ofPeople.has(id)) return true;
        if (kind === "event") return !isHeldBack(id) && (isGap || ids.has(id));
        return isGap || (ids.size > 0 && !APART.has(kind));
      },
    });
    const told = news.flatMap(
      ([id, revision]) => shown().find((one) => one.id === id && one.revision >= revision) ?? [],
    );
    if (told.length > 0) onTold(told);
  }

  const revisionHere = (id: EventId) => queries.getQueryData(eventQuery(id).queryKey)?.revision;

  /** The events of the lists that are on screen. */
  function shown(): EventSummary[] {
    const lists = queries.getQueryCache().findAll({ queryKey: eventsQuery({}).queryKey.slice(0, 1), type: "active" });
    return lists.flatMap(({ queryKey }) => queries.getQueryData<Partial<EventPage>>(queryKey)?.items ?? []);
  }

  return {
    onChange(change) {
      changed.set(change.id, change.revision);
      noteChange(change);
      soon();
    },
    onList({ id }) {
      lists.add(id);
      soon();
    },
    onGap() {
      hasGap = true;
      soon();
    },
    stop: () => clearTimeout(timer),
  };
}
