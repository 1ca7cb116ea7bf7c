import { existsSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartupFailure } from "../startup-failure.ts";
import { removeSocketFolder, socketIn } from "./socket-folder.ts";

const LONGEST_STOP_MS = 60_000;
/** Whether the system tells in which folder a process works; where it does not, an answer at the socket is proof. */
const KNOWS_FOLDERS = existsSync("/proc/self/cwd");

/** What a PostgreSQL, running or killed, has noted of itself in its cluster. */
interface Postmaster {
  readonly pid: number;
  readonly cluster: string;
  /** Not there yet in its first moments. */
  readonly socketFolder: string | undefined;
}

/**
 * Ends the PostgreSQL that an app which was killed left running on a cluster, and clears away what a PostgreSQL that
 * was killed itself left behind. The caller holds the data folder, so no living app owns what is found.
 *
 * @throws StartupFailure where the server found does not stop
 */
export async function stopLeftover(cluster: string): Promise<void> {
  const note = join(cluster, "postmaster.pid");
  const left = readNote(note);
  if (left === undefined) return;
  // A copied folder brings along the note of the original's server, which is not ours to stop.
  const isCopy = left.cluster !== cluster;
  const isAnswered = !isCopy && left.socketFolder !== undefined && (await answers(socketIn(left.socketFolder)));
  if (KNOWS_FOLDERS ? worksIn(cluster, left.pid) : isAnswered) await stop(left, note);
  else if (isAnswered) return;
  // The number went to another program, as in a restarted container; PostgreSQL would take that for itself.
  else if (KNOWS_FOLDERS && isAlive(left.pid)) rmSync(note);
  if (left.socketFolder !== undefined && !isCopy) removeSocketFolder(left.socketFolder);
}

function readNote(note: string): Postmaster | undefined {
  if (!existsSync(note)) return undefined;
  const [pid, cluster = "", , , socketFolder] = readFileSync(note, "utf8").split("\n");
  return Number(pid) > 0 ? { pid: Number(pid), cluster, socketFolder: socketFolder || undefined } : undefined;
}

async function stop({ pid, cluster }: Postmaster, note: string): Promise<void> {
  process.kill(pid, "SIGINT");
  for (const end = Date.now() + LONGEST_STOP_MS; existsSync(note) && isAlive(pid); await sleep(20)) {
    if (Date.now() > end) {
      throw new StartupFailure(`The database of an earlier run (process ${pid}) in ${cluster} does not stop.`);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether a process has the cluster as its working folder, as a server has: a process number alone proves nothing. */
function worksIn(cluster: string, pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return false;
  }
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(socket, () => {
      connection.destroy();
      resolve(true);
    });
    connection.once("error", () => resolve(false));
  });
}
