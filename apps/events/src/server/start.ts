import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import type { EmailAddress } from "@wps/model";
import type { Logger } from "pino";
import { createApp } from "./app.ts";
import { CHANNEL } from "./changes/notice.ts";
import { type ChangeService, changeService } from "./changes/service.ts";
import type { Config } from "./config.ts";
import { migrate } from "./db/migrate.ts";
import { type Database, openDatabase } from "./db/open.ts";
import { erasureService } from "./erasure/service.ts";
import { changeOfKeys } from "./field-keys/change-of-keys.ts";
import { type FieldKeys, fieldKeysOf } from "./field-keys/field-keys.ts";
import { offerFirstAdmin, offerWayBack } from "./invitations/at-start.ts";
import { welcomeAddress } from "./invitations/link.ts";
import type { Issued } from "./invitations/service.ts";
import { shippedRecord } from "./record/load.ts";
import { type PublicRecord, WrongRecord } from "./record/public-record.ts";
import { loadPublicRecord } from "./record/service.ts";
import { sentenceOf } from "./record/tally.ts";
import { type RetentionJob, retentionJob } from "./retention/job.ts";
import { nightly } from "./retention/nightly.ts";
import { refreshSearch } from "./search/refresh.ts";
import { LOOPBACK } from "./session/own-pages.ts";
import { secretIn } from "./session/secret.ts";
import { reasonOf, StartupFailure } from "./startup-failure.ts";

/** The built web app. */
const PAGES = fileURLToPath(new URL("../../dist/web", import.meta.url));
/** How long a connection may be idle: longer than proxies keep theirs, which else send into one that is being closed. */
const IDLE_MS = 75_000;
/** How long requests that are being answered may take when the app stops. */
const LAST_REQUESTS_MS = 5_000;

const stamps = { now: () => new Date().toISOString(), newId: randomUUID };

/** The app in service. */
export interface RunningApp {
  /** Where it answers. */
  readonly url: string;
  /** Settles with the reason if it cannot go on. */
  readonly lost: Promise<StartupFailure>;
  /** Takes no new requests, answers those under way and closes the database. */
  stop(): Promise<void>;
}

export interface StartDeps {
  readonly log: Logger;
  /** Tells the person who started the app what is going on. */
  readonly tell: (line: string) => void;
}

/**
 * Opens the database, brings it up to date, enters the public record and listens.
 *
 * @throws StartupFailure where one of these fails; then nothing is left running
 */
export async function startApp(config: Config, { log, tell }: StartDeps): Promise<RunningApp> {
  const record = await refusingByName(shippedRecord());
  const database = await openDatabase(config, {
    log,
    onFirstStart: (folder) => tell(`First start: preparing the database in ${folder} …`),
  });
  try {
    const changes = changeService({ log, newId: randomUUID, uptime: () => performance.now() });
    const { db } = database;
    const job = retentionJob({ db, log, ...stamps, erasure: erasureService({ db, ...stamps }) });
    const fieldKeys = config.fieldKeys ?? fieldKeysOf(config.dataFolder);
    const parts = { changes, job, fieldKeys };
    const { server, offered, wayBack } = await serve(config, database, record, parts, { log, tell });
    const resealing = changeOfKeys({ db, log, fieldKeys });
    resealing.begin();
    const nights = nightly(config.retentionHour, { job, now: stamps.now, log });
    const listening = database.listen(CHANNEL, { onNotice: changes.hear, onBegin: changes.resync });
    const url = config.publicUrl?.origin ?? `http://${config.host === "::1" ? "[::1]" : config.host}:${portOf(server)}`;
    if (offered !== undefined) {
      tell(`Nobody has an account yet. This link makes the administrator, once: ${welcomeAddress(url, offered)}`);
    }
    if (wayBack !== undefined) {
      tell(`This link gives ${config.newPasswordFor} a new password, once: ${welcomeAddress(url, wayBack)}`);
    }
    return {
      url,
      lost: database.lost,
      async stop() {
        changes.close();
        await Promise.all([close(server), listening.stop(), nights.stop(), resealing.stop()]);
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Who answers, and the links that only whoever has the machine is told. */
interface Serving {
  readonly server: Server;
  readonly offered: Issued | undefined;
  readonly wayBack: Issued | undefined;
}

/** What answers requests and works beside them. */
interface Parts {
  readonly changes: ChangeService;
  readonly job: RetentionJob;
  readonly fieldKeys: FieldKeys;
}

async function serve(
  config: Config,
  { db }: Database,
  record: PublicRecord,
  { changes, job, fieldKeys }: Parts,
  { log, tell }: StartDeps,
): Promise<Serving> {
  const migrated = await migrate(db);
  if (migrated.length > 0) log.info({ migrated }, "the schema is up to date");
  const load = await refusingByName(loadPublicRecord(record, { db, ...stamps }));
  if (load !== undefined) tell(sentenceOf(load));
  const refreshed = await refreshSearch({ db, ...stamps });
  if (refreshed > 0) log.info({ refreshed }, "entries are found in a new way");
  const offered = await offerFirstAdmin({ db, ...stamps });
  const wayBack = config.newPasswordFor === undefined ? undefined : await wayBackFor(config.newPasswordFor, db);
  const isBuilt = existsSync(PAGES);
  if (!isBuilt) log.warn("the web app is not built: only the operations are served");
  const { publicUrl, trustedProxy, authSecret, dataFolder } = config;
  if (publicUrl?.protocol === "http:" && !LOOPBACK.has(publicUrl.hostname)) {
    log.warn(`passwords travel to ${publicUrl.origin} unprotected: let people reach the app over https`);
  }
  if (publicUrl?.protocol === "https:" && trustedProxy === undefined) {
    log.warn("whoever comes through the proxy counts as one: say with TRUSTED_PROXY by which address the proxy comes");
  }
  const app = createApp({
    db,
    log,
    ...stamps,
    changes,
    retention: job,
    secret: authSecret ?? secretIn(dataFolder),
    fieldKeys,
    ...(publicUrl && { publicUrl }),
    ...(trustedProxy && { trustedProxy }),
    ...(isBuilt && { pages: PAGES }),
  });
  const server = createServer({ keepAliveTimeout: IDLE_MS }, getRequestListener(app.fetch));
  return { server: await listen(server, config), offered, wayBack };
}

async function wayBackFor(email: EmailAddress, db: Database["db"]): Promise<Issued> {
  const issued = await offerWayBack({ db, ...stamps }, email);
  if (issued === undefined) {
    throw new StartupFailure(`NEW_PASSWORD_FOR is ${email}, but no administrator has an open account of this address.`);
  }
  return issued;
}

async function refusingByName<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof WrongRecord ? new StartupFailure(error.message, { cause: error }) : error;
  }
}

async function listen(server: Server, { host, port }: Config): Promise<Server> {
  try {
    server.listen(port, host);
    await once(server, "listening");
    return server;
  } catch (cause) {
    const taken = cause instanceof Error && "code" in cause && cause.code === "EADDRINUSE";
    throw new StartupFailure(
      taken
        ? `Port ${port} on ${host} is already in use; stop the program that uses it, or choose another with PORT.`
        : `The app cannot listen on ${host}, port ${port} (${reasonOf(cause)}); choose others with HOST and PORT.`,
      { cause },
    );
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("the server has no port");
  return address.port;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  const impatience = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS);
  await closed;
  clearTimeout(impatience);
}
