import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { OPEN_PLAN, plannedSeats, registered, registrationOf, standings, TODAY } from "../../../test/seats.ts";
import type { Nominee, OfficeNominations } from "../../contract/nominations.ts";

const db = useDatabase();
let now: string;
let event: string;
const appAs = (actor: Parameters<typeof testApp>[1]) => testApp(db(), actor, undefined, () => now);
const organiser = () => appAs(ACTORS.organiser);
const visitor = () => appAs(ACTORS.public);

const PLAN = {
  ...OPEN_PLAN,
  capacity: 4,
  womenPercent: 50,
  offices: [
    { organisation: "un-women", seats: 2 },
    { organisation: "mps", seats: 1 },
  ],
  nominateUntil: "2026-11-25T00:00:00.000Z",
};

const linkOf = async (organisation: string): Promise<string> =>
  (await bodyOf(organiser().post(`/api/events/${event}/nomination-links/${organisation}`, {}))).token;
const nominee = (given: string, sex = "woman") => ({
  person: { name: { family: "Lê", given, order: "family-first" } },
  profile: { sex },
});
const nominate = (token: string, ...draft: Parameters<typeof nominee>) =>
  bodyOf(visitor().post(`/api/nominations/${token}/nominees`, nominee(...draft)));
const named = ({ nominees }: OfficeNominations) => nominees.map(({ name, status }) => `${name.given} ${status}`);
const idOf = ({ nominees }: OfficeNominations, given: string) =>
  nominees.find(({ name }: Nominee) => name.given === given)?.id;

beforeEach(async () => {
  now = TODAY;
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  event = await plannedSeats(organiser(), PLAN);
});

