import {
  type Actor,
  type EventStatus,
  enteredOf,
  movesFrom,
  type NewProgrammeEvent,
  OrganisationId,
  type ProgrammeEvent,
} from "@wps/model";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp, testClock } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { GRANT } from "../../../test/grants.ts";

interface EventHistoryItem {
  readonly revision: number;
  readonly status: EventStatus;
  readonly parts: readonly string[];
  readonly by: { readonly status: string };
}

const db = useDatabase();
beforeEach(() => seedOrganisations(db()));
afterEach(() => emptied(db()));

/** After the sample event is over. */
const LATER = "2026-12-10T01:00:00.000Z";
const as = (actor: Actor, from?: string) =>
  testApp(db(), actor, undefined, from === undefined ? undefined : testClock(from));
const organiser = () => as(ACTORS.organiser, LATER);
const verifier = () => as(ACTORS.verifier, LATER);

const created = async (changes: Partial<NewProgrammeEvent> = {}): Promise<ProgrammeEvent> =>
  bodyOf(as(ACTORS.admin, LATER).post("/api/events", { ...SAMPLE, ...changes }));
const put = (app: ReturnType<typeof as>, event: ProgrammeEvent, changes: Partial<NewProgrammeEvent>) =>
  app.put(`/api/events/${event.id}`, { ...enteredOf(event), ...changes }, { "If-Match": `"${event.revision}"` });
const changed = async (app: ReturnType<typeof as>, event: ProgrammeEvent, changes: Partial<NewProgrammeEvent>) => {
  const answer = await put(app, event, changes);
  expect(answer.status).toBe(200);
  return (await answer.json()) as ProgrammeEvent;
};
const REASON = { vi: "Bão đổ bộ vào miền Trung." };

describe("happy", () => {
  test("an organiser leads an event from an idea to a report, and a verifier closes it", async () => {
    let event = await created({ status: "idea" });
    for (const status of ["planned", "approved", "confirmed", "held", "reported"] as const) {
      event = await changed(organiser(), event, { status });
    }
    event = await changed(verifier(), event, { status: "verified" });
    expect([event.status, event.revision]).toEqual(["verified", 7]);
    const { items } = await bodyOf(verifier().get(`/api/events/${event.id}/history`));
    expect(items.map(({ revision, status, parts }: EventHistoryItem) => [revision, status, parts])).toEqual([
      [7, "verified", ["status"]],
      [6, "reported", ["status"]],
      [5, "held", ["status"]],
      [4, "confirmed", ["status"]],
      [3, "approved", ["status"]],
      [2, "planned", ["status"]],
      [1, "idea", []],
    ]);
  });

  test("what was approved is kept as the plan, whatever is changed afterwards", async () => {
    const planned = await created();
    expect(planned.baseline).toBeUndefined();
    const approved = await changed(organiser(), planned, { status: "approved" });
    expect(approved.baseline).toMatchObject({
      dates: { precision: "day", start: "2026-12-01", end: "2026-12-02" },
      place: { status: "known", name: { vi: "Hà Nội" } },
      expected: SAMPLE.expected,
      budget: SAMPLE.budget,
    });
    const moved = { ...SAMPLE.dates, start: "2026-12-03", end: "2026-12-04" };
    const after = await changed(organiser(), approved, { dates: moved, sessions: [], budget: { status: "unknown" } });
    expect(after.baseline).toEqual(approved.baseline);
    const again = await changed(organiser(), after, { status: "planned" });
    expect(again.baseline).toBeUndefined();
  });

  test("postponed and cancelled with a reason, which raises the SEQUENCE, and taken back", async () => {
    const event = await created();
    const cancelled = await changed(organiser(), event, { status: "cancelled", statusReason: REASON });
    expect(cancelled).toMatchObject({ statusReason: REASON, sequence: event.sequence + 1 });
    const { statusReason, ...entered } = enteredOf(cancelled);
    const back = await organiser().put(
      `/api/events/${event.id}`,
      { ...entered, status: "planned" },
      { "If-Match": '"2"' },
    );
    expect(back.status).toBe(200);
    expect(await back.json()).toMatchObject({ status: "planned", sequence: event.sequence + 2 });
  });

  test("a change is told apart from the version before, and the former content restores it", async () => {
    const event = await created();
    const edited = await changed(organiser(), event, { title: { vi: "Tên khác" }, format: "online" });
    const revision = await bodyOf(organiser().get(`/api/events/${event.id}/history/2`));
    expect(revision.before.title).toEqual(SAMPLE.title);
    expect(revision.after.title).toEqual({ vi: "Tên khác" });
    const restored = await organiser().put(`/api/events/${event.id}`, revision.before, {
      "If-Match": `"${edited.revision}"`,
    });
    expect(enteredOf((await restored.json()) as ProgrammeEvent)).toEqual(enteredOf(event));
  });

  test("the history says who, even where the account is gone", async () => {
    const event = await created();
    const { items } = await bodyOf(organiser().get(`/api/events/${event.id}/history`));
    expect(items).toEqual([expect.objectContaining({ revision: 1, by: { status: "gone" } })]);
    const { account } = ACTORS.admin as { account: string };
    const now = new Date(0).toISOString();
    await db()
      .insertInto("accounts")
      .values({
        id: account,
        name: "Nguyễn Thị Hằng",
        email: "hang@example.org",
        role: "admin",
        created_at: now,
        updated_at: now,
      })
      .execute();
    const named = await bodyOf(organiser().get(`/api/events/${event.id}/history`));
    expect(named.items[0].by).toEqual({ status: "account", account, name: "Nguyễn Thị Hằng" });
  });

  test("an event from before there was a history begins it with what it said", async () => {
    const event = await created();
    await db().deleteFrom("event_revisions").execute();
    await changed(organiser(), event, { format: "online" });
    const { items } = await bodyOf(organiser().get(`/api/events/${event.id}/history`));
    expect(items.map(({ revision, by }: EventHistoryItem) => [revision, by.status])).toEqual([
      [2, "gone"],
      [1, "unknown"],
    ]);
    expect((await bodyOf(organiser().get(`/api/events/${event.id}/history/1`))).after).toEqual(enteredOf(event));
  });

  test("sending back what is there changes nothing", async () => {
    const event = await created();
    expect(await changed(organiser(), event, {})).toEqual(event);
  });
});

