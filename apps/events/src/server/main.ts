import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { readConfig } from "./config.ts";
import { appLog } from "./log.ts";
import { type RunningApp, startApp } from "./start.ts";
import { StartupFailure } from "./startup-failure.ts";

const REPOSITORY = fileURLToPath(new URL("../../../../", import.meta.url));
/** A launcher passes on what the terminal sends to both of us: within this time it is one wish and not two. */
const SAME_WISH_MS = 1_000;
const PARENT_CHECK_MS = 500;
/** How long what is still open may take to close once the app has nothing left to do. */
const LEAVE_WITHIN_MS = 3_000;

const tell = (line: string) => process.stdout.write(`${line}\n`);

let starting: Promise<RunningApp> | undefined;
let stoppingSince: number | undefined;
let watching: NodeJS.Timeout | undefined;

async function main(): Promise<void> {
  const config = readConfig(process.env, REPOSITORY);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  if (config.parent !== undefined) stopWith(config.parent);
  // The log goes to stderr, so that stdout holds the few lines for a person.
  const log = appLog(config.logLevel, pino.destination(2));
  starting = startApp(config, { log, tell });
  const app = await starting;
  void app.lost.then((failure) => {
    giveUp(failure);
    return app.stop().catch(() => {});
  });
  if (stoppingSince === undefined) tell(`Ready: ${app.url}`);
}

/** Stops once everything under way is done; asked again, at once. */
function stop(): void {
  if (stoppingSince !== undefined) {
    if (Date.now() - stoppingSince > SAME_WISH_MS) process.exit(1);
    return;
  }
  stoppingSince = Date.now();
  void starting?.then((app) => app.stop()).then(() => leave(0), giveUp);
}

/** The launcher may be killed without a chance to pass that on. */
function stopWith(parent: number): void {
  watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    stop();
  }, PARENT_CHECK_MS);
}

function giveUp(error: unknown): void {
  // Ctrl+C reaches what a first start runs as well: that it then fails is what was wished for.
  const isWished = stoppingSince !== undefined && error instanceof StartupFailure;
  const told = error instanceof StartupFailure ? error.message : error instanceof Error ? error.stack : String(error);
  if (!isWished) process.stderr.write(`${told}\n`);
  leave(isWished ? 0 : 1);
}

/**
 * Ends once nothing is open any more. `process.exit` would wait for the threads that compile, and those may wait for this one
 * to collect garbage, for ever (nodejs/node#64274): so it is the last resort only.
 */
function leave(code: 0 | 1): void {
  process.exitCode = code;
  clearInterval(watching);
  setTimeout(() => process.exit(code), LEAVE_WITHIN_MS).unref();
}

main().catch(giveUp);
