import { AccountId, type AccountRole, type Actor, can, EventId, OrganisationId, subjectOf } from "@wps/model";
import { beforeAll, describe, expect, test } from "vitest";
import { enter, enterOrganisations } from "../../../bench/enter.ts";
import { type GeneratedEvent, generatedEvents } from "../../../bench/generated-events.ts";
import { useDatabase } from "../../../test/database.ts";
import { eventRepository } from "./repository.ts";

const db = useDatabase();
const events: GeneratedEvent[] = generatedEvents({ count: 300, from: "2026-01-01", to: "2027-12-31" });

const account = AccountId.parse("00000000-0000-4000-8000-000000000001");
const of = (role: AccountRole, ...organisations: string[]): Actor => ({
  role,
  account,
  organisations: organisations.map((id) => OrganisationId.parse(id)),
});
const ACTORS: readonly [string, Actor][] = [
  ["the public", { role: "public" }],
  ["the app itself", { role: "system" }],
  ["an administrator", of("admin")],
  ["a verifier", of("verifier")],
  ["an organiser without organisations", of("organiser")],
  ["an organiser of one", of("organiser", "mps")],
  ["an organiser of two", of("organiser", "vwu", "un-women")],
  ["an organiser of none that is there", of("organiser", "nobody")],
  ["a donor of one", of("donor", "gov-canada")],
  ["a donor of two", of("donor", "undp", "gov-korea")],
];

beforeAll(async () => {
  await enterOrganisations(db());
  await enter(db(), events);
}, 120_000);

describe("security", () => {
  test("the events are such that the question is worth asking", () => {
    const kinds = new Set(events.map(({ event }) => `${event.publication} ${event.sensitivity}`));
    expect(kinds.size).toBe(4);
    const alone = events.filter(({ event }) => can(of("donor", "gov-canada"), "event:read-cost", subjectOf(event)));
    const paid = events.filter(({ event }) => subjectOf(event).funders.some((one) => one === "gov-canada"));
    expect(alone.length).toBeGreaterThan(0);
    expect(paid.length).toBeGreaterThan(alone.length);
  });

  test.each(ACTORS)("%s reads in lists what may be read one by one", async (_, actor) => {
    const lists = eventRepository(db());
    const allowed = events.filter(({ event }) => can(actor, "event:read", subjectOf(event)));
    const ids = allowed.map(({ id }) => id).sort();
    const page = await lists.page(actor, {}, { order: "earliest-first", limit: 500 });
    expect(page.events.map(({ id }) => id).sort()).toEqual(ids);
    expect(page.total).toBe(ids.length);
    expect(await lists.count(actor)).toBe(ids.length);
    expect((await lists.all(actor)).events.map(({ id }) => id).sort()).toEqual(ids);
    const linked = (await lists.links(actor)).map(({ event }) => EventId.parse(event));
    expect([...new Set(linked)].sort()).toEqual(ids);
  });

  test.each(ACTORS)("%s learns of many what events cost where it may be learnt of one", async (_, actor) => {
    const allowed = events.filter(({ event }) => can(actor, "event:read-cost", subjectOf(event)));
    const told = await eventRepository(db()).withCosts(
      actor,
      events.map(({ id }) => id),
    );
    expect([...told].sort()).toEqual(allowed.map(({ id }) => id).sort());
  });

  test.each(ACTORS)("%s is led to the nearest day that can be read", async (_, actor) => {
    const lists = eventRepository(db());
    const days = events
      .filter(({ event }) => can(actor, "event:read", subjectOf(event)))
      .map(({ event }) => event.dates.start)
      .sort();
    const before = await lists.page(actor, { to: "2025-01-01" }, { order: "earliest-first", limit: 1 });
    expect(before.nearest).toEqual(days[0] === undefined ? {} : { after: days[0] });
    const after = await lists.page(actor, { from: "2030-01-01" }, { order: "earliest-first", limit: 1 });
    expect(after.nearest).toEqual(days[0] === undefined ? {} : { before: days.at(-1) });
  });
});
