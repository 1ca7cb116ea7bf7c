import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** How long the first start may take, database included, in milliseconds. */
const START_WITHIN = 60_000;
/** How long leaving may take, in milliseconds. */
const LEAVE_WITHIN = 15_000;

export interface RunningServer {
  /** Such as `http://127.0.0.1:43211`. */
  address: string;
  /** The one-time link that makes the administrator; empty where somebody has an account already. */
  welcome: string;
  /** What it has printed so far: its log, and what it says to whoever started it. */
  printed(): string;
  /** Stops it as a person would, and throws when it does not leave cleanly. */
  stop(): Promise<void>;
}

/** What is not the same at each start. */
interface Start {
  /** Where its data are, and stay; without it they lie in a folder of their own and go with the server. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** An empty data folder. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wps-e2e-"));
  // The database server may run as another user, who has to be able to walk through.
  chmodSync(folder, 0o755);
  return folder;
}

/** Starts the real app on a free port. */
export async function startServer({ folder, environment = {} }: Start = {}): Promise<RunningServer> {
  const dataDir = folder ?? dataFolder();
  const { DATABASE_URL: _url, PUBLIC_URL: _name, ...env } = process.env;
  const main = fileURLToPath(new URL("../src/server/main.ts", import.meta.url));
  const server = spawn(process.execPath, [main], {
    env: { ...env, HOST: "127.0.0.1", PORT: "0", DATA_DIR: dataDir, WPS_PARENT: `${process.pid}`, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
  }

  async function stop() {
    const code = await leave(server);
    const leftBehind = globSync("**/postmaster.pid", { cwd: dataDir });
    if (folder === undefined) rmSync(dataDir, { recursive: true, force: true });
    if (code !== 0) throw new Error(`The server left with ${code ?? "a kill"} instead of 0:\n${printed}`);
    if (leftBehind.length > 0) throw new Error(`The server left its database running:\n${printed}`);
  }

  const deadline = Date.now() + START_WITHIN;
  while (server.exitCode === null && Date.now() < deadline) {
    const address = printed.match(/^Ready: (.+)$/m)?.[1];
    // It stands before the line above.
    const welcome = printed.match(/http\S+\/welcome\/\S+/)?.[0] ?? "";
    if (address) return { address, welcome, printed: () => printed, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await leave(server);
  if (folder === undefined) rmSync(dataDir, { recursive: true, force: true });
  throw new Error(`The server did not start:\n${printed}`);
}

/** @returns the exit code, or null when it had to be killed */
async function leave(server: ChildProcess): Promise<number | null> {
  if (server.exitCode !== null) return server.exitCode;
  const left = once(server, "exit");
  server.kill("SIGTERM");
  const killing = setTimeout(() => server.kill("SIGKILL"), LEAVE_WITHIN);
  const [code] = await left;
  clearTimeout(killing);
  return code;
}