describe("happy", () => {
  test("an organisation fills its seats, and whoever is more is an alternate", async () => {
    const token = await linkOf("un-women");
    await nominate(token, "An");
    await nominate(token, "Bình", "man");
    const seen = await nominate(token, "Chi");
    expect(seen).toMatchObject({ organisation: "un-women", seats: 2, womenPercent: 50, isOpen: true });
    expect(named(seen)).toEqual(["An invited", "Bình invited", "Chi waiting"]);
    const { offices } = await bodyOf(organiser().get(`/api/events/${event}/seats`));
    expect(offices[0]).toMatchObject({ seated: 2, women: 1, waiting: 1, unanswered: 2 });
  });

  test("whoever is withdrawn leaves the seat to the first alternate, and to nobody else", async () => {
    const token = await linkOf("un-women");
    for (const given of ["An", "Bình", "Chi", "Dung"]) await nominate(token, given);
    await registered(visitor(), event, registrationOf("Khách"));
    const seen = await nominate(token, "Em");
    const withdrawn = await bodyOf(visitor().delete(`/api/nominations/${token}/nominees/${idOf(seen, "An")}`));
    expect(named(withdrawn)).toEqual(["Bình invited", "Chi invited", "Dung waiting", "Em waiting", "An withdrawn"]);
  });

  test("whoever is named in the place of somebody has the seat, and the list says in whose place", async () => {
    const token = await linkOf("un-women");
    await nominate(token, "An");
    await nominate(token, "Bình");
    const seen = await nominate(token, "Chi");
    const path = `/api/nominations/${token}/nominees/${idOf(seen, "An")}/substitute`;
    const after = await bodyOf(visitor().post(path, nominee("Giang")));
    expect(named(after)).toEqual(["Bình invited", "Giang invited", "Chi waiting", "An withdrawn"]);
    expect(after.nominees[1].replaces).toBe(idOf(seen, "An"));
  });

  test("alternates are put in another order, by which the next gets the seat, and nobody else is passed by", async () => {
    const token = await linkOf("un-women");
    for (const given of ["An", "Bình", "Chi", "Dung"]) await nominate(token, given);
    await registered(visitor(), event, registrationOf("Mai"));
    await registered(visitor(), event, registrationOf("Nga"));
    const seen = await nominate(token, "Giang");
    const queued = async () => {
      const { waiting } = await bodyOf(organiser().get(`/api/events/${event}/seats`));
      return waiting.map(({ name }: Nominee) => name.given);
    };
    expect(await queued()).toEqual(["Chi", "Dung", "Nga", "Giang"]);
    const alternates = ["Giang", "Dung", "Chi"].map((given) => idOf(seen, given));
    const after = await bodyOf(visitor().put(`/api/nominations/${token}/alternates`, { alternates }));
    expect(named(after)).toEqual(["An invited", "Bình invited", "Giang waiting", "Dung waiting", "Chi waiting"]);
    expect(await queued()).toEqual(["Giang", "Dung", "Nga", "Chi"]);
    const left = await bodyOf(visitor().delete(`/api/nominations/${token}/nominees/${idOf(seen, "An")}`));
    expect(named(left).slice(0, 2)).toEqual(["Bình invited", "Giang invited"]);
  });

  test("a correction keeps the contact that it does not name", async () => {
    const token = await linkOf("un-women");
    const draft = nominee("An");
    const contact = { phone: "+84912345678" };
    const made = await bodyOf(
      visitor().post(`/api/nominations/${token}/nominees`, { ...draft, person: { ...draft.person, contact } }),
    );
    const path = `/api/nominations/${token}/nominees/${idOf(made, "An")}`;
    const corrected = await bodyOf(visitor().put(path, nominee("Ân")));
    expect(corrected.nominees[0]).toMatchObject({ name: { given: "Ân" }, hasContact: true });
    const { items } = await bodyOf(organiser().get(`/api/events/${event}/participations`));
    const one = await bodyOf(organiser().get(`/api/participations/${items[0].id}`));
    expect(one.contact).toEqual({ status: "known", contact });
  });

  test("a correction keeps what nobody is asked under the link", async () => {
    const token = await linkOf("un-women");
    const made = await nominate(token, "An");
    const id = idOf(made, "An");
    const path = `/api/participations/${id}`;
    const one = await bodyOf(organiser().get(path));
    const profile = { sex: "woman", ageGroup: "35-44", positionLevel: "leader" };
    const change = { person: { name: one.name, birthYear: 1985 }, profile, roles: one.roles, status: one.status };
    expect((await organiser().put(path, change, { "If-Match": `"${one.revision}"` })).status).toBe(200);
    await visitor().put(`/api/nominations/${token}/nominees/${id}`, nominee("Ân"));
    const after = await bodyOf(organiser().get(path));
    expect(after).toMatchObject({ name: { given: "Ân" }, birthYear: 1985, profile });
  });

  test("that a link was opened, its organisers see; so does the log that somebody read", async () => {
    const token = await linkOf("un-women");
    await visitor().get(`/api/nominations/${token}`);
    const { offices } = await bodyOf(organiser().get(`/api/events/${event}/seats`));
    expect(offices[0].link).toMatchObject({ openedAt: TODAY });
    const readings = await db().selectFrom("person_reads").select(["role", "operation"]).execute();
    expect(readings).toContainEqual({ role: "link", operation: "openNominations" });
  });
});