describe("error", () => {
  test.each<[EventStatus, EventStatus]>([
    ["idea", "held"],
    ["planned", "confirmed"],
    ["held", "cancelled"],
  ])("there is no step from %s to %s", async (from, to) => {
    const event = await created({ status: from });
    const statusReason = to === "cancelled" ? { statusReason: REASON } : {};
    const answer = await put(organiser(), event, { status: to, ...statusReason });
    expect(answer.status).toBe(409);
    expect((await bodyOf(answer)).refusal).toEqual({
      code: "STATUS_NOT_REACHABLE",
      from,
      to,
      reachable: movesFrom(from),
    });
  });

  test("what has not begun cannot have been held", async () => {
    const early = as(ACTORS.organiser, "2026-11-30T15:00:00.000Z");
    const event = await created({ status: "confirmed" });
    const answer = await put(early, event, { status: "held" });
    expect(answer.status).toBe(409);
    expect((await bodyOf(answer)).refusal).toEqual({
      code: "HELD_TOO_EARLY",
      start: "2026-12-01",
      today: "2026-11-30",
    });
    // At midnight in Hà Nội it is the first day.
    expect((await put(as(ACTORS.organiser, "2026-11-30T17:00:00.000Z"), event, { status: "held" })).status).toBe(200);
    expect((await early.post("/api/events", { ...SAMPLE, status: "held" })).status).toBe(409);
  });

  test("called off without a reason, or a reason without being called off", async () => {
    const event = await created();
    expect((await put(organiser(), event, { status: "cancelled" })).status).toBe(400);
    expect((await put(organiser(), event, { statusReason: REASON })).status).toBe(400);
  });

  test("a version that is not kept, and one that cannot be", async () => {
    const event = await created();
    expect((await organiser().get(`/api/events/${event.id}/history/9`)).status).toBe(404);
    for (const wrong of ["0", "-1", "1.5", "x", "1e3"]) {
      expect((await organiser().get(`/api/events/${event.id}/history/${wrong}`)).status).toBe(400);
    }
  });
});

