import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { AN, LAN } from "../../../test/participations.ts";
import { OPEN_PLAN, plannedSeats, registered, registrationOf, standings, TODAY } from "../../../test/seats.ts";

const db = useDatabase();
let now: string;
const appAs = (actor: Parameters<typeof testApp>[1]) => testApp(db(), actor, undefined, () => now);
const organiser = () => appAs(ACTORS.organiser);
const visitor = () => appAs(ACTORS.public);
const seatsOf = (event: string) => bodyOf(organiser().get(`/api/events/${event}/seats`));
const replan = (event: string, revision: number, plan: object) =>
  organiser().put(`/api/events/${event}/seats`, plan, { "If-Match": `"${revision}"` });

beforeEach(async () => {
  now = TODAY;
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
});

describe("happy", () => {
  test("a plan is read back, and one that is larger lets those in who wait", async () => {
    const plan = { ...OPEN_PLAN, capacity: 1, offices: [{ organisation: "un-women", seats: 1 }] };
    const event = await plannedSeats(organiser(), plan);
    expect(await seatsOf(event)).toMatchObject({ revision: 1, plan, taken: 0, offices: [{ seats: 1, seated: 0 }] });
    expect((await registered(visitor(), event, registrationOf("An"))).status).toBe("waiting");
    expect((await seatsOf(event)).waiting).toMatchObject([{ name: { given: "An" }, because: "kept-for-offices" }]);
    const answer = await bodyOf(replan(event, 1, { ...plan, capacity: 2 }));
    expect(answer).toMatchObject({ revision: 2, taken: 1, waiting: [], unanswered: [{ name: { given: "An" } }] });
  });

  test("a smaller plan takes no seat from anybody", async () => {
    const event = await plannedSeats(organiser());
    for (const name of ["An", "Bình", "Chi"]) await registered(visitor(), event, registrationOf(name));
    expect(await bodyOf(replan(event, 1, { ...OPEN_PLAN, capacity: 1 }))).toMatchObject({ taken: 3 });
    expect((await registered(visitor(), event, registrationOf("Dung"))).status).toBe("waiting");
  });

  test("when the deadline is over, seats that organisations left go to those who wait, before anybody looks", async () => {
    const nominateUntil = "2026-11-25T00:00:00.000Z";
    const offices = [{ organisation: "un-women", seats: 1 }];
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 1, offices, nominateUntil });
    const { token, status } = await registered(visitor(), event, registrationOf("An"));
    expect(status).toBe("waiting");
    now = "2026-11-25T00:00:00.000Z";
    expect(await bodyOf(visitor().get(`/api/places/${token}`))).toMatchObject({ status: "invited" });
    expect(await standings(db(), event)).toEqual({ An: "invited" });
  });

  test("who is taken off the list by hand leaves the seat to who waits", async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 1 });
    const list = `/api/events/${event}/participations`;
    const made = await bodyOf(organiser().post(list, LAN));
    await registered(visitor(), event, registrationOf("An"));
    await organiser().delete(`/api/participations/${made.id}`, { "If-Match": '"1"' });
    expect(await standings(db(), event)).toEqual({ An: "invited" });
  });

  test("whoever teaches takes no seat, nor does who walked in wait for one", async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 1 });
    const list = `/api/events/${event}/participations`;
    await organiser().post(list, LAN);
    expect((await organiser().post(list, AN)).status).toBe(201);
    const walkIn = { ...LAN, person: { name: { given: "Khách", order: "family-first" } }, entry: "walk-in" };
    expect((await organiser().post(list, walkIn)).status).toBe(201);
    expect((await seatsOf(event)).taken).toBe(2);
  });
});