describe("error", () => {
  test("nobody is added after the deadline, while somebody may still be replaced, for two weeks", async () => {
    const token = await linkOf("un-women");
    const made = await nominate(token, "An");
    now = "2026-11-26T00:00:00.000Z";
    expect(await nominate(token, "Bình")).toMatchObject({ code: "NOMINATIONS_CLOSED" });
    const path = `/api/nominations/${token}/nominees/${idOf(made, "An")}/substitute`;
    expect(named(await bodyOf(visitor().post(path, nominee("Giang"))))).toEqual(["Giang invited", "An withdrawn"]);
  });

  test("a man does not get the seat of a woman that the plan keeps for women, and nothing changes", async () => {
    const token = await linkOf("un-women");
    for (const sex of ["man", "woman"] as const) await nominate(token, sex, sex);
    await nominate(await linkOf("mps"), "Khang", "man");
    const seen = await bodyOf(visitor().get(`/api/nominations/${token}`));
    const path = `/api/nominations/${token}/nominees/${idOf(seen, "woman")}/substitute`;
    expect(await bodyOf(visitor().post(path, nominee("Giang", "man")))).toMatchObject({
      refusal: { code: "SEAT_NOT_FREE", because: "kept-for-women" },
    });
    expect(await bodyOf(visitor().get(`/api/nominations/${token}`))).toEqual(seen);
  });

  test("whoever was withdrawn is changed no more", async () => {
    const token = await linkOf("un-women");
    const id = idOf(await nominate(token, "An"), "An");
    await visitor().delete(`/api/nominations/${token}/nominees/${id}`);
    const answer = visitor().put(`/api/nominations/${token}/nominees/${id}`, nominee("Ân"));
    expect(await bodyOf(answer)).toMatchObject({ code: "NOMINEE_NOT_FOUND" });
  });
});

describe("order", () => {
  test("who has a seat, was named by others or is named twice is put in no order", async () => {
    const [token, others] = [await linkOf("un-women"), await linkOf("mps")];
    for (const given of ["An", "Bình"]) await nominate(token, given);
    const seen = await nominate(token, "Chi");
    for (const given of ["Xuân", "Yến"]) await nominate(others, given);
    const theirs = idOf(await nominate(others, "Vân"), "Vân");
    const order = (...alternates: unknown[]) => visitor().put(`/api/nominations/${token}/alternates`, { alternates });
    const chi = idOf(seen, "Chi");
    const answers = [
      await order(chi, idOf(seen, "An")),
      await order(chi, theirs),
      await order(chi, chi),
      await order(),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 400, 400]);
  });
});

describe("security", () => {
  test("a link sees and changes nobody but those who were named under it", async () => {
    const [own, other] = [await linkOf("un-women"), await linkOf("mps")];
    const theirs = idOf(await nominate(other, "Khang"), "Khang");
    await registered(visitor(), event, registrationOf("Khách"));
    const told = await (await visitor().get(`/api/nominations/${own}`)).text();
    expect(told).not.toMatch(/Khang|Khách/);
    const path = `/api/nominations/${own}/nominees/${theirs}`;
    const answers = [
      visitor().delete(path),
      visitor().put(path, nominee("Ác")),
      visitor().post(`${path}/substitute`, nominee("Ác")),
    ];
    for (const answer of answers) expect(await bodyOf(answer)).toMatchObject({ code: "NOMINEE_NOT_FOUND" });
    expect(await standings(db(), event)).toMatchObject({ Khang: "invited" });
  });

  test("a link that was never made, withdrawn, renewed or is over gets one answer", async () => {
    const [renewed, withdrawn] = [await linkOf("un-women"), await linkOf("mps")];
    const last = await linkOf("un-women");
    await organiser().delete(`/api/events/${event}/nomination-links/mps`);
    const answerTo = async (token: string) => {
      const { requestId, ...answer } = await bodyOf(visitor().get(`/api/nominations/${token}`));
      return answer;
    };
    const none = await answerTo("A".repeat(43));
    expect(none).toMatchObject({ status: 404, code: "NOMINATION_LINK_NOT_FOUND" });
    expect([await answerTo(renewed), await answerTo(withdrawn)]).toEqual([none, none]);
    expect(await answerTo(last)).toMatchObject({ seats: 2 });
    now = "2026-12-01T00:00:00.000Z";
    expect(await answerTo(last)).toEqual(none);
  });

  test("no secret of a link stands in the database", async () => {
    const token = await linkOf("un-women");
    const { rows } = await sql<{ all: string }>`select seat_offices::text as all from seat_offices`.execute(db());
    expect(rows.map(({ all }) => all).join()).not.toContain(token);
  });
});
