import { OfflineError, ProblemError } from "../api.ts";
import { keyOf, type Marking } from "./place.ts";

/** As many marks as go in one request. */
const MOST = 500;
/** How long to wait after a mark, for others to come along, in milliseconds. */
const SOON = 400;
/** How long to wait before what did not work is tried again, in milliseconds. */
const LATER = 5_000;

/** What becomes of marks: nothing is under way, they are being sent, they wait for the server, or it says no. */
export type Sending = "rest" | "sending" | "offline" | "failed" | "closed";

/** What stands in the queue, and how it fares. */
export interface QueueState {
  readonly unsent: ReadonlyMap<string, Marking>;
  readonly sending: Sending;
  /** Whether the browser keeps what is not sent. */
  readonly isKept: boolean;
  /** When something was saved last. */
  readonly savedAt: string | undefined;
  /** How many marks had to be dropped, because their person or part is gone. */
  readonly dropped: number;
}

export interface MarkQueueDeps {
  readonly send: (marks: readonly Marking[]) => Promise<void>;
  /** Keeps what is not sent beyond this page; whether that was possible. */
  readonly keep: (unsent: readonly Marking[]) => boolean;
  readonly onSaved: (marks: readonly Marking[]) => void;
  readonly now: () => string;
  /** Calls after so many milliseconds; returns how to stop it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

/** Marks on their way to the server, in small batches behind the back of whoever makes them. To send one twice does no harm. */
export function markQueue({ send, keep, onSaved, now, after }: MarkQueueDeps, left: readonly Marking[]) {
  let state: QueueState = {
    unsent: new Map(left.map((marking) => [keyOf(marking), marking])),
    sending: "rest",
    isKept: true,
    savedAt: undefined,
    dropped: 0,
  };
  let stop = () => {};
  const watchers = new Set<() => void>();

  function become(part: Partial<QueueState>): void {
    state = { ...state, ...part };
    if (part.unsent !== undefined) state = { ...state, isKept: keep([...part.unsent.values()]) };
    for (const changed of watchers) changed();
  }

  function wait(milliseconds: number): void {
    stop();
    stop = after(milliseconds, () => void flush());
  }

  async function flush(): Promise<void> {
    stop();
    if (state.sending === "sending" || state.unsent.size === 0) return;
    const batch = [...state.unsent.values()].slice(0, MOST);
    become({ sending: "sending" });
    try {
      await send(batch);
    } catch (error) {
      settle(error, batch);
      return;
    }
    onSaved(batch);
    become({ unsent: without(batch), sending: "rest", savedAt: now() });
    if (state.unsent.size > 0) wait(0);
  }

  /** What was marked anew meanwhile stays. */
  function without(batch: readonly Marking[]): Map<string, Marking> {
    const sent = new Set(batch);
    return new Map([...state.unsent].filter(([, marking]) => !sent.has(marking)));
  }

  function settle(error: unknown, batch: readonly Marking[]): void {
    if (!(error instanceof OfflineError || error instanceof ProblemError)) {
      become({ sending: "failed" });
      throw error;
    }
    const lost = error instanceof ProblemError ? lostIn(error, batch) : [];
    if (lost.length > 0) {
      become({ unsent: without(lost), sending: "rest", dropped: state.dropped + lost.length });
      wait(0);
      return;
    }
    const sending = whyNot(error);
    become({ sending });
    // Only somebody can open what is closed.
    if (sending !== "closed") wait(LATER);
  }

  return {
    state: () => state,
    watch(changed: () => void) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    add(markings: readonly Marking[]) {
      const unsent = new Map(state.unsent);
      for (const marking of markings) unsent.set(keyOf(marking), marking);
      become({ unsent });
      if (state.sending === "rest") wait(SOON);
    },
    flush,
    /** Gives up what is not sent. */
    drop: () => become({ unsent: new Map(), sending: "rest" }),
    stop: () => stop(),
  };
}
export type MarkQueue = ReturnType<typeof markQueue>;

function whyNot(error: OfflineError | ProblemError): Sending {
  if (error instanceof OfflineError) return "offline";
  return error.problem.refusal?.code === "REGISTER_CLOSED" ? "closed" : "failed";
}

/** The marks of a batch whose person or part is gone: the others are still good. */
function lostIn({ problem: { refusal } }: ProblemError, batch: readonly Marking[]): readonly Marking[] {
  switch (refusal?.code) {
    case "PARTICIPATION_NOT_FOUND":
      return batch.filter(({ participation }) => participation === refusal.id);
    case "SLOT_NOT_FOUND":
      return batch.filter(({ session, part }) => session === refusal.slot.session && part === refusal.slot.part);
    default:
      return [];
  }
}
