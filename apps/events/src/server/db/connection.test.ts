import { sql } from "kysely";
import { expect, test } from "vitest";
import { useDatabase } from "../../../test/database.ts";

const db = useDatabase();

test("a date comes as the day it is, whatever the time zone", async () => {
  const { rows } = await sql`select date '2022-03-28' as day`.execute(db());
  expect(rows).toEqual([{ day: "2022-03-28" }]);
});

test("a large whole number comes as a number, and one that would lose digits not at all", async () => {
  const { rows } = await sql`select 9007199254740991::bigint as sum`.execute(db());
  expect(rows).toEqual([{ sum: Number.MAX_SAFE_INTEGER }]);
  await expect(sql`select 9007199254740993::bigint as sum`.execute(db())).rejects.toThrow("too large");
});

test("a connection that breaks between two statements of a transaction fails the next one, and nothing else", async () => {
  const transaction = db()
    .transaction()
    .execute(async (within) => {
      const { rows } = await sql<{ id: number }>`select pg_backend_pid() as id`.execute(within);
      await sql`select pg_terminate_backend(${rows[0]?.id})`.execute(db());
      const isThere = async () =>
        (await sql`select from pg_stat_activity where pid = ${rows[0]?.id}`.execute(db())).rows.length;
      await expect.poll(isThere).toBe(0);
      await sql`select`.execute(within);
    });
  await expect(transaction).rejects.toThrow();
  await sql`select`.execute(db());
});
