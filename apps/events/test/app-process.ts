import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../src/server/main.ts", import.meta.url));

/** The real app, as a process of its own. */
export interface AppProcess {
  readonly pid: number;
  /** The address that it prints once it answers. */
  ready(): Promise<string>;
  /** What it has said so far to the person who started it, and what went wrong. */
  said(): { readonly stdout: string; readonly stderr: string };
  kill(signal: NodeJS.Signals): void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts the app on a free port, with nothing of this process's environment but the path. */
export function startProcess(environment: Readonly<Record<string, string>>): AppProcess {
  const env = { PATH: process.env.PATH, PORT: "0", LOG_LEVEL: "error", ...environment };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
  const said = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text;
    });
  }
  const ended = once(child, "close").then(([code, signal]) => code ?? signal);
  return {
    pid: child.pid ?? Number.NaN,
    async ready() {
      for (;;) {
        const address = /^Ready: (.+)$/m.exec(said.stdout)?.[1];
        if (address) return address;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`The app ended before it was ready: ${said.stderr}`);
        await sleep(20);
      }
    },
    said: () => ({ ...said }),
    kill: (signal) => child.kill(signal),
    ended,
  };
}

/** The process number of the PostgreSQL that runs on a data folder. */
export function postgresOf(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, "postgres", "postmaster.pid"), "utf8"), 10);
}

/** Whether a process runs; one that has ended and waits to be collected does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    // Gone between the two looks, or a system without /proc.
    return process.platform !== "linux";
  }
}
