import { createHash, randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import pino from "pino";
import { beforeEach, describe, expect, test } from "vitest";
import { actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AGENDA } from "../../../test/documents.ts";
import { LAN } from "../../../test/participations.ts";
import { createApp } from "../app.ts";
import { changeOfKeys } from "./change-of-keys.ts";
import type { FieldKey, FieldKeys } from "./field-keys.ts";

const key = (id: string): FieldKey => ({ id, key: randomBytes(32) });
const [OLD, NEW, OTHER] = [key("old"), key("new"), key("other")];
const keys = (...all: [FieldKey, ...FieldKey[]]): FieldKeys => ({ current: all[0], all });
const SILENT = pino({ level: "silent" });

const db = useDatabase();
beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

/** The app with these keys, as an administrator finds it. */
const appWith = (fieldKeys: FieldKeys) =>
  createApp({
    db: db(),
    log: SILENT,
    now: () => "2026-11-21T01:00:00.000Z",
    newId: randomUUID,
    secret: "a secret of tests, and of nothing else",
    fieldKeys,
    whoAsks: async () => actorFor("admin"),
  });

async function ask(fieldKeys: FieldKeys, path: string, method = "GET", body?: unknown): Promise<Response> {
  const type = { "Content-Type": "application/json" };
  return appWith(fieldKeys).request(path, {
    method,
    ...(body !== undefined && { headers: type, body: JSON.stringify(body) }),
  });
}

/** People on the list of an event, sealed with the keys; their participations. */
async function listed(fieldKeys: FieldKeys, people: number): Promise<string[]> {
  const { id } = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
  const ids: string[] = [];
  for (let nth = 0; nth < people; nth += 1) {
    const name = { family: "Trần", given: `P${nth}`, order: "family-first" };
    const person = { name, contact: { email: `p${nth}@example.org` } };
    const answer = await ask(fieldKeys, `/api/events/${id}/participations`, "POST", { ...LAN, person });
    ids.push((await bodyOf(answer)).id);
  }
  return ids;
}

const contactOf = async (fieldKeys: FieldKeys, id: string) =>
  (await bodyOf(ask(fieldKeys, `/api/participations/${id}`))).contact;
const uses = async (fieldKeys: FieldKeys) =>
  Object.fromEntries(
    (await bodyOf(ask(fieldKeys, "/api/field-keys"))).items.map(({ name, ...use }: { name: string }) => [name, use]),
  );
const reseal = (fieldKeys: FieldKeys) => changeOfKeys({ db: db(), log: SILENT, fieldKeys }).reseal();

describe("happy", () => {
  test("what an old key had sealed is sealed with the new one, and the old one may go", async () => {
    const ids = await listed(keys(OLD), 3);
    const both = keys(NEW, OLD);
    expect(await uses(both)).toEqual({
      new: { isKnown: true, isCurrent: true, fields: 0 },
      old: { isKnown: true, isCurrent: false, fields: 3 },
    });
    expect(await contactOf(both, ids[0] ?? "")).toEqual({ status: "known", contact: { email: "p0@example.org" } });
    expect(await reseal(both)).toEqual({ resealed: 3, unopened: 0 });
    expect(await uses(both)).toMatchObject({ new: { fields: 3 }, old: { fields: 0 } });
    for (const [nth, id] of ids.entries()) {
      expect(await contactOf(keys(NEW), id)).toEqual({ status: "known", contact: { email: `p${nth}@example.org` } });
    }
    expect(await reseal(both)).toEqual({ resealed: 0, unopened: 0 });
  });

  test("more than one batch is done, and no revision of a person moves", async () => {
    await listed(keys(OLD), 1);
    await sql`
      insert into persons
      select (jsonb_populate_record(persons, jsonb_build_object('id', gen_random_uuid()))).*
      from persons, generate_series(1, 250)
    `.execute(db());
    const revisions = () => sql`select id, revision from persons order by id`.execute(db()).then(({ rows }) => rows);
    const before = await revisions();
    // A copy is sealed for somebody else and stays shut; it does not stand in the way of the others.
    expect(await reseal(keys(NEW, OLD))).toEqual({ resealed: 1, unopened: 250 });
    expect(await revisions()).toEqual(before);
  });
});

const PICTURE = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), randomBytes(3_000)]);

/** Sends two pictures in forms of which the rest is made for an event. */
async function sendTwo(path: string, rest: Readonly<Record<string, string>>): Promise<void> {
  for (const nth of [1, 2]) {
    const form = new FormData();
    for (const [name, value] of Object.entries(rest)) form.set(name, value);
    form.set("file", new Blob([PICTURE, `${nth}`]), "a.png");
    const sent = new Request(`http://localhost${path}`, { method: "POST", body: form });
    expect((await appWith(keys(OLD)).fetch(sent)).status).toBe(201);
  }
}

test("so are scans, one by one, whatever their bytes", async () => {
  const { id, sessions } = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
  await sendTwo(`/api/events/${id}/sheet-scans`, { session: sessions[0].id });
  expect(await uses(keys(NEW, OLD))).toMatchObject({ old: { fields: 2 } });
  expect(await reseal(keys(NEW, OLD))).toEqual({ resealed: 2, unopened: 0 });
  const { items } = await bodyOf(ask(keys(NEW), `/api/events/${id}/sheet-scans`));
  const path = `/api/sheet-scans/${items[0].id}/readings`;
  const read = await ask(keys(NEW), path, "POST", { reason: "Đối chiếu" });
  expect(hashOf(await read.arrayBuffer())).toBe(items[0].sha256);
});

test("so are documents", async () => {
  const { id } = await bodyOf(testApp(db()).post("/api/events", SAMPLE));
  await sendTwo(`/api/events/${id}/documents`, { about: JSON.stringify(AGENDA) });
  expect(await reseal(keys(NEW, OLD))).toEqual({ resealed: 2, unopened: 0 });
  const { items } = await bodyOf(ask(keys(NEW), `/api/events/${id}/documents`));
  const read = await ask(keys(NEW), `/api/documents/${items[0].id}/file`);
  expect(hashOf(await read.arrayBuffer())).toBe(items[0].content.sha256);
});

const hashOf = (bytes: ArrayBuffer) => createHash("sha256").update(Buffer.from(bytes)).digest("hex");

describe("error", () => {
  test("what no key opens stays as it is, and is said to need a key that is not there", async () => {
    const [id = ""] = await listed(keys(OLD), 1);
    expect(await reseal(keys(NEW, OTHER))).toEqual({ resealed: 0, unopened: 1 });
    expect(await uses(keys(NEW, OTHER))).toMatchObject({ old: { isKnown: false, isCurrent: false, fields: 1 } });
    expect(await contactOf(keys(OLD), id)).toMatchObject({ status: "known" });
  });

  test("broken off after a batch, it goes on from there", async () => {
    await listed(keys(OLD), 2);
    const broken = changeOfKeys({ db: db(), log: SILENT, fieldKeys: keys(NEW, OLD) });
    broken.begin();
    await broken.stop();
    await reseal(keys(NEW, OLD));
    expect(await uses(keys(NEW, OLD))).toMatchObject({ new: { fields: 2 }, old: { fields: 0 } });
  });
});

describe("security", () => {
  test("the names of keys are told, and no key", async () => {
    await listed(keys(OLD), 1);
    const told = await (await ask(keys(NEW, OLD), "/api/field-keys")).text();
    for (const { key: bytes } of [OLD, NEW]) {
      expect(told).not.toContain(Buffer.from(bytes).toString("base64url"));
    }
    expect(told).not.toContain("p0@example.org");
  });
});