describe("a place of one's own", () => {
  test("is confirmed or declined under a link that the organisers hand out; an earlier link opens nothing", async () => {
    const event = await plannedSeats(organiser());
    const { id } = await bodyOf(organiser().post(`/api/events/${event}/participations`, { ...LAN, status: "invited" }));
    const handOut = async () => (await bodyOf(organiser().post(`/api/participations/${id}/place-link`, {}))).token;
    const [former, token] = [await handOut(), await handOut()];
    expect((await visitor().get(`/api/places/${former}`)).status).toBe(404);
    const answer = (said: string) => bodyOf(visitor().post(`/api/places/${token}/answer`, { answer: said }));
    expect(await answer("confirm")).toMatchObject({ name: { given: "Lan" }, status: "confirmed" });
    expect(await answer("decline")).toMatchObject({ status: "declined" });
    expect(await answer("decline")).toMatchObject({ status: "declined" });
    expect(await answer("confirm")).toMatchObject({ code: "PLACE_GIVEN_UP" });
  });

  test("is not confirmed by whoever waits, as it is not by an echo of who waits", async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 1 });
    await registered(visitor(), event, registrationOf("An"));
    const [waiting, echo] = [registrationOf("Bình"), registrationOf("An")].map((draft) =>
      registered(visitor(), event, draft),
    );
    for (const one of [waiting, echo]) {
      const { token } = (await one) ?? {};
      expect(await bodyOf(visitor().post(`/api/places/${token}/answer`, { answer: "confirm" }))).toMatchObject({
        refusal: { code: "SEAT_NOT_FREE", because: "full" },
      });
    }
  });

  test("is gone once the event is over, and what they need is never told back", async () => {
    const event = await plannedSeats(organiser());
    const { token } = await registered(visitor(), event, registrationOf("An"));
    await visitor().put(`/api/places/${token}/needs`, { diet: "Ăn chay" });
    const told = await visitor().get(`/api/places/${token}`);
    expect(await told.text()).not.toContain("chay");
    expect((await bodyOf(organiser().get(`/api/events/${event}/access-needs`))).items).toHaveLength(1);
    await visitor().delete(`/api/places/${token}/needs`);
    expect((await bodyOf(organiser().get(`/api/events/${event}/access-needs`))).items).toEqual([]);
    now = "2026-12-03T00:00:00.000Z";
    for (const link of [token, "A".repeat(43)]) {
      expect(await bodyOf(visitor().get(`/api/places/${link}`))).toMatchObject({
        refusal: { code: "PLACE_NOT_FOUND" },
      });
    }
  });
});

describe("error", () => {
  test("a seat that is not free is not given by hand either", async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 1 });
    const list = `/api/events/${event}/participations`;
    await organiser().post(list, LAN);
    const other = { ...LAN, person: { name: { given: "Hoa", order: "family-first" } } };
    expect(await bodyOf(organiser().post(list, other))).toMatchObject({ refusal: { because: "full" } });
    const waiting = await bodyOf(organiser().post(list, { ...other, status: "waiting" }));
    const change = { person: other.person, profile: LAN.profile, roles: ["participant"], status: "confirmed" };
    const seated = await organiser().put(`/api/participations/${waiting.id}`, change, { "If-Match": '"1"' });
    expect(await bodyOf(seated)).toMatchObject({ code: "SEAT_NOT_FREE" });
    expect(await standings(db(), event)).toEqual({ Lan: "confirmed", Hoa: "waiting" });
  });

  test("once the event has begun, the list is a record, and says what was", async () => {
    const event = await plannedSeats(organiser(), { ...OPEN_PLAN, capacity: 1 });
    const list = `/api/events/${event}/participations`;
    await organiser().post(list, LAN);
    now = "2026-12-01T02:00:00.000Z";
    const other = { ...LAN, person: { name: { given: "Hoa", order: "family-first" } } };
    expect((await organiser().post(list, other)).status).toBe(201);
  });

  test("of two who plan at once, the second is told", async () => {
    const event = await plannedSeats(organiser());
    expect(await bodyOf(replan(event, 0, OPEN_PLAN))).toMatchObject({
      refusal: { code: "SEAT_PLAN_CHANGED", yours: 0, current: 1 },
    });
    const answers = await Promise.all([replan(event, 1, OPEN_PLAN), replan(event, 1, OPEN_PLAN)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test("an organisation that there is not gets no seats, and one without seats no link", async () => {
    const event = await plannedSeats(organiser());
    const offices = [{ organisation: "nobody", seats: 1 }];
    expect(await bodyOf(replan(event, 1, { ...OPEN_PLAN, offices }))).toMatchObject({
      refusal: { code: "ORGANISATION_NOT_FOUND", path: ["offices", 0, "organisation"] },
    });
    const link = organiser().post(`/api/events/${event}/nomination-links/un-women`, {});
    expect(await bodyOf(link)).toMatchObject({ code: "OFFICE_NOT_FOUND" });
  });
});
