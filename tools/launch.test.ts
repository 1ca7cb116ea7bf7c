import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** Every process that was told this text, in its environment or as an argument: all that a test started, however deep. */
function processesWith(mark: string): { pid: number; command: string }[] {
  const read = (file: string) => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      // It has gone meanwhile.
      return "";
    }
  };
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: read(`/proc/${name}/cmdline`).replaceAll("\0", " ") }))
    .filter(({ pid, command }) => command.includes(mark) || read(`/proc/${pid}/environ`).includes(mark));
}

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "wps-launch-"));
  chmodSync(dataDir, 0o755);
});
afterEach(() => rmSync(dataDir, { recursive: true }));

/** The environment of a person at a shell, not of a test runner inside of the workspace. */
function outside(): NodeJS.ProcessEnv {
  const { npm_config_user_agent: _, NODE_ENV: __, DATABASE_URL: ___, ...env } = process.env;
  const PATH = env.PATH?.split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return { ...env, PATH: PATH?.join(delimiter) };
}

/** `npm start` as a person types it, until the address is printed. */
async function npmStart(): Promise<{ npm: ChildProcess; address: string }> {
  const env = { ...outside(), PORT: "0", DATA_DIR: dataDir };
  const npm = spawn("npm", ["start"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let printed = "";
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      printed += text;
    });
  }
  const address = () => printed.match(/http:\/\/127\.0\.0\.1:[1-9]\d*/)?.[0];
  await expect.poll(() => address() ?? npm.exitCode, { timeout: 60_000 }).not.toBeNull();
  return { npm, address: address() ?? expect.fail(printed) };
}

function launcher(): number {
  return processesWith(dataDir).find(({ command }) => command.includes("node tools/launch.mjs"))?.pid ?? expect.fail();
}

test.runIf(process.platform === "linux").each([
  ["SIGTERM to npm", (npm: ChildProcess) => npm.kill("SIGTERM")],
  ["Ctrl+C in the terminal", (npm: ChildProcess) => process.kill(-(npm.pid ?? Number.NaN), "SIGINT")],
  ["the launcher's sudden death", () => process.kill(launcher(), "SIGKILL")],
])("npm start answers, and %s leaves nothing behind", async (_, stop) => {
  const { npm, address } = await npmStart();
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  const commands = processesWith(dataDir).map(({ command }) => command);
  expect(commands).toEqual(
    expect.arrayContaining([expect.stringContaining("main.ts"), expect.stringMatching(/postgres/)]),
  );

  const left = once(npm, "close");
  stop(npm);
  await left;
  await expect.poll(() => processesWith(dataDir), { timeout: 15_000 }).toEqual([]);
  expect(globSync("**/postmaster.pid", { cwd: dataDir })).toEqual([]);
});

test("a word it does not know is answered in one sentence", () => {
  const { stderr, status } = spawnSync(process.execPath, [join(root, "tools/launch.mjs"), "stat"], {
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({ stderr: "Usage: node tools/launch.mjs start|test\n", status: 1 });
});
