import { NewParticipation, type Participation } from "@wps/model";
import { sql } from "kysely";
import pino from "pino";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";

const db = useDatabase();
let event: string;
const organiser = () => testApp(db(), ACTORS.organiser);
const listOf = (of = event) => `/api/events/${of}/participations`;
const matching = ({ revision }: Participation) => ({ "If-Match": `"${revision}"` });

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
});

/** Puts somebody on the list. */
async function added(draft: object = LAN, of = event): Promise<Participation> {
  const response = await organiser().post(listOf(of), draft);
  expect(response.status).toBe(201);
  return bodyOf(response);
}

/** What the list says of somebody, to send it back. */
const changeOf = ({ name, birthYear, contact, profile, roles, mode, status }: Participation) => ({
  person: {
    name,
    ...(birthYear !== undefined && { birthYear }),
    ...(contact.status === "known" && { contact: contact.contact }),
  },
  profile,
  roles,
  ...(mode !== undefined && { mode }),
  status,
});

const readings = () => db().selectFrom("person_reads").selectAll().orderBy("id").execute();

describe("happy", () => {
  test("somebody is put on a list, and read again as they were written", async () => {
    const made = await added();
    const { person, ...rest } = LAN;
    expect(made).toMatchObject({ ...rest, event, revision: 1 });
    expect(made.contact).toEqual({ status: "known", contact: typeof person === "string" ? undefined : person.contact });
    expect(await bodyOf(organiser().get(`/api/participations/${made.id}`))).toEqual(made);
  });

  test("a list goes by given name, and tells that there is a contact but not which", async () => {
    await added();
    await added(AN);
    const { items, unreadable } = await bodyOf(organiser().get(listOf()));
    expect(unreadable).toBe(0);
    expect(items.map(({ name }: Participation) => name.given)).toEqual(["An", "Lan"]);
    expect(items.map(({ contact }: Participation) => contact)).toEqual([
      { status: "not-recorded" },
      { status: "withheld" },
    ]);
  });

  test("what somebody was at an event stays when they are something else at a later one", async () => {
    const first = await added();
    const later = { ...SAMPLE, dates: { ...SAMPLE.dates, start: "2027-03-01", end: "2027-03-02" }, sessions: [] };
    const { id: second } = await bodyOf(testApp(db()).post("/api/events", later));
    await added({ ...LAN, person: first.person, profile: { sex: "woman", positionLevel: "leader" } }, second);
    const { items } = await bodyOf(organiser().get(listOf()));
    expect(items[0].profile).toEqual(LAN.profile);
    const [person] = await db().selectFrom("persons").select(["position_level", "organisation_id"]).execute();
    expect(person).toEqual({ position_level: "leader", organisation_id: null });
  });

  test("a corrected name is the name on every list; a correction of the past changes no present", async () => {
    const first = await added();
    const later = { ...SAMPLE, dates: { ...SAMPLE.dates, start: "2027-03-01", end: "2027-03-02" }, sessions: [] };
    const { id: second } = await bodyOf(testApp(db()).post("/api/events", later));
    await added({ ...LAN, person: first.person, profile: { sex: "woman", positionLevel: "leader" } }, second);
    const change = {
      ...changeOf(first),
      person: { name: { ...first.name, given: "Loan" } },
      profile: { ...LAN.profile, positionLevel: "staff" },
    };
    const changed = await organiser().put(`/api/participations/${first.id}`, change, matching(first));
    expect(await bodyOf(changed)).toMatchObject({ revision: 2, contact: { status: "not-recorded" } });
    const { items } = await bodyOf(organiser().get(listOf(second)));
    expect(items[0]).toMatchObject({ name: { given: "Loan" }, profile: { positionLevel: "leader" } });
    const [person] = await db().selectFrom("persons").select("position_level").execute();
    expect(person?.position_level).toBe("leader");
  });

  test("who is on no list any more is not on record any more", async () => {
    const made = await added();
    expect((await organiser().delete(`/api/participations/${made.id}`, matching(made))).status).toBe(204);
    expect(await db().selectFrom("persons").select("id").execute()).toEqual([]);
  });

  test("every reading is written down, with who and of how many", async () => {
    const made = await added();
    await organiser().get(listOf());
    await organiser().get(`/api/participations/${made.id}`);
    const by = { role: "organiser", account: ACTORS.organiser.account, event_id: event };
    expect(await readings()).toMatchObject([
      { ...by, operation: "listParticipations", people: 1, person_id: null },
      { ...by, operation: "getParticipation", people: 1, person_id: made.person },
    ]);
    await expect(sql`update person_reads set people = 0`.execute(db())).rejects.toThrow(/another way/);
  });
});

