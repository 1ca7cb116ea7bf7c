/**
 * Child processes that leave nothing behind.
 *
 * Every child gets a process group of its own, so that one signal reaches everything it started. We pass on what we
 * are told, and stop as well when the process that started us is gone: npm's shell dies of SIGTERM without a word.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

/** How long a child may take to leave before it is killed, in milliseconds. */
const PATIENCE = 20_000;
/** The same for what a child left running when it went, in milliseconds. */
const REMNANT_PATIENCE = 3_000;
/** How long we listen for a child's last words once it has gone, in milliseconds. */
const LAST_WORDS = 1_000;
/** How often we look whether our parent, or what a child left behind, is still there, in milliseconds. */
const CHECK_EVERY = 100;
/** How often a long step is heard of, in milliseconds. */
const TICK_EVERY = 10_000;

/** Who started us. */
const PARENT = process.ppid;
const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * @typedef {object} Options
 * @property {string} [cwd] where it runs; where we run if not given
 * @property {NodeJS.ProcessEnv} [env] the child's environment; ours if not given
 * @property {"inherit" | "pipe"} [output] where the child's output goes: to ours, or into `Ended.output`
 * @property {(lastLine: string) => void} [onTick] called every ten seconds with the last line printed so far
 *
 * @typedef {object} Ended
 * @property {number} code the exit code; 128 + the signal's number when a signal ended it
 * @property {string} output what it printed, when piped
 * @property {NodeJS.Signals | undefined} stoppedBy the signal that we passed on, if any
 */

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<Ended>} rejects only when the command cannot be started
 */
export function run(command, args, { cwd, env = process.env, output = "pipe", onTick } = {}) {
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", output, output] });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => printed.push(chunk));
  const text = () => Buffer.concat(printed).toString("utf8");

  /** @type {NodeJS.Signals | undefined} */
  let stoppedBy;
  /** @type {NodeJS.Timeout | undefined} */
  let killing;
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    if (stoppedBy) return;
    stoppedBy = signal;
    signalGroup(child.pid, signal);
    killing = setTimeout(() => signalGroup(child.pid, "SIGKILL"), PATIENCE);
  };

  const watching = setInterval(() => process.ppid !== PARENT && stop("SIGTERM"), CHECK_EVERY);
  const ticking = onTick && setInterval(() => onTick(lastLine(text())), TICK_EVERY);
  for (const signal of SIGNALS) process.on(signal, stop);

  /** @type {Promise<number>} */
  const exited = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? "SIGKILL"]));
  });
  const closed = new Promise((resolve) => child.on("close", resolve));
  return exited
    .then(async (code) => {
      await clearGroup(child.pid);
      // The last words are still on their way; somebody in another group may hold the line open for ever.
      await Promise.race([closed, sleep(LAST_WORDS, undefined, { ref: false })]);
      return { code, output: text(), stoppedBy };
    })
    .finally(() => {
      clearTimeout(killing);
      clearInterval(watching);
      clearInterval(ticking);
      for (const signal of SIGNALS) process.off(signal, stop);
    });
}

/**
 * Sees to it that nothing of a group is left whose leader has gone: asks, waits a little, and kills.
 *
 * @param {number | undefined} pid
 */
async function clearGroup(pid) {
  const deadline = Date.now() + REMNANT_PATIENCE;
  for (let isThere = signalGroup(pid, "SIGTERM"); isThere; isThere = signalGroup(pid, 0)) {
    if (Date.now() > deadline) {
      // Not waited for: a dead process is still "there" where nobody collects it, as in some containers.
      signalGroup(pid, "SIGKILL");
      return;
    }
    await sleep(CHECK_EVERY);
  }
}

/**
 * @param {number | undefined} pid the group's leader
 * @param {NodeJS.Signals | 0} signal 0 only looks
 * @returns {boolean} whether anybody of the group was there
 */
function signalGroup(pid, signal) {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

/** @param {string} text */
function lastLine(text) {
  return text.trimEnd().split("\n").at(-1)?.trim() ?? "";
}
