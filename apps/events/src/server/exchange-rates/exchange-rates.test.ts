import type { KeptExchangeRate } from "@wps/model";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { RATE } from "../../../test/event-money.ts";
import { ratesOnRecord } from "./service.ts";

const db = useDatabase();
const as = (actor: Parameters<typeof testApp>[1]) => testApp(db(), actor);
/** One app, whose clock moves on. */
let organiser: ReturnType<typeof testApp>;
const enter = (change: object = {}, app = organiser) => app.post("/api/exchange-rates", { ...RATE, ...change });
const list = async (): Promise<KeptExchangeRate[]> =>
  (await bodyOf(as(ACTORS.verifier).get("/api/exchange-rates"))).items;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  organiser = as(ACTORS.organiser);
});

describe("happy", () => {
  test("a rate is read as it was printed, with who entered it kept", async () => {
    const answer = await enter({ worth: "18250.50" });
    expect(answer.status).toBe(201);
    const rate: KeptExchangeRate = await bodyOf(answer);
    expect(rate).toEqual({ ...RATE, worth: "18250.50", id: rate.id, enteredAt: rate.enteredAt });
    expect(await list()).toEqual([rate]);
    const { account } = ACTORS.organiser;
    expect(await db().selectFrom("exchange_rates").select("made_by").execute()).toEqual([{ made_by: account }]);
  });

  test("a correction stands in place of what it corrects, which stays on record", async () => {
    const wrong = await bodyOf(enter());
    const right = await bodyOf(enter({ worth: "18520.5", replaces: wrong.id }));
    expect(await list()).toEqual([right, wrong]);
    expect(await ratesOnRecord(db())).toEqual([right]);
  });

  test("of other days, and of the way back, there are others beside it", async () => {
    await enter();
    expect((await enter({ on: "2026-11-03" })).status).toBe(201);
    expect((await enter({ from: "VND", to: "CAD", units: "1000", worth: "0.0548" })).status).toBe(201);
    expect((await list()).map(({ on, from }) => `${on} ${from}`)[0]).toBe("2026-11-03 CAD");
  });
});

describe("error", () => {
  test("of two for one day and direction the second is refused, also when both come at once", async () => {
    const answers = await Promise.all([enter(), enter({ worth: "18000" })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [first] = await list();
    expect(await bodyOf(enter())).toMatchObject({ code: "EXCHANGE_RATE_EXISTS", refusal: { id: first?.id } });
  });

  test("what was corrected is not corrected once more, but its correction may be", async () => {
    const first = await bodyOf(enter());
    const second = await bodyOf(enter({ replaces: first.id }));
    expect(await bodyOf(enter({ replaces: first.id }))).toMatchObject({ code: "EXCHANGE_RATE_REPLACED" });
    expect((await enter({ replaces: second.id, on: "2026-11-04" })).status).toBe(201);
    expect((await enter()).status).toBe(201);
  });

  test("a correction of what is not there is named", async () => {
    const id = "00000000-0000-4000-8000-000000000009";
    expect(await bodyOf(enter({ replaces: id }))).toMatchObject({
      code: "EXCHANGE_RATE_NOT_FOUND",
      refusal: { path: ["replaces"], id },
    });
  });

  test.each([
    ["of nothing", { worth: "0" }, ["worth"]],
    ["below nothing", { worth: "-2" }, ["worth"]],
    ["as people write it", { worth: "18.250,5" }, ["worth"]],
    ["between a currency and itself", { to: "CAD" }, ["to"]],
    ["without a source", { source: undefined }, ["source"]],
  ])("a rate %s is none", async (_, change, path) => {
    expect(await bodyOf(enter(change))).toMatchObject({ code: "MALFORMED", issues: [{ path }] });
  });
});

describe("security", () => {
  test("those who see money of events read rates, those who enter it enter them, and nobody else", async () => {
    const asked = async (actor: Parameters<typeof testApp>[1]) => [
      (await as(actor).get("/api/exchange-rates")).status,
      (await enter({}, as(actor))).status,
    ];
    expect(await asked(ACTORS.public)).toEqual([403, 403]);
    expect(await asked(ACTORS.donor)).toEqual([403, 403]);
    expect(await asked(ACTORS.officer)).toEqual([403, 403]);
    expect(await asked(ACTORS.verifier)).toEqual([200, 403]);
    expect(await asked(ACTORS.admin)).toEqual([200, 201]);
  });
});
