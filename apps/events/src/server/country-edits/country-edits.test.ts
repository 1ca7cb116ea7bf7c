import type { CountryEdit } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { DAY_OFF } from "../../../test/country-edits.ts";
import { emptied, useDatabase } from "../../../test/database.ts";

const db = useDatabase();
const as = (actor: Parameters<typeof testApp>[1]) => testApp(db(), actor);
/** One app, whose clock moves on. */
let admin: ReturnType<typeof testApp>;
const add = (change: object = {}, app = admin) => app.post("/api/country-edits", { ...DAY_OFF, ...change });
const list = async (): Promise<CountryEdit[]> => (await bodyOf(as(ACTORS.public).get("/api/country-edits"))).items;
const put = (id: string, revision: number, change: object = {}) =>
  admin.put(`/api/country-edits/${id}`, { ...DAY_OFF, ...change }, { "If-Match": `"${revision}"` });
const remove = (id: string, revision: number) =>
  admin.delete(`/api/country-edits/${id}`, { "If-Match": `"${revision}"` });
const NOBODY = "00000000-0000-4000-8000-000000000009";

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  admin = as(ACTORS.admin);
});

describe("happy", () => {
  test("an entry is read by everybody, in the order of first days", async () => {
    const answer = await add();
    expect([answer.status, answer.headers.get("ETag")]).toEqual([201, '"1"']);
    const tet: CountryEdit = await bodyOf(answer);
    expect(tet).toEqual({ ...DAY_OFF, id: tet.id, revision: 1, createdAt: tet.createdAt, updatedAt: tet.createdAt });
    const season = await bodyOf(
      add({ kind: "season", occasion: undefined, start: "2026-09-01", provinces: [{ code: "46", list: "2025" }] }),
    );
    expect(await list()).toEqual([season, tet]);
  });

  test("what is written anew has its next version, and who made each is kept", async () => {
    const { id, createdAt } = await bodyOf(add());
    const answer = await put(id, 1, { end: "2027-02-11" });
    expect([answer.status, answer.headers.get("ETag")]).toEqual([200, '"2"']);
    const [edit] = await list();
    expect(edit).toEqual(await bodyOf(answer));
    expect(edit).toMatchObject({ revision: 2, end: "2027-02-11", createdAt });
    expect(edit !== undefined && edit.updatedAt > edit.createdAt).toBe(true);
    expect((await remove(id, 2)).status).toBe(204);
    expect(await list()).toEqual([]);
    const { account } = ACTORS.admin;
    const versions = await db()
      .selectFrom("country_edit_revisions")
      .select(["revision", "made_by", "value"])
      .orderBy("revision")
      .execute();
    expect(versions.map(({ revision, made_by }) => [revision, made_by])).toEqual(
      [1, 2, 3].map((nth) => [nth, account]),
    );
    expect(versions.map(({ value }) => value)).toMatchObject([DAY_OFF, { end: "2027-02-11" }, { removed: true }]);
  });
});

describe("error", () => {
  test("of two who write the same version anew the second is refused", async () => {
    const { id } = await bodyOf(add());
    const answers = await Promise.all([put(id, 1, { end: "2027-02-11" }), put(id, 1, { end: "2027-02-12" })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await bodyOf(remove(id, 1))).toMatchObject({
      code: "COUNTRY_EDIT_CHANGED",
      refusal: { yours: 1, current: 2 },
    });
    expect(await list()).toHaveLength(1);
  });

  test("what is not there is neither changed nor taken away", async () => {
    const refusal = { code: "COUNTRY_EDIT_NOT_FOUND", refusal: { id: NOBODY } };
    expect(await bodyOf(put(NOBODY, 1))).toMatchObject(refusal);
    expect(await bodyOf(remove(NOBODY, 1))).toMatchObject(refusal);
  });

  test.each([
    ["that ends before it begins", { end: "2027-02-03" }, ["end"]],
    ["longer than a year", { end: "2028-02-10" }, ["end"]],
    ["without a source", { source: undefined }, ["source"]],
    ["without a name", { name: {} }, ["name"]],
    ["of a session with an occasion", { kind: "assembly-session" }, ["occasion"]],
    ["of a holiday with provinces", { provinces: [{ code: "01", list: "2025" }] }, ["provinces"]],
    ["with an address that is none", { source: { ...DAY_OFF.source, url: "javascript:alert(1)" } }, ["source", "url"]],
  ])("an entry %s is none", async (_, change, path) => {
    expect(await bodyOf(add(change))).toMatchObject({ code: "MALFORMED", issues: [{ path }] });
  });
});

describe("security", () => {
  test("administrators enter, change and take away, and nobody else", async () => {
    const { id } = await bodyOf(add());
    for (const actor of [ACTORS.public, ACTORS.organiser, ACTORS.verifier, ACTORS.donor, ACTORS.officer]) {
      const app = as(actor);
      expect((await app.get("/api/country-edits")).status).toBe(200);
      expect((await add({}, app)).status).toBe(403);
      const match = { "If-Match": '"1"' };
      expect((await app.put(`/api/country-edits/${id}`, DAY_OFF, match)).status).toBe(403);
      expect((await app.put(`/api/country-edits/${NOBODY}`, DAY_OFF, match)).status).toBe(403);
    }
    expect(await list()).toHaveLength(1);
  });
});
