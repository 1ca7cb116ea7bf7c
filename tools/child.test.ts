import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { run } from "./child.mjs";

const node = process.execPath;

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test("a child's exit code and words come back", async () => {
  const script = 'console.log("one"); console.error("two"); process.exitCode = 3;';
  const { code, output, stoppedBy } = await run(node, ["-e", script]);
  expect({ code, stoppedBy }).toEqual({ code: 3, stoppedBy: undefined });
  expect(output.split("\n").toSorted()).toEqual(["", "one", "two"]);
});

test("a child that dies of a signal has a code of its own", async () => {
  expect(await run(node, ["-e", "process.kill(process.pid, 'SIGKILL')"])).toMatchObject({ code: 137 });
});

test("a command that is not there is an error", async () => {
  await expect(run("no-such-command", [])).rejects.toThrow("ENOENT");
});

test("what a child leaves running goes with it", async () => {
  const script = `
    const sleeper = require("node:child_process").spawn("sleep", ["60"]);
    sleeper.on("spawn", () => { console.log(sleeper.pid); process.exit(0); });
  `;
  const { output } = await run(node, ["-e", script]);
  expect(isThere(Number(output))).toBe(false);
});

/**
 * Starts a shell that starts us as npm does: shell → runner → child. Both print their process ids.
 */
async function runnerUnderShell() {
  const child = `process.on("SIGTERM", () => process.exit(7)); console.log("child " + process.pid); setInterval(() => {}, 1000);`;
  const runner = `
    console.log("runner " + process.pid);
    const { run } = await import(${JSON.stringify(new URL("child.mjs", import.meta.url).href)});
    const { code } = await run(process.execPath, ["-e", ${JSON.stringify(child)}], { output: "inherit" });
    console.log("code " + code);
  `;
  // The second command keeps the shell from becoming the runner.
  const shell = spawn("sh", ["-c", '"$0" --input-type=module -e "$1"; exit', node, runner]);
  let printed = "";
  shell.stdout.setEncoding("utf8").on("data", (text) => {
    printed += text;
  });
  await expect.poll(() => printed, { timeout: 10_000 }).toContain("child");
  const pid = (who: string) => Number(printed.match(new RegExp(`${who} (\\d+)`))?.[1]);
  return { shell, runner: pid("runner"), child: pid("child"), printed: () => printed };
}

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "%s is passed on, and the child's leaving awaited",
  async (signal) => {
    const { shell, runner, child, printed } = await runnerUnderShell();
    process.kill(runner, signal);
    await once(shell, "close");
    expect(printed()).toContain(signal === "SIGTERM" ? "code 7" : `code ${signal === "SIGINT" ? 130 : 129}`);
    expect(isThere(child)).toBe(false);
  },
);

test("the child is stopped when the shell above dies without a word", async () => {
  const { shell, runner, child, printed } = await runnerUnderShell();
  shell.kill("SIGKILL");
  await expect.poll(printed, { timeout: 5_000 }).toContain("code 7");
  await expect.poll(() => isThere(child) || isThere(runner), { timeout: 10_000 }).toBe(false);
});
