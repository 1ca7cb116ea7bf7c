import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { StartupFailure } from "../startup-failure.ts";
import type { Command } from "./account.ts";
import { ENVIRONMENT } from "./cluster.ts";
import { complaintIn } from "./complaint.ts";

const LONGEST_STOP_MS = 10_000;

/** The process of a PostgreSQL server. */
export interface ServerProcess {
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it, and the statements that still run; what was committed is kept. */
  stop(): Promise<void>;
  /** Why it ended by itself; undefined while it runs. */
  failure(): StartupFailure | undefined;
}

/** Starts a server that writes its messages at the end of a file. */
export function spawnServer({ file, args, identity }: Command, log: string): ServerProcess {
  const output = openSync(log, "a", 0o600);
  const start = statSync(log).size;
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
      const messages = readFileSync(log).subarray(start).toString();
      return new StartupFailure(`PostgreSQL stopped: ${complaintIn(messages)} (more in ${log}).`);
    },
  };
}
