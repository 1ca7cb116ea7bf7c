import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { LAN } from "../../../test/participations.ts";
import { OPEN_PLAN, registrationOf } from "../../../test/seats.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
const holder = () => testApp(db(), ACTORS.public);
let event: string;
let participation: string;
let path: string;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
  ({ id: participation } = await bodyOf(organiser().post(`/api/events/${event}/participations`, LAN)));
  path = `/api/participations/${participation}/sensitive-details`;
});

const SAID = { ethnicity: "Tày", functioning: { hearing: "a-lot" }, health: "Dị ứng penicillin." };
const REASON = { reason: "Xếp chỗ ngồi gần bục." };
const read = async () => bodyOf(organiser().post(`${path}/readings`, REASON));

async function ownPath(): Promise<string> {
  const { link } = await bodyOf(organiser().post(`/api/participations/${participation}/own-data-link`, {}));
  return `/api${new URL(link).pathname}`;
}

describe("happy", () => {
  test("what is written down is read again, and who read it and why is kept", async () => {
    expect(await read()).toEqual({});
    expect((await organiser().put(path, SAID)).status).toBe(204);
    expect(await read()).toEqual({ details: SAID });
    const log = db().selectFrom("person_reads").selectAll().where("operation", "=", "readSensitiveDetails");
    expect(await log.executeTakeFirstOrThrow()).toMatchObject({ role: "organiser", event_id: event, ...REASON });
    await organiser().delete(path);
    expect(await read()).toEqual({});
  });

  test("one says it of oneself, sees it in one's data, and takes it back", async () => {
    const own = await ownPath();
    const seen = async () => (await bodyOf(holder().get(own))).file.events[0].sensitive;
    expect(await seen()).toBeUndefined();
    await holder().put(`${own}/sensitive-details`, { event, details: SAID });
    expect(await seen()).toEqual(SAID);
    await holder().put(`${own}/sensitive-details`, { event });
    expect(await seen()).toBeUndefined();
  });

  test("it is said while registering, with what is agreed to", async () => {
    await organiser().put(`/api/events/${event}/seats`, OPEN_PLAN, { "If-Match": '"0"' });
    const consents = [{ purpose: "certificate", text: 1, language: "en" }];
    await holder().post(`/api/registrations/${event}`, registrationOf("Mai", "woman", { sensitive: SAID, consents }));
    const row = await db().selectFrom("sensitive_details").select("participation_id").executeTakeFirstOrThrow();
    path = `/api/participations/${row.participation_id}/sensitive-details`;
    expect(await read()).toEqual({ details: SAID });
    const { items } = await bodyOf(organiser().get(path.replace("sensitive-details", "consents")));
    expect(items).toMatchObject([{ ...consents[0], isGiven: true, channel: "self-service", event }]);
  });
});

describe("error", () => {
  test.each([{}, { survivor: true }, { functioning: {} }, { ...SAID, religion: "x" }])(
    "%j is not kept",
    async (said) => {
      expect((await organiser().put(path, said)).status).toBe(400);
    },
  );

  test("nothing is read without a reason", async () => {
    expect((await organiser().post(`${path}/readings`, { reason: " " })).status).toBe(400);
    expect(await db().selectFrom("person_reads").select("id").execute()).toEqual([]);
  });

  test("a consent to a text that there never was registers nobody", async () => {
    await organiser().put(`/api/events/${event}/seats`, OPEN_PLAN, { "If-Match": '"0"' });
    const consents = [{ purpose: "certificate", text: 99, language: "en" }];
    const answer = await holder().post(`/api/registrations/${event}`, registrationOf("Mai", "woman", { consents }));
    expect([answer.status, (await bodyOf(answer)).code]).toEqual([422, "CONSENT_TEXT_NOT_FOUND"]);
    expect(await db().selectFrom("persons").select("given").execute()).toEqual([{ given: "Lan" }]);
  });
});

describe("security", () => {
  test("in the database it is sealed, for this participation alone", async () => {
    await organiser().put(path, SAID);
    const { sealed } = await db().selectFrom("sensitive_details").select("sealed").executeTakeFirstOrThrow();
    expect(sealed).not.toContain("Tày");
    const { id: other } = await bodyOf(organiser().post(`/api/events/${event}/participations`, LAN));
    await sql`insert into sensitive_details values (${other}, ${event}, ${sealed})`.execute(db());
    path = `/api/participations/${other}/sensitive-details`;
    expect((await organiser().post(`${path}/readings`, REASON)).status).toBe(500);
  });

  test("it stands on no list, in no single entry, and in nothing that the officer opens", async () => {
    await organiser().put(path, SAID);
    const { id } = await bodyOf(holder().post(`${await ownPath()}/requests`, { kind: "copy" }));
    const told = await Promise.all([
      organiser().get(`/api/events/${event}/participations`),
      organiser().get(`/api/participations/${participation}`),
      organiser().get(`/api/events/${event}/access-needs`),
      testApp(db(), ACTORS.officer).get(`/api/data-requests/${id}`),
    ]);
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const answer of told) expect(await answer.text()).not.toMatch(/Tày|penicillin|hearing/);
  });

  test.each([
    ["public", ACTORS.public, 403],
    ["admin", ACTORS.admin, 403],
    ["officer", ACTORS.officer, 403],
    ["organiser of others", actorFor("organiser", "gov-canada"), 404],
  ] as const)("%s neither reads nor writes", async (_, actor, status) => {
    const app = testApp(db(), actor);
    const answers = [await app.post(`${path}/readings`, REASON), await app.put(path, SAID), await app.delete(path)];
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
    expect(await db().selectFrom("sensitive_details").select("sealed").execute()).toEqual([]);
  });

  test("a legal hold keeps it from whoever would delete it", async () => {
    await organiser().put(path, SAID);
    const own = await ownPath();
    const hold = { on: { is: "event", event }, reason: "Thanh tra." };
    await testApp(db(), ACTORS.officer).post("/api/legal-holds", hold);
    expect((await organiser().delete(path)).status).toBe(409);
    expect((await holder().put(`${own}/sensitive-details`, { event })).status).toBe(409);
    expect(await read()).toEqual({ details: SAID });
  });
});
