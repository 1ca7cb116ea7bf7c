import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { reasonOf, StartupFailure } from "../startup-failure.ts";
import { accountFor, commandAs } from "./account.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { createCluster, SUPERUSER } from "./cluster.ts";
import { claimDataFolder } from "./data-folder.ts";
import { stopLeftover } from "./postmaster.ts";
import { type ServerProcess, spawnServer } from "./server-process.ts";
import { makeSocketFolder, removeSocketFolder } from "./socket-folder.ts";

const LONGEST_START_MS = 120_000;

/** A PostgreSQL server that runs as a child of this process. */
export interface EmbeddedServer extends ServerProcess {
  /** Its address for as long as it runs. */
  readonly url: string;
}

export interface EmbeddedOptions {
  /** Called before the moments in which a new cluster is made. */
  readonly onFirstStart?: (dataFolder: string) => void;
  /** Whether the data need not survive a power cut: quicker, and for tests only. */
  readonly throwAway?: boolean;
}

const HURRIED = ["fsync", "full_page_writes", "synchronous_commit"].flatMap((name) => ["-c", `${name}=off`]);

/**
 * Starts the PostgreSQL that comes with the installation on a data folder, which this process then owns. It listens at
 * a unix socket in a private folder and nowhere else.
 *
 * @throws StartupFailure where the folder or the platform does not allow it
 */
export async function startEmbedded(dataFolder: string, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const binaries = await findBinaries();
  const folder = claimDataFolder(dataFolder);
  try {
    const server = await startIn(folder.path, binaries, options);
    return {
      ...server,
      async stop() {
        await server.stop();
        folder.release();
      },
    };
  } catch (error) {
    folder.release();
    if (error instanceof StartupFailure) throw error;
    throw new StartupFailure(`The database in ${folder.path} cannot be started: ${reasonOf(error)}.`, { cause: error });
  }
}

async function startIn(
  folder: string,
  binaries: Binaries,
  { onFirstStart, throwAway = false }: EmbeddedOptions,
): Promise<EmbeddedServer> {
  const cluster = join(folder, "postgres");
  const account = accountFor(cluster);
  if (existsSync(cluster)) {
    await stopLeftover(cluster);
  } else {
    onFirstStart?.(folder);
    await createCluster(cluster, binaries, account, throwAway ? ["--no-sync"] : []);
  }
  const socketFolder = makeSocketFolder(folder, account);
  const settings = ["-c", "listen_addresses=", "-c", "unix_socket_permissions=0700", "-c", "timezone=UTC"];
  const command = commandAs(
    account,
    [binaries.postgres, "-D", cluster, "-k", quoted(socketFolder), ...settings, ...(throwAway ? HURRIED : [])],
    [cluster, socketFolder],
  );
  const server = spawnServer(command, join(folder, "postgres.log"));
  const stop = async () => {
    await server.stop();
    removeSocketFolder(socketFolder);
  };
  const url = `postgres:///postgres?${new URLSearchParams({ host: socketFolder, user: SUPERUSER, sslmode: "disable" })}`;
  try {
    await untilItAnswers(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...server, url, stop };
}

/** As an element of one of PostgreSQL's lists, in which a comma would part it in two. */
const quoted = (path: string): string => `"${path.replaceAll('"', '""')}"`;

async function untilItAnswers(url: string, server: ServerProcess): Promise<void> {
  for (const end = Date.now() + LONGEST_START_MS; !(await answers(url)); await sleep(20)) {
    const failure = server.failure();
    if (failure) throw failure;
    if (Date.now() > end) throw new StartupFailure("PostgreSQL does not answer, two minutes after its start.");
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
