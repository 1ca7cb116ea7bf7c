import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { OPEN_PLAN, plannedSeats, registered, registrationOf, standings, TODAY } from "../../../test/seats.ts";

const db = useDatabase();
let now: string;
const appAs = (actor: Parameters<typeof testApp>[1]) => testApp(db(), actor, undefined, () => now);
const organiser = () => appAs(ACTORS.organiser);
const visitor = () => appAs(ACTORS.public);

beforeEach(async () => {
  now = TODAY;
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

describe("happy", () => {
  test("whoever comes first gets a seat, the next wait in the order in which they came", async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 1 });
    const api = visitor();
    expect(await bodyOf(api.get(`/api/registrations/${event}`))).toMatchObject({ until: OPEN_PLAN.registerUntil });
    const got = [];
    for (const name of ["An", "Bình", "Chi"]) got.push(await registered(api, event, registrationOf(name)));
    expect(got.map(({ status, place }) => [status, place])).toEqual([
      ["confirmed", undefined],
      ["waiting", 1],
      ["waiting", 2],
    ]);
  });

  test("seats of women wait for women, whoever else has come before", async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 2, womenPercent: 50 });
    const api = visitor();
    const sexes = ["man", "undeclared", "woman"];
    const got = await sexes.reduce(
      async (before, sex) => [...(await before), (await registered(api, event, registrationOf(sex, sex))).status],
      Promise.resolve<string[]>([]),
    );
    expect(got).toEqual(["confirmed", "waiting", "confirmed"]);
    const { waiting } = await bodyOf(organiser().get(`/api/events/${event}/seats`));
    expect(waiting).toMatchObject([{ name: { given: "undeclared" }, because: "full" }]);
  });

  test("what somebody needs is kept sealed, apart from the list, and told to whoever may read needs", async () => {
    const event = await plannedSeats(organiser());
    const needs = { interpreter: "Ngôn ngữ ký hiệu", children: 2 };
    await registered(visitor(), event, registrationOf("An", "woman", { needs }));
    const { items } = await bodyOf(organiser().get(`/api/events/${event}/access-needs`));
    expect(items).toMatchObject([{ name: { given: "An" }, needs }]);
    const { rows } = await sql<{ all: string }>`select access_needs::text as all from access_needs`.execute(db());
    expect(rows[0]?.all).not.toMatch(/ký hiệu|children/);
    const readings = await db().selectFrom("person_reads").select(["operation", "people"]).execute();
    expect(readings).toContainEqual({ operation: "listAccessNeeds", people: 1 });
  });
});

describe("all at once", () => {
  test("of 200 who register for the last 2 seats exactly 2 get in, and 198 wait in one order", {
    timeout: 120_000,
  }, async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 3 });
    const api = visitor();
    await registered(api, event, registrationOf("first"));
    const all = await Promise.all(
      Array.from({ length: 200 }, (_, nth) =>
        registered(api, event, registrationOf(`p${nth}`, nth % 2 === 0 ? "woman" : "man"), `10.0.${nth}.1`),
      ),
    );
    const statuses = all.map(({ status }) => status);
    expect(statuses.filter((status) => status === "confirmed")).toHaveLength(2);
    expect(statuses.filter((status) => status === "waiting")).toHaveLength(198);
    const places = all.flatMap(({ place }) => place ?? []).sort((one, other) => one - other);
    expect(places).toEqual(Array.from({ length: 198 }, (_, nth) => nth + 1));
    const { taken, waiting } = await bodyOf(organiser().get(`/api/events/${event}/seats`));
    expect([taken, waiting.length]).toEqual([3, 198]);
    const given = (nth: number) => all.findIndex(({ place }) => place === nth);
    expect(waiting.slice(0, 3).map((one: { name: { given: string } }) => one.name.given)).toEqual(
      [1, 2, 3].map((nth) => `p${given(nth)}`),
    );
  });

  test("those who decline at once each free one seat, which those who waited longest get", {
    timeout: 120_000,
  }, async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 20 });
    const api = visitor();
    const got = [];
    for (let nth = 0; nth < 50; nth += 1) got.push(await registered(api, event, registrationOf(`p${nth}`)));
    const decline = ({ token }: { token: string }) => api.post(`/api/places/${token}/answer`, { answer: "decline" });
    const answers = await Promise.all(got.slice(0, 20).map(decline));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const list = await standings(db(), event);
    const having = (status: string) => Object.keys(list).filter((name) => list[name] === status);
    expect(having("declined").sort()).toEqual(Array.from({ length: 20 }, (_, nth) => `p${nth}`).sort());
    expect(having("invited").sort()).toEqual(Array.from({ length: 20 }, (_, nth) => `p${nth + 20}`).sort());
    expect(having("waiting")).toHaveLength(10);
  });
});

describe("error", () => {
  test("where nobody may wait, whoever finds no seat is told why, and nothing is kept of them", async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 1, waits: false });
    await registered(visitor(), event, registrationOf("An"));
    expect(await registered(visitor(), event, registrationOf("Bình"))).toMatchObject({
      code: "SEAT_NOT_FREE",
      refusal: { because: "full" },
    });
    expect(await standings(db(), event)).toEqual({ An: "confirmed" });
  });

  test("nobody is told of who cannot be reached, or of what is not asked for", async () => {
    const event = await plannedSeats(organiser());
    const draft = registrationOf("An");
    const wrong = [
      { ...draft, person: { name: draft.person.name } },
      { ...draft, needs: {} },
      { ...draft, needs: { disability: "x" } },
    ];
    for (const one of wrong) expect(await registered(visitor(), event, one)).toMatchObject({ code: "MALFORMED" });
    expect(
      await registered(visitor(), event, { ...draft, profile: { sex: "woman", organisation: "nobody" } }),
    ).toMatchObject({ code: "ORGANISATION_NOT_FOUND" });
  });
});

