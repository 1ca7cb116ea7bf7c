import { type Kysely, sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { useDatabase } from "../../../test/database.ts";
import { atomically } from "./atomically.ts";
import type { Tables } from "./tables.ts";

const db = useDatabase();

beforeAll(() => sql`create table words (of text primary key, letters text not null)`.execute(db()));
beforeEach(() => sql`delete from words`.execute(db()));
beforeEach(() => sql`insert into words values ('one', ''), ('other', '')`.execute(db()));

/** Adds letters to a row, and waits for whoever has done so and is not through. */
const write = (transaction: Kysely<Tables>, of: string, letters: string) =>
  sql`update words set letters = letters || ${letters} where of = ${of}`.execute(transaction);

async function read(of: string): Promise<string | undefined> {
  const { rows } = await sql<{ letters: string }>`select letters from words where of = ${of}`.execute(db());
  return rows[0]?.letters;
}

/** Opens once as many have come. */
function gate(places: number) {
  let come = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return async () => {
    come += 1;
    if (come >= places) open();
    await opened;
  };
}

test("of two who wait for each other both get through, each once", async () => {
  const bothHold = gate(2);
  let begun = 0;
  const crossing = (first: string, second: string, letter: string) =>
    atomically(db(), async (transaction) => {
      begun += 1;
      await write(transaction, first, letter);
      await bothHold();
      await write(transaction, second, letter);
      return letter;
    });
  expect(await Promise.all([crossing("one", "other", "1"), crossing("other", "one", "2")])).toEqual(["1", "2"]);
  // One of them was turned back, perhaps more than once, and nothing of what it had done stayed.
  expect(begun).toBeGreaterThanOrEqual(3);
  expect([...((await read("one")) ?? "")].sort()).toEqual(["1", "2"]);
  expect(await read("other")).toBe(await read("one"));
});

describe("what is not the database's doing is not done again", () => {
  test.each([
    ["an error of the work", async () => Promise.reject(new Error("no"))],
    [
      "a rule of the schema",
      (transaction: Kysely<Tables>) => sql`insert into words select * from words`.execute(transaction),
    ],
  ])("%s", async (_, work) => {
    let begun = 0;
    const done = atomically(db(), (transaction) => {
      begun += 1;
      return work(transaction);
    });
    await expect(done).rejects.toThrow();
    expect(begun).toBe(1);
  });
});

test("who is turned back each time is told in the end", async () => {
  let begun = 0;
  const done = atomically(db(), async (transaction) => {
    begun += 1;
    await sql`do $$ begin raise serialization_failure; end $$`.execute(transaction);
  });
  await expect(done).rejects.toMatchObject({ code: "40001" });
  expect(begun).toBe(5);
});

test("within a transaction that is open already nothing is begun anew: its owner does that", async () => {
  let [inner, outer] = [0, 0];
  const done = atomically(db(), async (transaction) => {
    outer += 1;
    await write(transaction, "one", "1");
    await atomically(transaction, async (same) => {
      inner += 1;
      if (outer === 1) await sql`do $$ begin raise serialization_failure; end $$`.execute(same);
    });
  });
  await done;
  expect([outer, inner]).toEqual([2, 2]);
  expect(await read("one")).toBe("1");
});
