import { type FundingLink, type Grant, GrantId, OrganisationId, type ProgrammeEvent, Refused } from "@wps/model";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { ACTORS, actorFor, seedAccounts } from "../../../test/actors.ts";
import { bodyOf, SAMPLE, seedOrganisations, testApp } from "../../../test/app.ts";
import { emptied, useDatabase } from "../../../test/database.ts";
import { GRANT } from "../../../test/grants.ts";
import { grantsIn, meantBy, refuseMoved, shownOf } from "./named-grants.ts";

const db = useDatabase();
const as = (actor: Parameters<typeof testApp>[1]) => testApp(db(), actor);
const organiser = () => as(ACTORS.organiser);
const [fromCanada, own] = SAMPLE.funding.status === "listed" ? SAMPLE.funding.items : [];
const paidBy = (grant: unknown, link: object = {}) => ({
  ...SAMPLE,
  funding: { status: "listed", items: [{ ...fromCanada, ...link, grant }, own] },
});
const enter = (draft: object, app = as(ACTORS.admin)): Promise<ProgrammeEvent> =>
  bodyOf(app.post("/api/events", draft));
const save = (event: ProgrammeEvent, draft: object, app = organiser()) =>
  app.put(`/api/events/${event.id}`, draft, { "If-Match": `"${event.revision}"` });
const grantIn = ({ funding }: ProgrammeEvent) => (funding.status === "listed" ? funding.items[0]?.grant : undefined);
/** As the database has it, whoever would be told. */
const kept = async (event: ProgrammeEvent) =>
  (
    await db()
      .selectFrom("event_funding")
      .select("grant_id")
      .where("event_id", "=", event.id)
      .orderBy("position")
      .execute()
  ).map(({ grant_id }) => grant_id);

/** Without the Ministry, which runs the event. */
const ELSEWHERE = [
  { organisation: "gov-canada", role: "funding" },
  { organisation: "un-women", role: "implementing" },
];
let grant: Grant;
let secret: Grant;

beforeEach(async () => {
  await emptied(db());
  await seedOrganisations(db());
  await seedAccounts(db());
  grant = await bodyOf(organiser().post("/api/grants", GRANT));
  secret = await bodyOf(as(ACTORS.admin).post("/api/grants", { ...GRANT, chain: ELSEWHERE, number: "HIDDEN-7" }));
});

describe("happy", () => {
  test("a funder's link names the grant that pays, in every version", async () => {
    const event = await enter(SAMPLE, organiser());
    const named: ProgrammeEvent = await bodyOf(save(event, paidBy(grant.id)));
    expect(grantIn(named)).toBe(grant.id);
    expect(await bodyOf(organiser().get(`/api/events/${event.id}`))).toEqual(named);
    const version = await bodyOf(organiser().get(`/api/events/${event.id}/history/2`));
    expect([grantIn(version.before), grantIn(version.after)]).toEqual([undefined, grant.id]);
  });

  test("who funds it reads which grant it is", async () => {
    const { id } = await enter(paidBy(grant.id), organiser());
    expect(grantIn(await bodyOf(as(ACTORS.donor).get(`/api/events/${id}`)))).toBe(grant.id);
    expect(grantIn(await bodyOf(as(ACTORS.verifier).get(`/api/events/${id}`)))).toBe(grant.id);
  });

  test("who comes into the chain of a grant reads it at once", async () => {
    const { id } = await enter(paidBy(secret.id));
    expect(grantIn(await bodyOf(organiser().get(`/api/events/${id}`)))).toEqual({ is: "withheld", nth: 0 });
    const wider = { ...GRANT, chain: [...ELSEWHERE, { organisation: "mps", role: "implementing" }] };
    const app = organiser();
    await app.get(`/api/events/${id}`);
    await as(ACTORS.admin).put(`/api/grants/${secret.id}`, wider, { "If-Match": '"1"' });
    expect(grantIn(await bodyOf(app.get(`/api/events/${id}`)))).toBe(secret.id);
  });
});

