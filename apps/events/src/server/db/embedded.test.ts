import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { isRunning, postgresOf } from "../../../test/app-process.ts";
import { onServer, SILENT } from "../../../test/server.ts";
import { accountFor, commandAs } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { connectTo } from "./connection.ts";
import { type EmbeddedServer, startEmbedded } from "./embedded.ts";
import { spawnServer } from "./server-process.ts";

let parent: string;
let folder: string;
let cluster: string;
const running = new Set<EmbeddedServer>();

beforeAll(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), "wps-embedded-")));
  chmodSync(parent, 0o711);
  folder = join(parent, "data");
  cluster = join(folder, "postgres");
});
afterEach(async () => {
  await Promise.all([...running].map((server) => server.stop()));
  running.clear();
});
afterAll(() => rmSync(parent, { recursive: true }));

async function start(path = folder): Promise<EmbeddedServer> {
  const server = await startEmbedded(path, { throwAway: true });
  running.add(server);
  return server;
}

async function stop(server: EmbeddedServer): Promise<void> {
  running.delete(server);
  await server.stop();
}

async function rowsAt(url: string): Promise<unknown[]> {
  const db = connectTo(url, SILENT);
  const { rows } = await sql`select word from kept`.execute(db);
  await db.destroy();
  return rows;
}

test("a cluster is made whole, over what an interrupted first start left", async () => {
  mkdirSync(join(folder, "postgres.new", "half"), { recursive: true });
  const server = await start();
  await onServer(server.url, sql`create table kept as select 'đầu tiên' as word`);
  expect(existsSync(join(folder, "postgres.new"))).toBe(false);
  await stop(server);
});

test("the socket is the only door, and open to this account only", async () => {
  const server = await start();
  const db = connectTo(server.url, SILENT);
  const shown = async (name: string) => (await sql.raw(`show ${name}`).execute(db)).rows;
  expect(await shown("listen_addresses")).toEqual([{ listen_addresses: "" }]);
  expect(await shown("unix_socket_permissions")).toEqual([{ unix_socket_permissions: "0700" }]);
  expect(await shown("server_encoding")).toEqual([{ server_encoding: "UTF8" }]);
  const { rows } = await sql`select w from unnest(array['ê', 'đ', 'e', 'd']) w order by w collate "vi-x-icu"`.execute(
    db,
  );
  expect(rows).toEqual(["d", "đ", "e", "ê"].map((w) => ({ w })));
  await db.destroy();
});

test("the PostgreSQL of a killed app is stopped, and what it committed is kept", async () => {
  const { postgres } = await findBinaries();
  const socket = mkdtempSync(join(tmpdir(), "wps-orphan-"));
  const account = accountFor(cluster);
  if (account) execFileSync("chown", [`${account.uid}:${account.gid}`, socket]);
  // Its parent is this test, which goes on: nothing ends it when the next app starts.
  const settings = ["-D", cluster, "-k", socket, "-c", "listen_addresses="];
  const command = commandAs(account, [postgres, ...settings], [cluster, socket]);
  const orphan = spawnServer(command, join(folder, "postgres.log"));
  const url = `postgres:///postgres?host=${socket}&user=postgres`;
  await expect
    .poll(() =>
      onServer(url, sql`insert into kept values ('đã lưu')`).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  const pid = postgresOf(folder);

  const server = await start();
  expect(await rowsAt(server.url)).toEqual([{ word: "đầu tiên" }, { word: "đã lưu" }]);
  await orphan.ended;
  expect(isRunning(pid)).toBe(false);
  expect(existsSync(socket)).toBe(false);
});

test.runIf(process.platform === "linux")(
  "the note of a killed PostgreSQL does not stand in the way when its number belongs to another program (needs /proc: Linux only)",
  async () => {
    const other = spawn("sleep", ["60"], { ...accountFor(cluster), stdio: "ignore" });
    const note = [other.pid, cluster, 1, 5432, join(folder, "socket"), "", "", "ready"].join("\n");
    writeFileSync(join(cluster, "postmaster.pid"), `${note}\n`);
    const server = await start();
    expect(await rowsAt(server.url)).not.toEqual([]);
    expect(other.exitCode ?? other.signalCode).toBeNull();
    other.kill();
  },
);

test.runIf(process.platform === "linux")(
  "a copied folder leaves the original's PostgreSQL alone (needs /proc: Linux only)",
  async () => {
    const original = await start();
    const copy = join(parent, "copy");
    execFileSync("cp", ["-a", folder, copy]);
    const second = await start(copy);
    expect(await rowsAt(second.url)).not.toEqual([]);
    expect(await rowsAt(original.url)).not.toEqual([]);
  },
);

test("two that start at once: one gets the folder, the other is refused", async () => {
  const fresh = join(parent, "fresh");
  const results = await Promise.allSettled([start(fresh), start(fresh)]);
  expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a cluster that PostgreSQL refuses is explained in PostgreSQL's words, and the folder let go", async () => {
  const version = join(cluster, "PG_VERSION");
  const right = readFileSync(version, "utf8");
  writeFileSync(version, "9.6\n");
  await expect(start()).rejects.toThrow(/^PostgreSQL stopped: database files are incompatible .+postgres\.log\)\.$/);
  writeFileSync(version, right);
  await start();
});

test("each run writes a log of its own, and that of the run before is kept", async () => {
  const log = join(folder, "postgres.log");
  await stop(await start());
  const before = readFileSync(log, "utf8");
  expect(before).toMatch("database system is ready");
  await start();
  expect(readFileSync(`${log}.1`, "utf8")).toBe(before);
  expect(readFileSync(log, "utf8").match(/database system is ready/g)).toHaveLength(1);
});
