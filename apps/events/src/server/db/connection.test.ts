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