describe("error", () => {
  test("a grant pays by its chain alone", async () => {
    for (const [link, who] of [
      [{ funder: "mps", channel: "un-women" }, "funder"],
      [{ channel: "mps" }, "channel"],
    ] as const) {
      expect(await bodyOf(as(ACTORS.admin).post("/api/events", paidBy(secret.id, link)))).toMatchObject({
        code: "GRANT_NOT_OF_FUNDER",
        refusal: { path: ["funding", "items", 0, who] },
      });
    }
  });

  test("whoever funds an event by a grant stays in its chain", async () => {
    await enter(paidBy(secret.id));
    const narrower = { ...GRANT, chain: [{ organisation: "gov-canada", role: "funding" }] };
    const change = as(ACTORS.admin).put(`/api/grants/${secret.id}`, narrower, { "If-Match": '"1"' });
    expect(await bodyOf(change)).toMatchObject({ code: "GRANT_NOT_OF_FUNDER", refusal: { path: ["chain"] } });
    expect(await bodyOf(as(ACTORS.admin).get(`/api/grants/${secret.id}`))).toEqual(secret);
  });

  test("a grant that an event names is not taken away, nor is it from the database", async () => {
    await enter(paidBy(grant.id));
    const gone = organiser().delete(`/api/grants/${grant.id}`, { "If-Match": '"1"' });
    expect(await bodyOf(gone)).toMatchObject({ code: "GRANT_IN_USE", refusal: { events: 0, funded: 1 } });
    await expect(db().deleteFrom("grants").execute()).rejects.toThrow("event_funding_grant_id_fkey");
  });

  test("a grant that there is not, and one of which only the place is told in a new event", async () => {
    for (const strange of ["00000000-0000-4000-8000-0000000000aa", { is: "withheld", nth: 0 }]) {
      expect(await bodyOf(organiser().post("/api/events", paidBy(strange)))).toMatchObject({
        code: "PAYER_NOT_FOUND",
        refusal: { path: ["funding", "items", 0, "grant"] },
      });
    }
  });
});

describe("security", () => {
  test("nothing that others read tells which grant pays, or that one does", async () => {
    const { id } = await enter(paidBy(secret.id));
    const entries = [{ organisation: "mps", identifier: "VN-GOV-MPS" }];
    const publishing = { publisher: { organisation: "mps", isSecondary: true }, entries };
    await as(ACTORS.admin).put("/api/aid/publishing", publishing, { "If-Match": '"0"' });
    const paths = [
      `/api/events/${id}`,
      "/api/events?q=hidden",
      `/api/events/${id}/history`,
      `/api/events/${id}/history/1`,
      "/feeds/all.ics",
      `/feeds/events/${id}.ics`,
      "/feeds/iati/activities.xml",
    ];
    for (const actor of [ACTORS.public, ACTORS.officer, actorFor("donor", "mps"), actorFor("donor", "un-women")]) {
      const answers = await Promise.all(paths.map((path) => as(actor).get(path)));
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(5);
      const [event, found, ...told] = await Promise.all(answers.map((answer) => answer.text()));
      for (const text of [event, found, ...told]) {
        for (const trace of [secret.id, "HIDDEN-7", '"grant"']) expect(text).not.toContain(trace);
      }
      expect(JSON.parse(found ?? "")).toMatchObject({ total: 0 });
    }
  });

  test("who may change the event is told that there is one, and keeps it", async () => {
    const { id } = await enter(paidBy(secret.id));
    const shown: ProgrammeEvent = await bodyOf(organiser().get(`/api/events/${id}`));
    expect(grantIn(shown)).toEqual({ is: "withheld", nth: 0 });
    const draft = { ...paidBy({ is: "withheld", nth: 0 }), title: { vi: "Tên khác" } };
    const answer = await save(shown, draft);
    expect([answer.status, (await answer.text()).includes(secret.id)]).toEqual([200, false]);
    expect(await kept(shown)).toEqual([secret.id, null]);
    const version = await organiser().get(`/api/events/${id}/history/2`);
    expect([version.status, (await version.text()).includes(secret.id)]).toEqual([200, false]);
    expect(grantIn((await bodyOf(as(ACTORS.admin).get(`/api/events/${id}/history/2`))).after)).toBe(secret.id);
  });

  test("it is not named, moved to another funder or taken away by who may not read it", async () => {
    const event = await enter(paidBy(secret.id));
    const theirs = { is: "withheld", nth: 0 };
    const item = ["funding", "items", 0, "grant"];
    for (const [draft, code, path] of [
      [paidBy(secret.id), "PAYER_NOT_FOUND", item],
      [paidBy({ ...theirs, nth: 1 }), "PAYER_NOT_FOUND", item],
      [paidBy(undefined), "GRANT_WITHHELD", ["funding"]],
      [SAMPLE, "GRANT_WITHHELD", ["funding"]],
      [{ ...SAMPLE, funding: { status: "none" } }, "GRANT_WITHHELD", ["funding"]],
      [paidBy(theirs, { channel: undefined }), "GRANT_WITHHELD", item],
      // Whether the chain holds them makes no difference to what is said.
      [paidBy(theirs, { funder: "un-women" }), "GRANT_WITHHELD", item],
      [paidBy(theirs, { funder: "mps" }), "GRANT_WITHHELD", item],
    ] as const) {
      expect(await bodyOf(save(event, draft))).toMatchObject({ code, refusal: { path } });
    }
    expect(await kept(event)).toEqual([secret.id, null]);
  });
});

