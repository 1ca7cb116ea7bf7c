import { randomUUID } from "node:crypto";
import { AccountId, type Actor, EventId, type EventSubject, OrganisationId } from "@wps/model";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BEAT_EVERY_MS, changeService, type Message, type Reader, TooManyStreams } from "./service.ts";

const id = EventId.parse("0197a000-0000-7000-8000-000000000001");
const mps = OrganisationId.parse("mps");
const canada = OrganisationId.parse("gov-canada");
const PUBLIC: Actor = { role: "public" };
const account = (role: "organiser" | "donor" | "admin", ...organisations: OrganisationId[]): Actor => ({
  role,
  account: AccountId.parse(randomUUID()),
  organisations,
});

const OPEN: EventSubject = { publication: "published", sensitivity: "open", organisations: [], funders: [] };
const DRAFT: EventSubject = {
  publication: "draft",
  sensitivity: "open",
  organisations: [{ organisation: mps, role: "lead" }],
  funders: [canada],
};

/** An event that everybody may read, and whose list is that of its organiser. */
const OPEN_OF_MPS: EventSubject = { ...OPEN, organisations: [{ organisation: mps, role: "lead" }] };

const complaints: unknown[] = [];
const log = { error: (complaint: unknown) => void complaints.push(complaint) };
let time = 0;
let changes: ReturnType<typeof changeService>;
beforeEach(() => {
  vi.useFakeTimers();
  complaints.length = 0;
  time = 1_000;
  changes = changeService({ log, newId: randomUUID, uptime: () => time });
});
afterEach(() => {
  changes.close();
  vi.useRealTimers();
});

/** A reader that writes down what it is told. */
function listener() {
  const told: Message[] = [];
  const state = { told, place: "", beats: 0, ended: false };
  const reader: Reader = {
    tell(message, at) {
      told.push(message);
      state.place = at;
    },
    beat(at) {
      state.beats += 1;
      state.place = at;
    },
    end() {
      state.ended = true;
    },
  };
  return { state, reader };
}
function open(actor: Actor, since?: string) {
  const { state, reader } = listener();
  return { ...state, state, leave: changes.open(actor, actor.role, reader, since) };
}

let revision = 1;
const notice = (moment: "before" | "after", audience: EventSubject | null) =>
  changes.hear(JSON.stringify({ id, revision, moment, audience }));
function change(before: EventSubject | null, after: EventSubject | null): void {
  revision += 1;
  time += 1;
  if (before !== null) notice("before", before);
  notice("after", after);
}
const changed = (number = revision): Message => ({ event: "changed", change: { id, revision: number } });
const RESYNC: Message = { event: "resync" };

describe("happy", () => {
  test("a change reaches those who may read the event, and nobody else", () => {
    const stranger = open(PUBLIC);
    const own = open(account("organiser", mps));
    const other = open(account("organiser", canada));
    const donor = open(account("donor", canada));
    const admin = open(account("admin"));
    change(null, DRAFT);
    for (const { told } of [own, donor, admin]) expect(told).toEqual([changed()]);
    for (const { told } of [stranger, other]) expect(told).toEqual([]);
    change(DRAFT, OPEN);
    for (const { told } of [stranger, other]) expect(told).toEqual([changed()]);
  });

  test("what goes out of sight tells those who saw it to look again, and not at what", () => {
    const stranger = open(PUBLIC);
    const own = open(account("organiser", mps));
    change(OPEN, DRAFT);
    expect(stranger.told).toEqual([RESYNC]);
    expect(own.told).toEqual([changed()]);
    change(DRAFT, null);
    expect(stranger.told).toEqual([RESYNC]);
    expect(own.told.at(-1)).toEqual(RESYNC);
  });

  test("a reader who comes back hears what happened meanwhile", () => {
    const first = open(PUBLIC);
    change(null, OPEN);
    first.leave();
    change(OPEN, DRAFT);
    change(DRAFT, OPEN);
    change(null, DRAFT);
    const again = open(PUBLIC, first.state.place);
    expect(again.told.slice(-2)).toEqual([RESYNC, changed(revision - 1)]);
  });

  test("a new reader hears what changed while it was reading what it shows, and nothing older", () => {
    change(null, OPEN);
    time += 5_001;
    change(null, OPEN);
    change(null, DRAFT);
    time += 4_000;
    expect(open(PUBLIC).told).toEqual([changed(revision - 1)]);
    changes.resync();
    expect(open(PUBLIC).told).toEqual([RESYNC]);
    time += 5_000;
    expect(open(PUBLIC).told).toEqual([]);
  });

  test("a reader who comes back after nothing happened hears nothing", () => {
    const first = open(PUBLIC);
    time += 60_000;
    expect(open(PUBLIC, first.state.place).told).toEqual([]);
  });
});