describe("security", () => {
  test("an administrator cannot verify, a verifier can do nothing else, and nobody creates what is verified", async () => {
    const reported = await created({ status: "reported" });
    expect((await put(as(ACTORS.admin, LATER), reported, { status: "verified" })).status).toBe(403);
    expect((await put(organiser(), reported, { status: "verified" })).status).toBe(403);
    expect((await put(verifier(), reported, { format: "online" })).status).toBe(403);
    expect((await put(verifier(), reported, { status: "held" })).status).toBe(403);
    expect((await put(verifier(), reported, { status: "verified", format: "online" })).status).toBe(403);
    expect((await put(verifier(), reported, { publication: "draft" })).status).toBe(403);
    expect((await put(verifier(), reported, { status: "verified" })).status).toBe(200);
    expect((await as(ACTORS.admin, LATER).post("/api/events", { ...SAMPLE, status: "verified" })).status).toBe(403);
  });

  test("what was verified is changed by nobody until a verifier takes that back", async () => {
    const reported = await created({ status: "reported" });
    const verified = await changed(verifier(), reported, { status: "verified" });
    for (const app of [organiser(), as(ACTORS.admin, LATER), verifier()]) {
      expect((await put(app, verified, { headcounts: { status: "not-given" } })).status).toBe(403);
    }
    const refused = await bodyOf(put(organiser(), verified, { cost: { status: "unknown" }, format: "online" }));
    expect(refused.refusal).toEqual({ code: "NOT_ALLOWED", capability: "event:verify" });
    const hidden = await changed(organiser(), verified, { publication: "draft" });
    const back = await changed(verifier(), hidden, { status: "reported" });
    expect((await changed(organiser(), back, { format: "online" })).format).toBe("online");
  });

  test("an organiser changes what its organisation runs, and cannot give it away or take another's", async () => {
    const event = await created();
    const stranger = as(actorFor("organiser", "gov-canada"), LATER);
    expect((await put(stranger, event, { format: "online" })).status).toBe(403);
    const others = SAMPLE.organisations.filter(({ organisation }) => organisation !== "mps");
    expect((await put(organiser(), event, { organisations: others })).status).toBe(403);
    expect((await stranger.post("/api/events", SAMPLE)).status).toBe(403);
    expect((await put(as(actorFor("organiser", "un-women"), LATER), event, { format: "online" })).status).toBe(200);
  });

  test("of a draft and of a sensitive event strangers learn nothing, not even that it exists", async () => {
    for (const hidden of [{ publication: "draft" }, { sensitivity: "sensitive" }] as const) {
      const event = await created(hidden);
      for (const actor of [ACTORS.public, actorFor("organiser", "moj"), actorFor("donor", "moj")]) {
        const app = as(actor, LATER);
        const answers = [
          await app.get(`/api/events/${event.id}`),
          await put(app, event, { format: "online" }),
          await app.get(`/api/events/${event.id}/history`),
          await app.get(`/api/events/${event.id}/history/1`),
        ];
        const none = await app.get("/api/events/00000000-0000-4000-8000-0000000000ff");
        expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
        expect((await bodyOf(none)).code).toBe((await bodyOf(answers[0] as Response)).code);
      }
    }
  });

  const LINK = { level: "event", amount: { status: "unknown" }, basis: "stated" } as const;
  const PAID_ALONE = { status: "listed" as const, items: [{ ...LINK, funder: OrganisationId.parse("gov-canada") }] };

  test("costs are withheld from whoever may not know them, also that there are none", async () => {
    const reason = { vi: "Chi thêm cho phiên dịch." };
    const deviations = [...SAMPLE.deviations, { fact: "cost", reason } as const];
    const event = await changed(organiser(), await created({ deviations, funding: PAID_ALONE }), {
      status: "approved",
    });
    const withheld = { status: "withheld" };
    for (const actor of [ACTORS.public, actorFor("organiser", "moj"), actorFor("donor", "moj")]) {
      const shown = await bodyOf(as(actor).get(`/api/events/${event.id}`));
      expect([shown.budget, shown.cost, shown.baseline.budget]).toEqual([withheld, withheld, withheld]);
      expect(JSON.stringify(shown)).not.toContain("120000000");
      expect(shown.deviations).toEqual(SAMPLE.deviations);
    }
    const { budget, cost, ...free } = SAMPLE;
    const without = await bodyOf(as(ACTORS.admin, LATER).post("/api/events", free));
    expect(await bodyOf(as(ACTORS.public).get(`/api/events/${without.id}`))).toMatchObject({
      budget: withheld,
      cost: withheld,
    });
    for (const actor of [ACTORS.organiser, ACTORS.verifier, ACTORS.donor, ACTORS.admin]) {
      expect(await bodyOf(as(actor).get(`/api/events/${event.id}`))).toMatchObject({
        budget: SAMPLE.budget,
        deviations,
      });
    }
  });

  const isOfCost = ({ fact }: { fact: string }) => fact === "cost";

  /** What a donor reads of an event: what it cost, how it differs from what was planned, and its versions. */
  async function readBy(donor: Actor, event: ProgrammeEvent) {
    const { budget, cost, deviations = [] } = await bodyOf(as(donor).get(`/api/events/${event.id}`));
    const paths = ["history", "history/1"].map((path) => `/api/events/${event.id}/${path}`);
    const versions = await Promise.all(paths.map(async (path) => (await as(donor).get(path)).status));
    return { costs: [budget.status, cost.status], deviations: deviations.filter(isOfCost).length, versions };
  }
  const CLOSED = { costs: ["withheld", "withheld"], deviations: 0, versions: [403, 403] };

  test("a donor beside whom another one gives is not told the whole, of which its own part would tell the other's", async () => {
    const cost = { fact: "cost", reason: { vi: "Chi thêm cho phiên dịch." } } as const;
    const items = [
      { ...LINK, funder: OrganisationId.parse("gov-canada"), channel: OrganisationId.parse("un-women") },
      { ...LINK, funder: OrganisationId.parse("mps") },
    ];
    const event = await created({ funding: { status: "listed", items }, deviations: [cost] });
    for (const scope of ["gov-canada", "mps", "un-women"]) {
      expect([scope, await readBy(actorFor("donor", scope), event)]).toEqual([scope, CLOSED]);
    }
    const both = await readBy(actorFor("donor", "gov-canada", "mps"), event);
    expect(both).toMatchObject({ deviations: 1, versions: [200, 200] });
    expect(both.costs).not.toContain("withheld");
  });

  test("what the money of an event says of those who pay closes the whole to a donor at once, and opens it again", async () => {
    await seedAccounts(db());
    const event = await created({ funding: PAID_ALONE });
    const open = await readBy(ACTORS.donor, event);
    expect(open).toMatchObject({ versions: [200, 200] });
    const pay = async (revision: number, payers: object[]) => {
      const shares = { status: "unknown", payers };
      const saved = await organiser().put(
        `/api/events/${event.id}/money`,
        { shares, lines: [] },
        { "If-Match": `"${revision}"` },
      );
      expect(await saved.json()).toMatchObject({ revision: revision + 1 });
    };
    const grantOf = async (...donors: string[]) => {
      const chain = [...donors.map((organisation) => ({ organisation, role: "funding" })), ...GRANT.chain.slice(1)];
      const { id } = await bodyOf(as(ACTORS.admin).post("/api/grants", { ...GRANT, chain }));
      return { is: "grant", grant: id };
    };
    const own = await grantOf("gov-canada");
    await pay(0, [own]);
    expect(await readBy(ACTORS.donor, event)).toEqual(open);
    await pay(1, [own, { is: "organisation", organisation: "mps", domestic: true }]);
    expect(await readBy(ACTORS.donor, event)).toEqual(CLOSED);
    await pay(2, [await grantOf("gov-canada", "mps")]);
    expect(await readBy(ACTORS.donor, event)).toEqual(CLOSED);
    await pay(3, [own]);
    expect(await readBy(ACTORS.donor, event)).toEqual(open);
  });

  test("the history is for those who run, pay, verify or administrate", async () => {
    const event = await created({ funding: PAID_ALONE });
    const path = `/api/events/${event.id}/history`;
    const statuses = async (path: string) =>
      Promise.all(Object.entries(ACTORS).map(async ([name, actor]) => [name, (await as(actor).get(path)).status]));
    const expected = [
      ["public", 403],
      ["organiser", 200],
      ["verifier", 200],
      ["donor", 200],
      ["admin", 200],
      ["officer", 403],
      ["system", 403],
    ];
    expect(await statuses(path)).toEqual(expected);
    expect(await statuses(`${path}/1`)).toEqual(expected);
    expect((await as(actorFor("organiser", "moj")).get(path)).status).toBe(403);
  });

  test("a draft comes out only by somebody who runs it", async () => {
    const draft = await created({ publication: "draft" });
    expect((await put(as(actorFor("organiser", "moj"), LATER), draft, { publication: "published" })).status).toBe(404);
    expect((await put(verifier(), draft, { publication: "published" })).status).toBe(403);
    expect((await changed(organiser(), draft, { publication: "published" })).publication).toBe("published");
  });
});