const GRANTS = [1, 2, 3].map(
  (nth): Grant => ({ ...GRANT, id: GrantId.parse(`0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a0${nth}`), revision: 1 }),
);
const WHO = ["gov-canada", "un-women", "mps"].map((id) => OrganisationId.parse(id));
const links = fc.record({
  funder: fc.constantFrom(...WHO),
  channel: fc.option(fc.constantFrom(...WHO), { nil: undefined }),
  grant: fc.option(fc.constantFrom(...GRANTS.map(({ id }) => id)), { nil: undefined }),
});
const versions = fc.array(links, { maxLength: 4 }).map((items) => ({
  funding: {
    status: "listed" as const,
    items: items.map(
      (link): FundingLink => ({ ...link, level: "event", amount: { status: "unknown" }, basis: "stated" }),
    ),
  },
}));
const named = (...which: number[]) => ({
  funding: {
    status: "listed" as const,
    items: which.map(
      (nth): FundingLink => ({
        funder: OrganisationId.parse("mps"),
        level: "event",
        grant: GRANTS[nth]?.id,
        amount: { status: "unknown" },
        basis: "stated",
      }),
    ),
  },
});
const readers = fc.subarray(GRANTS).map((own) => new Map(own.map((one) => [one.id, one])));

describe("whatever an event names and a reader may read", () => {
  test("what is shown names no other grant, and means what it was when it comes back", () => {
    fc.assert(
      fc.property(versions, readers, (version, readable) => {
        const shown = shownOf(version, { readable, maySave: true, named: grantsIn(version) });
        expect(grantsIn(shown).every((grant) => readable.has(grant))).toBe(true);
        const meant = meantBy(shown, version, readable);
        expect(meant).toEqual(version);
        expect(() => refuseMoved(version, meant, readable)).not.toThrow();
      }),
    );
  });

  test("who may not save is not told how many there are", () => {
    fc.assert(
      fc.property(versions, readers, (version, readable) => {
        const shown = shownOf(version, { readable, maySave: false, named: grantsIn(version) });
        expect(JSON.stringify(shown)).not.toContain("withheld");
        expect(grantsIn(shown).every((grant) => readable.has(grant))).toBe(true);
      }),
    );
  });

  test("whatever is sent, no grant that is not theirs is lost or comes to pay by another", () => {
    const hidden = (version: { funding: { items: FundingLink[] } }, readable: ReadonlyMap<GrantId, unknown>) =>
      version.funding.items
        .flatMap(({ grant, funder, channel }) =>
          typeof grant === "string" && !readable.has(grant) ? [[grant, funder, channel].join()] : [],
        )
        .sort()
        .join(" ");
    fc.assert(
      fc.property(versions, versions, readers, (before, after, readable) => {
        const refuse = () => refuseMoved(before, after, readable);
        if (hidden(before, readable) === hidden(after, readable)) expect(refuse).not.toThrow();
        else expect(refuse).toThrow(Refused);
      }),
      { examples: [[named(0, 1), named(0, 0), new Map()]] },
    );
  });
});