describe("error", () => {
  test("after a gap everybody is told to look again, and older places are known no more", () => {
    const reader = open(PUBLIC);
    const { place } = reader.state;
    changes.resync();
    expect(reader.told).toEqual([RESYNC]);
    expect(open(PUBLIC, place).told).toEqual([RESYNC]);
  });

  test.each(["", "x", "1", "row.x", `${randomUUID()}.5`, "9".repeat(90)])("a place that is none: %j", (place) => {
    expect(open(PUBLIC, place).told).toEqual([RESYNC]);
  });

  test("who was away for too many changes is told to look again", () => {
    const first = open(PUBLIC);
    const { place } = first.state;
    for (let count = 0; count < 201; count += 1) change(null, OPEN);
    expect(open(PUBLIC, place).told).toEqual([RESYNC]);
    expect(open(PUBLIC, first.state.place).told).toEqual([changed()]);
  });

  test("a notice that is too long comes empty; one that is not understood is logged as well", () => {
    const reader = open(PUBLIC);
    changes.hear("");
    expect([reader.told, complaints]).toEqual([[RESYNC], []]);
    changes.hear('{"id": 1}');
    changes.hear("{");
    expect([reader.told.length, complaints.length]).toEqual([3, 2]);
  });
});

describe("security", () => {
  test("who may read no events gets no stream", () => {
    expect(() => open({ role: "system" })).toThrow(
      expect.objectContaining({ refusal: { code: "NOT_ALLOWED", capability: "event:read" } }),
    );
  });

  test("a silent stream shows that it is alive, and ends so that its reader is asked anew", () => {
    const reader = open(PUBLIC);
    vi.advanceTimersByTime(2 * BEAT_EVERY_MS);
    expect([reader.state.beats, reader.state.ended]).toEqual([3, false]);
    vi.advanceTimersByTime(BEAT_EVERY_MS);
    expect(reader.state.ended).toBe(true);
    change(null, OPEN);
    expect(reader.told).toEqual([]);
  });

  test("one person has so many streams and no more, until one ends", () => {
    const streams = Array.from({ length: 100 }, () => open(PUBLIC));
    expect(() => open(PUBLIC)).toThrow(TooManyStreams);
    open(account("organiser", mps));
    streams[0]?.leave();
    open(PUBLIC);
  });

  test("nor does the process have more than it can serve, of which some are for those with an account", () => {
    const organiser = account("organiser", mps);
    for (let who = 0; who < 800; who += 1) changes.open(PUBLIC, String(who), listener().reader);
    expect(() => changes.open(PUBLIC, "another", listener().reader)).toThrow(TooManyStreams);
    for (let who = 800; who < 1_000; who += 1) changes.open(organiser, String(who), listener().reader);
    expect(() => changes.open(organiser, "another", listener().reader)).toThrow(TooManyStreams);
  });

  test("the place that a reader is told does not count what it may not know of", () => {
    const reader = open(PUBLIC);
    const { place } = reader.state;
    for (let count = 0; count < 5; count += 1)
      changes.hear(JSON.stringify({ id, revision, moment: "after", audience: DRAFT }));
    expect(open(PUBLIC).state.place).toBe(place);
  });
});

describe("lists of people", () => {
  const list = (audience: EventSubject) => changes.hear(JSON.stringify({ list: id, audience }));

  test("are told of to those alone who may read them, with nothing but the event", () => {
    const readers = [account("admin"), account("organiser", mps)].map((actor) => open(actor));
    const others = [PUBLIC, account("organiser", canada), account("donor", canada)].map((actor) => open(actor));
    list(OPEN_OF_MPS);
    for (const { state } of readers) expect(state.told).toEqual([{ event: "list", change: { id } }]);
    for (const { state } of others) expect(state.told).toEqual([]);
  });

  test("are told of to who comes back, who hears nothing of those of others", () => {
    const [lead, guest] = [open(account("organiser", mps)), open(PUBLIC)];
    time += 1;
    list(OPEN_OF_MPS);
    expect(open(account("organiser", mps), lead.state.place).state.told).toEqual([{ event: "list", change: { id } }]);
    expect(open(PUBLIC, guest.state.place).state.told).toEqual([]);
  });
});

describe("the money of an event", () => {
  test("is told of to those who may read it, and to its donor as little as to everybody", () => {
    const readers = [account("organiser", mps), account("admin"), account("donor", canada), PUBLIC].map((actor) =>
      open(actor),
    );
    changes.hear(JSON.stringify({ money: id, audience: { ...OPEN_OF_MPS, funders: [canada] } }));
    const told = [{ event: "money", change: { id } }];
    expect(readers.map(({ state }) => state.told)).toEqual([told, told, [], []]);
  });
});
