import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Logger } from "pino";

/** How long to wait before the first and at most before a further attempt to connect, in milliseconds. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;
/** How often to ask whether the server is still there: a connection that a firewall forgot is silent for ever. */
const CHECK_EVERY_MS = 30_000;
const ANSWER_WITHIN_MS = 10_000;

export interface Hearing {
  /** Called with the payload of each notification. */
  readonly onNotice: (payload: string) => void;
  /** Called each time that listening begins: what was told before is not heard. */
  readonly onBegin: () => void;
}

export interface Listening {
  stop(): Promise<void>;
}

/**
 * Listens on a channel of a PostgreSQL server, on a connection of its own, and takes it up again for as long as it takes
 * where that breaks. It needs a connection to the server itself: a pooler that shares connections between transactions
 * passes no notifications on.
 */
export function listenTo(url: string, channel: string, hearing: Hearing, log: Pick<Logger, "warn">): Listening {
  const stopping = new AbortController();

  async function keepListening(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    const onBegin = () => {
      pause = FIRST_PAUSE_MS;
      hearing.onBegin();
    };
    while (!stopping.signal.aborted) {
      const broken = listenOnce(url, channel, { ...hearing, onBegin }, stopping.signal);
      await broken.catch((error: unknown) => log.warn({ err: error }, "changes are not heard for a while"));
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }

  const done = keepListening();
  return {
    stop() {
      stopping.abort();
      return done;
    },
  };
}

/**
 * Listens on one connection until it is told to stop.
 *
 * @throws what broke the connection
 */
async function listenOnce(url: string, channel: string, { onNotice, onBegin }: Hearing, stop: AbortSignal) {
  const client = new Client({
    connectionString: url,
    application_name: "wps-events-changes",
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
  });
  client.on("notification", ({ payload = "" }) => onNotice(payload));
  let checking: NodeJS.Timeout | undefined;
  let leave = () => {};
  const over = new Promise<void>((resolve, reject) => {
    client.on("error", reject);
    client.on("end", () => reject(new Error("the server closed the connection")));
    leave = resolve;
    stop.addEventListener("abort", leave);
    checking = setInterval(() => client.query("select").catch(reject), CHECK_EVERY_MS);
  });
  try {
    await Promise.race([over, client.connect().then(() => client.query(`listen ${client.escapeIdentifier(channel)}`))]);
    if (stop.aborted) return;
    onBegin();
    await over;
  } finally {
    clearInterval(checking);
    stop.removeEventListener("abort", leave);
    over.catch(() => {});
    await client.end().catch(() => {});
  }
}