describe("error", () => {
  test.each([
    ["no given name", { person: { name: { family: "Nguyễn", order: "family-first" } } }],
    ["a field that is not asked for", { profile: { sex: "woman", survivor: true } }],
    ["a role twice", { roles: ["chair", "chair"] }],
    ["a contact of nothing", { person: { ...Object(LAN.person), contact: {} } }],
  ])("%s is told with its place", async (_, change) => {
    const response = await organiser().post(listOf(), { ...LAN, ...change });
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).issues.length).toBeGreaterThan(0);
  });

  test("an organisation and a province have to be there", async () => {
    const at = (profile: object) => organiser().post(listOf(), { ...LAN, profile: { ...LAN.profile, ...profile } });
    expect(await bodyOf(at({ organisation: "nobody" }))).toMatchObject({
      code: "ORGANISATION_NOT_FOUND",
      refusal: { path: ["profile", "organisation"] },
    });
    expect(await bodyOf(at({ province: { code: "99", list: "2025" } }))).toMatchObject({ code: "PROVINCE_NOT_FOUND" });
  });

  test("nobody is on a list twice", async () => {
    const { id, person } = await added();
    const response = await organiser().post(listOf(), { ...AN, person });
    expect(response.status).toBe(409);
    expect(await bodyOf(response)).toMatchObject({ code: "PARTICIPATION_EXISTS", refusal: { id } });
  });

  test("of two who change one participation, the second is told", async () => {
    const made = await added();
    const path = `/api/participations/${made.id}`;
    expect((await organiser().put(path, changeOf(made), matching(made))).status).toBe(200);
    const late = await organiser().put(path, changeOf(made), matching(made));
    expect(await bodyOf(late)).toMatchObject({ code: "PARTICIPATION_CHANGED", refusal: { yours: 1, current: 2 } });
    expect((await organiser().delete(path, matching(made))).status).toBe(412);
  });

  test("a row that the model does not accept is left out and told, without what it says", async () => {
    await added();
    await added(AN);
    // A line that nobody sees: SQL tells it from no other.
    await sql`update participations set unit = ${"\u200d"} where status = 'invited'`.execute(db());
    const lines: string[] = [];
    const log = pino({ level: "error" }, { write: (line: string) => lines.push(line) });
    const { items, unreadable } = await bodyOf(testApp(db(), ACTORS.organiser, log).get(listOf()));
    expect([items.length, unreadable]).toEqual([1, 1]);
    expect(lines.join()).toContain("profile.unit");
    expect(lines.join()).not.toContain("Trần");
  });
});

describe("security", () => {
  const stranger = () => testApp(db(), actorFor("organiser", "un-women-vn", "gov-canada"));

  test("of a list of others it is not told whether somebody is on it", async () => {
    const made = await added();
    const nowhere = "00000000-0000-4000-8000-000000000099";
    for (const id of [made.id, nowhere]) {
      const response = await stranger().get(`/api/participations/${id}`);
      expect([response.status, (await bodyOf(response)).refusal]).toEqual([
        404,
        { code: "PARTICIPATION_NOT_FOUND", id },
      ]);
    }
    for (const actor of [ACTORS.public, ACTORS.donor, ACTORS.verifier]) {
      const answers = [made.id, nowhere].map((id) => testApp(db(), actor).get(`/api/participations/${id}`));
      const [there, not] = await Promise.all(answers.map(bodyOf));
      expect({ ...there, requestId: "" }).toEqual({ ...not, requestId: "" });
      expect(there.code).toBe("NOT_ALLOWED");
    }
  });

  test("somebody on a list of others is not on record for whoever guesses the identifier", async () => {
    const { person } = await added();
    await testApp(db()).post("/api/organisations", { name: { vi: "Sở Nội vụ" }, type: "local-government" });
    const own = { ...SAMPLE, organisations: [{ organisation: "gov-canada", role: "lead", basis: "stated" }] };
    const { id } = await bodyOf(testApp(db()).post("/api/events", own));
    const answers = await Promise.all(
      [person, "00000000-0000-4000-8000-000000000099"].map((one) =>
        bodyOf(testApp(db(), actorFor("organiser", "gov-canada")).post(listOf(id), { ...AN, person: one })),
      ),
    );
    expect(answers.map(({ code }) => code)).toEqual(["PERSON_NOT_FOUND", "PERSON_NOT_FOUND"]);
  });

  test("nothing of how people are reached stands readable in the database", async () => {
    await added();
    const { rows } = await sql<{ all: string }>`select persons::text as all from persons`.execute(db());
    expect(rows[0]?.all).toContain("Lan");
    expect(rows[0]?.all).not.toMatch(/example|912345678/);
  });

  test("a contact that was moved to another person is not read as theirs", async () => {
    const made = await added();
    const other = await added({ ...AN, person: { ...Object(AN.person), contact: { phone: "+84900000000" } } });
    await sql`update persons set contact = (select contact from persons where id = ${other.person})
      where id = ${made.person}`.execute(db());
    expect((await organiser().get(`/api/participations/${made.id}`)).status).toBe(500);
  });
});

test("the schema of the database holds what the model does", async () => {
  const made = await added();
  const wrong = [
    sql`update participations set sex = 'female'`,
    sql`update participations set province_list = null`,
    sql`update participations set roles = '{}'`,
    sql`update participations set roles = array['chair', null]`,
    sql`update participations set status = 'came'`,
    sql`update participations set entry = 'fell in'`,
    sql`update persons set given = ' Lan'`,
    sql`update persons set birth_year = 85`,
    sql`update persons set name_order = 'none'`,
    sql`insert into participations select (p).* from (select ${made.id}::uuid, p from participations p) as twice`,
  ];
  for (const statement of wrong) await expect(statement.execute(db())).rejects.toThrow();
  expect(NewParticipation.safeParse(LAN).success).toBe(true);
});
