import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type AppProcess, isRunning, postgresOf, startProcess } from "../../test/app-process.ts";
import { onServer, urlOf } from "../../test/server.ts";

let folder: string;
let started: AppProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wps-main-"));
});
afterEach(async () => {
  for (const app of started) app.kill("SIGTERM");
  // One that does not end fails its own test, and not all that follow.
  const patience = setTimeout(() => started.map((app) => app.kill("SIGKILL")), 10_000);
  await Promise.all(started.map((app) => app.ended));
  clearTimeout(patience);
  started = [];
});
afterAll(() => rm(folder, { recursive: true }));

function start(environment: Record<string, string>): AppProcess {
  const app = startProcess(environment);
  started.push(app);
  return app;
}

const SECRETS = { AUTH_SECRET: "forty characters that stay the same, say.", FIELD_KEYS: `k1:${"A".repeat(43)}` };
const ADMIN = { email: "mai@example.org", password: "hoa sen nở giữa mùa hè" };
const linkIn = (app: AppProcess): string => /http\S+\/welcome\/[\w-]{43}$/m.exec(app.said().stdout)?.[0] ?? "";

async function signIn(url: string): Promise<string> {
  const body = JSON.stringify(ADMIN);
  const answer = await fetch(`${url}/api/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
  });
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

const ORGANISATION = { name: { vi: "Trung tâm Thử nghiệm" }, type: "other" };
const organisations = async (url: string): Promise<string> => (await fetch(`${url}/api/organisations`)).text();
const add = async (url: string) =>
  fetch(`${url}/api/organisations`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Cookie: await signIn(url) },
    body: JSON.stringify(ORGANISATION),
  });

describe("one data folder from start to start", () => {
  const app = (more: Record<string, string> = {}) => start({ DATA_DIR: join(folder, "data"), ...more });
  const postgres = () => postgresOf(join(folder, "data"));

  test("a first start says what it does, answers, and SIGTERM leaves nothing running", async () => {
    const first = app();
    const url = await first.ready();
    expect(first.said()).toEqual({
      stdout: expect.stringMatching(/^First start: .+\n.*42 events\.\nNobody has an account yet\. .+: http.+\nReady: /),
      stderr: "",
    });
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: "ok", events: 42 });
    const stream = await fetch(`${url}/api/changes`);
    const server = postgres();
    expect(isRunning(server)).toBe(true);
    first.kill("SIGTERM");
    // Ended, and not cut off when patience is at an end.
    expect(await stream.text()).toMatch(/^id: /);
    expect(await first.ended).toBe(0);
    expect(isRunning(server)).toBe(false);
    const left = (await readdir(join(folder, "data"))).sort();
    expect(left).toEqual(["app.lock", "field-keys", "postgres", "postgres.log", "secret"]);
  });

  test("while nobody has an account each start prints a fresh link, which makes the administrator once", async () => {
    const links: string[] = [];
    for (let starts = 0; starts < 2; starts++) {
      const unclaimed = app();
      await unclaimed.ready();
      links.push(linkIn(unclaimed));
      unclaimed.kill("SIGTERM");
      await unclaimed.ended;
    }
    const claimed = app();
    const url = await claimed.ready();
    const accept = (link: string) =>
      fetch(`${url}/api${new URL(link).pathname}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ ...ADMIN, purpose: "first-admin", name: "Mai" }),
      });
    for (const old of links) expect((await accept(old)).status).toBe(404);
    const link = linkIn(claimed);
    expect(new URL(link).origin).toBe(url);
    expect((await accept(link)).status).toBe(200);
    expect((await accept(link)).status).toBe(404);
  });

  test("who has the machine gets a link for an administrator's new password; nobody else's address gets one", async () => {
    const asked = app({ NEW_PASSWORD_FOR: ADMIN.email });
    const url = await asked.ready();
    expect(asked.said().stdout).toMatch(/^This link gives mai@example\.org a new password, once: .+\nReady: .+\n$/);
    const answer = await fetch(`${url}/api${new URL(linkIn(asked)).pathname}`);
    expect(await answer.json()).toMatchObject({ purpose: "new-password", email: ADMIN.email });
    asked.kill("SIGTERM");
    await asked.ended;
    const wrong = app({ NEW_PASSWORD_FOR: "lan@example.org" });
    expect(await wrong.ended).toBe(1);
    expect(wrong.said()).toEqual({
      stdout: "",
      stderr: "NEW_PASSWORD_FOR is lan@example.org, but no administrator has an open account of this address.\n",
    });
  });

  test("a later start says only where it answers; SIGINT and SIGHUP leave nothing running either", async () => {
    for (const signal of ["SIGINT", "SIGHUP"] as const) {
      const later = app();
      const url = await later.ready();
      expect(later.said().stdout).toBe(`Ready: ${url}\n`);
      const server = postgres();
      later.kill(signal);
      expect(await later.ended).toBe(0);
      expect(isRunning(server)).toBe(false);
    }
  });

  test("a second process is told who has the folder, and the first goes on", async () => {
    const first = app();
    const url = await first.ready();
    const second = app();
    expect(await second.ended).toBe(1);
    expect(second.said().stderr).toBe(
      `The data folder ${join(folder, "data")} is in use by process ${first.pid}; stop it, or choose another folder with DATA_DIR.\n`,
    );
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test("killed without warning it takes PostgreSQL along, and what was committed is there afterwards", async () => {
    const killed = app();
    const url = await killed.ready();
    expect((await add(url)).status).toBe(201);
    const server = postgres();
    killed.kill("SIGKILL");
    expect(await killed.ended).toBe("SIGKILL");
    // Elsewhere the next start ends it.
    if (process.platform === "linux") await expect.poll(() => isRunning(server), { timeout: 5_000 }).toBe(false);
    expect(await organisations(await app().ready())).toContain(ORGANISATION.name.vi);
    expect(isRunning(server)).toBe(false);
  });

  test("without its PostgreSQL the app ends, and says why", async () => {
    const bereft = app();
    await bereft.ready();
    process.kill(postgres(), "SIGKILL");
    expect(await bereft.ended).toBe(1);
    expect(bereft.said().stderr).toMatch(/^PostgreSQL stopped: .+postgres\.log\)\.$/m);
  });

  test("it stops when the process that it was told to end with is gone", async () => {
    const script = `
      const { spawn } = require("node:child_process");
      const env = { ...process.env, WPS_PARENT: String(process.pid) };
      spawn(process.execPath, [process.argv[1]], { env, stdio: ["ignore", "inherit", "inherit"] });
    `;
    const main = join(import.meta.dirname, "main.ts");
    const env = { PATH: process.env.PATH, PORT: "0", DATA_DIR: join(folder, "data") };
    const parent = spawn(process.execPath, ["-e", script, main], { env, stdio: ["ignore", "pipe", "inherit"] });
    await once(parent.stdout, "data");
    const server = postgres();
    parent.kill("SIGKILL");
    await expect.poll(() => isRunning(server), { timeout: 10_000 }).toBe(false);
  });

  test("a port in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const late = app({ PORT: String(port) });
    expect(await late.ended).toBe(1);
    expect(late.said()).toEqual({
      stdout: "",
      stderr: `Port ${port} on 127.0.0.1 is already in use; stop the program that uses it, or choose another with PORT.\n`,
    });
    other.close();
  });
});

