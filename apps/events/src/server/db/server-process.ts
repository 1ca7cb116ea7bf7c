import { spawn } from "node:child_process";
import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync } from "node:fs";
import { StartupFailure } from "../startup-failure.ts";
import type { Command } from "./account.ts";
import { ENVIRONMENT } from "./cluster.ts";
import { complaintIn } from "./complaint.ts";

const LONGEST_STOP_MS = 10_000;
/** As much of the messages as is looked through for a complaint. */
const LAST_WORDS_BYTES = 65_536;

/** The process of a PostgreSQL server. */
export interface ServerProcess {
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it, and the statements that still run; what was committed is kept. */
  stop(): Promise<void>;
  /** Why it ended by itself; undefined while it runs. */
  failure(): StartupFailure | undefined;
}

/** Starts a server that writes its messages to a file; those of the run before are kept beside it, under `.1`. */
export function spawnServer({ file, args, identity }: Command, log: string): ServerProcess {
  if (existsSync(log)) renameSync(log, `${log}.1`);
  const output = openSync(log, "a", 0o600);
  // In a session of its own: Ctrl+C ends the app, and the app ends the server once the last request is answered.
  const child = spawn(file, args, {
    ...identity,
    cwd: "/",
    env: ENVIRONMENT,
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve()).once("error", () => resolve());
  });
  const endWithUs = () => child.kill("SIGINT");
  process.once("exit", endWithUs);
  ended.finally(() => process.removeListener("exit", endWithUs));
  return {
    ended,
    async stop() {
      child.kill("SIGINT");
      const impatience = setTimeout(() => child.kill("SIGQUIT"), LONGEST_STOP_MS);
      await ended;
      clearTimeout(impatience);
    },
    failure() {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) return undefined;
      return new StartupFailure(`PostgreSQL stopped: ${complaintIn(lastWordsIn(log))} (more in ${log}).`);
    },
  };
}

function lastWordsIn(log: string): string {
  const file = openSync(log, "r");
  const { size } = fstatSync(file);
  const words = Buffer.alloc(Math.min(size, LAST_WORDS_BYTES));
  readSync(file, words, 0, words.length, size - words.length);
  closeSync(file);
  return words.toString();
}
