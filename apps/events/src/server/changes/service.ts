import { type AccountId, type Actor, can } from "@wps/model";
import type { Logger } from "pino";
import { permit } from "../session/permission.ts";
import { type Change, noticeReader } from "./notice.ts";
import { recentChanges, type Told } from "./recent.ts";

/** How often a silent stream shows that it is alive, in milliseconds. */
export const BEAT_EVERY_MS = 25_000;
/** After so many beats a stream ends: whoever comes back is asked anew who they are and what they may. */
const BEATS_OF_A_STREAM = 3;
const MOST_STREAMS = 1_000;
/** What visitors leave to those with an account. */
const MOST_STREAMS_OF_VISITORS = 800;
/** A browser needs one, however many windows it has; behind one address there may be a whole office. */
const MOST_STREAMS_OF_ONE = 100;

/** There are as many streams as this process can serve, or this person may have. */
export class TooManyStreams extends Error {}

/** What a reader is told: an event that it may read has changed, or all that it has may be out of date. */
export type Message =
  | { readonly event: "changed"; readonly change: Pick<Change, "id" | "revision"> }
  /** Something of the people of an event has changed, whose list it may read. */
  | { readonly event: "list"; readonly change: Pick<Change, "id"> }
  /** What an event costs, or who pays it, has changed, which it may read. */
  | { readonly event: "money"; readonly change: Pick<Change, "id"> }
  | { readonly event: "resync" };

/** The end of a stream at which somebody listens. */
export interface Reader {
  /** @param at the place to come back to */
  tell(message: Message, at: string): void;
  /** Says that the stream is alive, and where it stands. */
  beat(at: string): void;
  end(): void;
}

interface Stream {
  readonly actor: Actor;
  readonly who: string;
  readonly reader: Reader;
  beats: number;
}

export interface ChangeServiceDeps {
  readonly log: Pick<Logger, "error">;
  readonly newId: () => string;
  /** A clock in milliseconds that is never set back. */
  readonly uptime: () => number;
}

/** Passes on what the database tells of changes, to each reader what it may know. */
export function changeService({ log, newId, uptime }: ChangeServiceDeps) {
  const streams = new Set<Stream>();
  const recent = recentChanges(newId, uptime);
  const readNotice = noticeReader();
  let beating: NodeJS.Timeout | undefined;

  const tell = ({ actor, reader }: Stream, change: Told) => {
    const message = messageFor(actor, change);
    if (message !== undefined) reader.tell(message, recent.place());
  };

  function resync(): void {
    recent.restart();
    for (const { reader } of streams) reader.tell({ event: "resync" }, recent.place());
  }

  function beat(): void {
    for (const stream of streams) {
      stream.beats += 1;
      if (stream.beats < BEATS_OF_A_STREAM) stream.reader.beat(recent.place());
      else leave(stream);
    }
  }

  function leave(stream: Stream): void {
    if (!streams.delete(stream)) return;
    if (streams.size === 0) clearInterval(beating);
    stream.reader.end();
  }

  /** Whoever they are, they come back at once, are asked anew who they are, and have missed nothing. */
  function endStreamsOf(account: AccountId): void {
    for (const stream of streams) if ("account" in stream.actor && stream.actor.account === account) leave(stream);
  }

  return {
    /** Takes what the database told. */
    hear(payload: string): void {
      const told = readNotice(payload);
      if (told === "half") return;
      if (told === "unreadable") {
        if (payload !== "") log.error({ payload }, "the database told of a change in words that are not understood");
        resync();
        return;
      }
      if ("sessionOf" in told) {
        endStreamsOf(told.sessionOf);
        return;
      }
      recent.add(told);
      for (const stream of streams) tell(stream, told);
    },

    /** Says to every reader that changes may have gone unheard. */
    resync,

    /**
     * Opens a stream.
     *
     * @param who whom the limit of streams counts for
     * @param since where the reader left off, if it has been here before
     * @returns how to leave
     * @throws TooManyStreams
     */
    open(actor: Actor, who: string, reader: Reader, since = recent.placeOfNew()): () => void {
      permit(actor, "event:read");
      const own = [...streams].filter((stream) => stream.who === who).length;
      const most = "account" in actor ? MOST_STREAMS : MOST_STREAMS_OF_VISITORS;
      if (streams.size >= most || own >= MOST_STREAMS_OF_ONE) throw new TooManyStreams();
      const stream: Stream = { actor, who, reader, beats: 0 };
      if (streams.size === 0) beating = setInterval(beat, BEAT_EVERY_MS).unref();
      streams.add(stream);
      const missed = recent.since(since);
      reader.beat(recent.place());
      if (missed === undefined) reader.tell({ event: "resync" }, recent.place());
      else for (const change of missed) tell(stream, change);
      return () => leave(stream);
    },

    /** Ends every stream. */
    close(): void {
      for (const stream of streams) leave(stream);
    },
  };
}
export type ChangeService = ReturnType<typeof changeService>;

/** What somebody may know of a change: which event it was, that something they could see is out of sight, or nothing. */
function messageFor(actor: Actor, told: Told): Message | undefined {
  if ("list" in told) {
    return can(actor, "participation:read", told.audience) ? { event: "list", change: { id: told.list } } : undefined;
  }
  if ("money" in told) {
    return can(actor, "event-money:read", told.audience) ? { event: "money", change: { id: told.money } } : undefined;
  }
  const { id, revision, before, after } = told;
  if (after !== undefined && can(actor, "event:read", after)) return { event: "changed", change: { id, revision } };
  return before.some((subject) => can(actor, "event:read", subject)) ? { event: "resync" } : undefined;
}