describe("each refusal is one sentence and exit code 1", () => {
  async function refusal(environment: Record<string, string>): Promise<string> {
    const app = start({ DATA_DIR: join(folder, "never"), ...environment });
    expect(await app.ended).toBe(1);
    expect(app.said().stdout).toBe("");
    return app.said().stderr;
  }

  test("an address beyond this machine without a name for it", async () => {
    expect(await refusal({ HOST: "0.0.0.0" })).toMatch(/^HOST is 0\.0\.0\.0, which others can reach: .+\.\n$/);
  });

  test("a port that is none", async () => {
    expect(await refusal({ PORT: "80a" })).toBe("PORT is 80a, but must be a whole number from 0 to 65535.\n");
  });

  test("a data folder that cannot be written to", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const readOnly = join(folder, "read-only");
    await mkdir(readOnly, { mode: 0o500 });
    // Permissions do not bind root, but nobody makes a folder below /proc.
    for (const path of [join(file, "data"), process.getuid?.() === 0 ? "/proc/data" : readOnly]) {
      expect(await refusal({ DATA_DIR: path })).toMatch(/^The data folder .+ cannot be written to \(.+\); .+\.\n$/);
    }
  });

  test("a platform without PostgreSQL", async () => {
    const pretend = "Object.defineProperty(process,'arch',{value:'riscv64'})";
    const said = await refusal({ NODE_OPTIONS: `--import=data:text/javascript,${pretend}` });
    expect(said).toMatch(/^There is no embedded PostgreSQL for this platform \(\w+-riscv64\); .+DATABASE_URL\.\n$/);
  });

  test("a database server that does not answer, without the password", async () => {
    const said = await refusal({
      DATABASE_URL: "postgres://planner:secret@127.0.0.1:1/events",
      ...SECRETS,
    });
    expect(said).toMatch(/^The database at 127\.0\.0\.1:1\/events cannot be used: .*ECONNREFUSED.*\.\n$/);
    expect(said).not.toContain("secret");
  });
});

describe("other places for the data", () => {
  test("a database server at DATABASE_URL", async () => {
    const { url } = inject("server");
    await onServer(url, sql`create database elsewhere`);
    const app = start({ DATABASE_URL: urlOf(url, "elsewhere"), ...SECRETS, DATA_DIR: join(folder, "unused") });
    expect(await organisations(await app.ready())).toContain("mps");
    app.kill("SIGTERM");
    expect(await app.ended).toBe(0);
    await expect(stat(join(folder, "unused"))).rejects.toThrow("ENOENT");
    await onServer(url, sql`drop database elsewhere`);
  });

  test("a folder with a long and awkward name, closed to others", async () => {
    const path = join(folder, "dữ liệu, 'của' \"tôi\" ".repeat(4));
    await mkdir(path);
    await chmod(folder, 0o700);
    const app = start({ DATA_DIR: path });
    expect(await organisations(await app.ready())).toContain("mps");
    expect(await readdir(path)).not.toContain("socket");
  });
});
