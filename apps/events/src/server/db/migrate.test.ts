import { sql } from "kysely";
import { expect, test } from "vitest";
import { useDatabase, useEmptyDatabase } from "../../../test/database.ts";
import { StartupFailure } from "../startup-failure.ts";
import { migrate } from "./migrate.ts";

const migrated = useDatabase();
const occupied = useEmptyDatabase();

test("a database that a later release has migrated is refused", async () => {
  await sql`insert into kysely_migration values ('9999-from-the-future', now()::text)`.execute(migrated());
  await expect(migrate(migrated())).rejects.toThrow(
    /^The database cannot be brought up to date: .*9999-from-the-future.*\.$/,
  );
});

test("a migration that fails is named, and nothing of it stays", async () => {
  await sql`create table events (id integer)`.execute(occupied());
  const failed = await migrate(occupied()).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(StartupFailure);
  expect(failed).toHaveProperty("message", expect.stringMatching(/\(0001-.+\): relation "events" already exists\.$/));
  const { rows } = await sql`select tablename from pg_tables where tablename = 'organisations'`.execute(occupied());
  expect(rows).toEqual([]);
});
