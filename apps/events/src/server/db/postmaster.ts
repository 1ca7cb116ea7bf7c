import { existsSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartupFailure } from "../startup-failure.ts";
import { removeSocketFolder, socketIn } from "./socket-folder.ts";

const LONGEST_STOP_MS = 60_000;

/** What a running PostgreSQL, or one that was killed, says of itself in its folder. */
interface Postmaster {
  readonly pid: number;
  readonly cluster: string;
  readonly socketFolder: string;
}

/**
 * Ends the PostgreSQL that an app which was killed left running on a cluster, and clears away what a PostgreSQL that
 * was killed itself left behind. The caller holds the data folder, so no living app owns what is found.
 *
 * @throws StartupFailure where the server found does not stop
 */
export async function stopLeftover(cluster: string): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  const left = readPostmaster(file);
  if (left === undefined) return;
  // A copied folder brings along the note of the original's server, which is not ours to stop.
  if (left.cluster === cluster && (await answers(socketIn(left.socketFolder)))) {
    process.kill(left.pid, "SIGINT");
    for (const end = Date.now() + LONGEST_STOP_MS; existsSync(file); await sleep(20)) {
      if (Date.now() > end) {
        throw new StartupFailure(`The database of an earlier run (process ${left.pid}) in ${cluster} does not stop.`);
      }
    }
  } else if (isForeign(left.pid, cluster)) {
    // The number went to another program, as it does in a restarted container; PostgreSQL alone would refuse to start.
    rmSync(file);
  }
  if (left.cluster === cluster) removeSocketFolder(left.socketFolder);
}

function readPostmaster(file: string): Postmaster | undefined {
  if (!existsSync(file)) return undefined;
  const [pid, cluster, , , socketFolder] = readFileSync(file, "utf8").split("\n");
  if (!pid || !cluster || !socketFolder) return undefined;
  return { pid: Number(pid), cluster, socketFolder };
}

/** Whether a server listens there; it does so from its first moments, also while it recovers. */
function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket);
    connection.once("connect", () => resolve(true)).once("error", () => resolve(false));
    connection.once("connect", () => connection.destroy());
  });
}

/** Whether a process is certainly not a PostgreSQL of this cluster, which has it as its working folder. */
function isForeign(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) !== cluster;
  } catch {
    return existsSync("/proc/self/cwd");
  }
}
