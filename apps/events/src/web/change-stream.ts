import type { EventChange, ListChange } from "../contract/changes.ts";
import { changeStream } from "./api.ts";

/** How long to wait before asking again where the server has no stream to give, in milliseconds. */
const REFUSED_PAUSE_MS = 30_000;

/** So long ago a new reader may have read what it shows, in milliseconds: what happened since is told by the server. */
const HEAD_START_MS = 4_000;

export interface ChangeHearing {
  /** Called when an event has a new revision. */
  readonly onChange: (change: EventChange) => void;
  /** Called when something of the people of an event has changed, or of its money. */
  readonly onList: (change: ListChange) => void;
  /** Called when anything may have changed unheard. */
  readonly onGap: () => void;
}

/**
 * Hears of changes for as long as the page is in sight. A browser keeps six connections to a server and no more, so a
 * window that nobody looks at leaves its own to the others, and catches up when it comes back.
 *
 * @returns how to stop
 */
export function hearChanges({ onChange, onList, onGap }: ChangeHearing): () => void {
  let stream: EventSource | undefined;
  let pause: number | undefined;
  // A page that took long to come has read what it shows before anybody listened.
  let hasGap = performance.now() > HEAD_START_MS;

  function open(): void {
    const opened = changeStream();
    stream = opened;
    opened.addEventListener("changed", ({ data }: MessageEvent<string>) => onChange(JSON.parse(data)));
    for (const part of ["list", "money"]) {
      opened.addEventListener(part, ({ data }: MessageEvent<string>) => onList(JSON.parse(data)));
    }
    opened.addEventListener("resync", onGap);
    opened.onopen = () => {
      if (hasGap) onGap();
      hasGap = false;
    };
    opened.onerror = () => {
      if (opened.readyState !== EventSource.CLOSED) return;
      hasGap = true;
      pause = window.setTimeout(open, REFUSED_PAUSE_MS);
    };
  }

  function close(): void {
    window.clearTimeout(pause);
    stream?.close();
    stream = undefined;
    hasGap = true;
  }

  function follow(): void {
    if (document.visibilityState === "hidden") close();
    else if (stream === undefined) open();
  }

  follow();
  document.addEventListener("visibilitychange", follow);
  return () => {
    document.removeEventListener("visibilitychange", follow);
    close();
  };
}