describe("security", () => {
  test("every gate that leads nowhere gets one answer", async () => {
    const closed = { capacity: 3, offices: [], waits: true };
    const gates = [
      "00000000-0000-4000-8000-000000000099",
      "A".repeat(43),
      await plannedSeats(organiser(), closed),
      await plannedSeats(organiser(), OPEN_PLAN, { publication: "draft" }),
      await plannedSeats(organiser(), OPEN_PLAN, { sensitivity: "sensitive" }),
      await plannedSeats(organiser(), { ...OPEN_PLAN, registerUntil: "2026-11-20T00:00:00.000Z" }),
      await plannedSeats(organiser(), OPEN_PLAN, { status: "idea" }),
    ];
    for (const gate of gates) {
      const answers = await Promise.all([
        bodyOf(visitor().get(`/api/registrations/${gate}`)),
        registered(visitor(), gate, registrationOf("An")),
      ]);
      for (const answer of answers) {
        expect(answer).toMatchObject({ status: 404, refusal: { code: "REGISTRATION_NOT_FOUND" } });
      }
    }
  });

  test("a sensitive event is registered for under its link alone, which tells neither place nor hosts", async () => {
    const event = await plannedSeats(organiser(), OPEN_PLAN, { sensitivity: "sensitive" });
    const made = () => bodyOf(organiser().post(`/api/events/${event}/registration-link`, {}));
    const { token: former } = await made();
    const { token } = await made();
    const offer = await bodyOf(visitor().get(`/api/registrations/${token}`));
    expect(offer.event).toMatchObject({ hosts: [] });
    expect(offer.event).not.toHaveProperty("place");
    expect((await registered(visitor(), token, registrationOf("An"))).status).toBe("confirmed");
    expect((await visitor().get(`/api/registrations/${former}`)).status).toBe(404);
    const { rows } = await sql<{ all: string }>`select seat_plans::text as all from seat_plans`.execute(db());
    expect(rows[0]?.all).not.toContain(token);
  });

  test("a link to register is withdrawn by itself, whoever came by it stays, and a new one opens", async () => {
    const event = await plannedSeats(organiser(), OPEN_PLAN, { sensitivity: "sensitive" });
    const path = `/api/events/${event}/registration-link`;
    const { token } = await bodyOf(organiser().post(path, {}));
    await registered(visitor(), token, registrationOf("An"));
    expect((await organiser().delete(path)).status).toBe(204);
    expect((await visitor().get(`/api/registrations/${token}`)).status).toBe(404);
    expect(await standings(db(), event)).toEqual({ An: "confirmed" });
    expect(await bodyOf(organiser().get(`/api/events/${event}/seats`))).toMatchObject({ hasRegistrationLink: false });
    const { token: next } = await bodyOf(organiser().post(path, {}));
    expect((await visitor().get(`/api/registrations/${next}`)).status).toBe(200);
  });

  test("somebody registered twice is one, and whoever registers them again learns nothing", async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 1 });
    const api = visitor();
    const first = await registered(api, event, registrationOf("An"));
    const again = await registered(api, event, registrationOf("An"));
    const stranger = await registered(api, event, registrationOf("Bình"));
    // As told to somebody new, though An has a seat.
    expect([again.status, again.place, stranger.status, stranger.place]).toEqual(["waiting", 1, "waiting", 1]);
    expect(await standings(db(), event)).toEqual({ An: "confirmed", Bình: "waiting" });
    // Whoever holds the second link takes nothing from her.
    const told = await bodyOf(api.get(`/api/places/${again.token}`));
    expect(told).toMatchObject({ status: "waiting", place: 1, hasNeeds: false });
    const declined = await bodyOf(api.post(`/api/places/${again.token}/answer`, { answer: "decline" }));
    expect(declined).toMatchObject({ status: "declined" });
    await api.put(`/api/places/${again.token}/needs`, { stepFree: true });
    expect(await bodyOf(api.get(`/api/places/${first.token}`))).toMatchObject({ status: "confirmed", hasNeeds: false });
    expect(await standings(db(), event)).toEqual({ An: "confirmed", Bình: "waiting" });
  });

  test("whoever gave up a place may come back, behind those who wait", async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 1 });
    const api = visitor();
    const { token } = await registered(api, event, registrationOf("An"));
    await registered(api, event, registrationOf("Bình"));
    await api.post(`/api/places/${token}/answer`, { answer: "decline" });
    const back = await registered(api, event, registrationOf("An", "woman", { needs: { stepFree: true } }));
    expect([back.status, back.place]).toEqual(["waiting", 1]);
    expect(await standings(db(), event)).toEqual({ An: "waiting", Bình: "invited" });
    expect(await db().selectFrom("persons").select("id").execute()).toHaveLength(2);
  });

  test("an address that registers without end is stopped, and others are not", async () => {
    const event = await plannedSeats(organiser());
    const api = visitor();
    for (let nth = 0; nth < 100; nth += 1) await registered(api, "A".repeat(43), registrationOf("An"));
    expect(await registered(api, event, registrationOf("An"))).toMatchObject({ code: "TOO_MANY_ATTEMPTS" });
    expect((await registered(api, event, registrationOf("An"), "10.0.0.2")).status).toBe("confirmed");
  });
});
