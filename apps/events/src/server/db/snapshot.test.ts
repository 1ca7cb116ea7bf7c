import { readFile, writeFile } from "node:fs/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { useEmptyDatabase } from "../../../test/database.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { describeSchema } from "./snapshot.ts";

const FILE = new URL("schema.snapshot", import.meta.url);
const db = useEmptyDatabase();

test("the migrations, from zero, make the schema of schema.snapshot", async () => {
  expect(await migrate(db())).toEqual(Object.keys(migrations));
  const schema = await describeSchema(db());
  if (process.env.UPDATE_SNAPSHOTS === "1") await writeFile(FILE, schema);
  expect(schema).toBe(await readFile(FILE, "utf8"));
});

test("a second run finds nothing to do", async () => {
  expect(await migrate(db())).toEqual([]);
});

test("each kind of change shows in the text", async () => {
  const changes = [
    "create domain percentage as numeric(5, 2) not null check (value <= 100)",
    "create table probe (id integer not null, day date default now(), next integer generated always as (id + 1))",
    "alter table probe add constraint probe_positive check (id > 0)",
    "create function probed() returns trigger language plpgsql as 'begin return new; end'",
    "create trigger probe_is_probed before insert on probe for each row execute function probed()",
    "create index probe_by_day on probe (day) where id > 1",
  ];
  let before = await describeSchema(db());
  for (const change of changes) {
    await sql.raw(change).execute(db());
    const after = await describeSchema(db());
    expect(after, change).not.toBe(before);
    before = after;
  }
});
