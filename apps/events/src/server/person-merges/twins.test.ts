import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";
import type { TwinList } from "../../contract/person-merges.ts";

const db = useDatabase();
const organiser = () => testApp(db(), ACTORS.organiser);
let event: string;
let elsewhere: string;
let one: string;
let other: string;

const WITHOUT_MARKS = {
  ...LAN,
  person: { name: { family: "Nguyen", middle: "Thi", given: "Lan", order: "family-first" }, birthYear: 1985 },
};
const listed = async (draft: object, of: string): Promise<string> =>
  (await bodyOf(organiser().post(`/api/events/${of}/participations`, draft))).person;
const twins = async (query = ""): Promise<TwinList> => bodyOf(organiser().get(`/api/person-twins${query}`));
const apart = (path = "", api = organiser()) => api.post(`/api/people-apart${path}`, { one, other });

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
  elsewhere = (await bodyOf(testApp(db()).post("/api/events", SAMPLE))).id;
  await listed(AN, event);
  one = await listed(LAN, event);
  other = await listed(WITHOUT_MARKS, elsewhere);
});

describe("happy", () => {
  test("two who may be one are told once, with what speaks for it and where they stand", async () => {
    const { items, more } = await twins();
    expect(items).toHaveLength(1);
    expect(more).toBe(0);
    expect([items[0]?.one.person, items[0]?.other.person].sort()).toEqual([one, other].sort());
    expect(items[0]).toMatchObject({ isLikely: true, differences: ["marks"] });
    expect(items[0]?.reasons).toContainEqual({ about: "birth-year", agrees: true });
    expect([items[0]?.one, items[0]?.other].flatMap((twin) => twin?.lists.map((list) => list.event)).sort()).toEqual(
      [event, elsewhere].sort(),
    );
  });

  test("how they are reached speaks for it or against it where both are known, and is not told", async () => {
    const reached = (contact: object) => ({ ...WITHOUT_MARKS, person: { ...WITHOUT_MARKS.person, contact } });
    const [same, elsewise, unlike] = [
      await listed(reached({ phone: "+84912345678" }), elsewhere),
      await listed(reached({ email: "lan.khac@example.org" }), elsewhere),
      await listed(reached({ email: "khac@example.org", phone: "+84900000001" }), elsewhere),
    ];
    const { items } = await twins();
    const about = (a: string | undefined, b: string | undefined) =>
      items
        .find(({ one, other }) => [a, b].includes(one.person) && [a, b].includes(other.person))
        ?.reasons.filter((reason) => reason.about === "contact")
        .map(({ agrees }) => agrees);
    expect(about(one, same)).toEqual([true]);
    expect(about(one, unlike)).toEqual([false]);
    // Of the one the number alone is known, of the other the address.
    expect(about(same, elsewise)).toEqual([]);
    expect(about(one, other)).toEqual([]);
    expect(JSON.stringify(items)).not.toMatch(/912345678|example\.org/);
  });

  test("of one event those are told who stand on its list twice", async () => {
    expect((await twins(`?event=${event}`)).items).toEqual([]);
    await listed(WITHOUT_MARKS, event);
    expect((await twins(`?event=${event}`)).items).toHaveLength(1);
  });

  test("that they are two is remembered, and can be taken back", async () => {
    expect((await apart()).status).toBe(204);
    expect((await apart()).status).toBe(204);
    const decided = await twins();
    expect(decided.items).toEqual([]);
    expect(decided.apart).toHaveLength(1);
    expect((await apart("/withdrawals")).status).toBe(204);
    expect(await twins()).toMatchObject({ items: [{}], apart: [] });
  });

  test("who reads this is written down", async () => {
    await twins();
    const reading = await db()
      .selectFrom("person_reads")
      .selectAll()
      .where("operation", "=", "listTwins")
      .executeTakeFirstOrThrow();
    expect(reading).toMatchObject({ role: "organiser", people: 2, event_id: null });
  });
});

describe("error", () => {
  test("where no key opens how somebody is reached, everything else is compared", async () => {
    await db().updateTable("persons").set({ contact: "sealed" }).where("id", "=", one).execute();
    const { items } = await twins();
    expect(items.map(({ reasons }) => reasons.map((reason) => reason.about))).toEqual([
      expect.not.arrayContaining(["contact"]),
    ]);
  });

  test("somebody is not told apart from themselves, nor from nobody", async () => {
    const nobody = "00000000-0000-4000-8000-000000000999";
    const answers = [
      await organiser().post("/api/people-apart", { one, other: one }),
      await organiser().post("/api/people-apart", { one, other: nobody }),
      await organiser().get("/api/person-twins?event=x"),
      await organiser().get(`/api/person-twins?event=${nobody}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([400, 422, 400, 404]);
  });
});

describe("security", () => {
  test("organisers of others are told of nobody, and decide about nobody", async () => {
    const stranger = testApp(db(), actorFor("organiser", "moj"));
    expect(await bodyOf(stranger.get("/api/person-twins"))).toEqual({ items: [], more: 0, apart: [] });
    expect((await stranger.get(`/api/person-twins?event=${event}`)).status).toBe(403);
    expect((await apart("", stranger)).status).toBe(422);
    expect((await twins()).apart).toEqual([]);
  });

  test("where somebody stands besides one's own lists is not told", async () => {
    const organisations = [{ organisation: "un-women", role: "lead", basis: "stated" }];
    const theirs = (await bodyOf(testApp(db()).post("/api/events", { ...SAMPLE, organisations }))).id;
    await testApp(db()).post(`/api/events/${theirs}/participations`, { ...LAN, person: one });
    expect(JSON.stringify(await twins())).not.toContain(theirs);
    const { items } = await bodyOf(testApp(db()).get("/api/person-twins"));
    expect(JSON.stringify(items)).toContain(theirs);
  });
});
