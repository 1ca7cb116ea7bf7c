import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, inject, test } from "vitest";
import { useDatabase } from "../../../test/database.ts";
import { onServer, SILENT, urlOf } from "../../../test/server.ts";
import { openDatabase } from "./open.ts";
import { factsOf, shortcomingOf } from "./requirements.ts";

const db = useDatabase();
const { url } = inject("server");
const open = (databaseUrl: string) =>
  openDatabase({ databaseUrl, dataFolder: "" }, { log: SILENT, onFirstStart: () => {} });

test.each(["SQL_ASCII", "LATIN1"])("a database in %s is refused in one sentence", async (encoding) => {
  const name = `wps_test_${randomUUID()}`;
  await onServer(
    url,
    sql`create database ${sql.id(name)} template template0 encoding ${sql.lit(encoding)} locale 'C' locale_provider libc`,
  );
  try {
    await expect(open(urlOf(url, name))).rejects.toThrow(
      new RegExp(
        `^The database at .*/${name} cannot be used: its encoding is ${encoding}, and Vietnamese needs UTF8\\.$`,
      ),
    );
  } finally {
    await onServer(url, sql`drop database ${sql.id(name)}`);
  }
});

test("the database of the tests will do, an older one or one without Vietnamese order would not", async () => {
  const facts = await factsOf(db());
  expect(shortcomingOf(facts)).toBeUndefined();
  expect(shortcomingOf({ ...facts, version: 140_011 })).toBe("it is PostgreSQL 14, and 15 is the oldest that will do");
  expect(shortcomingOf({ ...facts, sortsVietnamese: false })).toMatch("vi-x-icu");
});

test("what a database sets for its users does not reach us", async () => {
  const name = `wps_test_${randomUUID()}`;
  await onServer(url, sql`create database ${sql.id(name)}`);
  await onServer(url, sql`alter database ${sql.id(name)} set datestyle = 'German'`);
  await onServer(url, sql`alter database ${sql.id(name)} set timezone = 'Asia/Ho_Chi_Minh'`);
  const database = await open(urlOf(url, name));
  try {
    const { rows } = await sql`
      select date '2022-03-28' as day, current_setting('timezone') as zone, current_setting('statement_timeout') as most
    `.execute(database.db);
    expect(rows).toEqual([{ day: "2022-03-28", zone: "UTC", most: "1min" }]);
  } finally {
    await database.close();
    await onServer(url, sql`drop database ${sql.id(name)}`);
  }
});
