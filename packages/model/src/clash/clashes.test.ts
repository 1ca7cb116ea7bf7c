import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bookings } from "../../test/generated-bookings.js";
import type { Booking } from "./booking.js";
import type { Clash } from "./clash.js";
import { clashIndex } from "./clash-index.js";
import { DEFAULT_CLASH_RULES } from "./clash-rules.js";
import { clashesAmong } from "./clashes-among.js";

const isShared = ({ kind }: Pick<Booking, "kind">) => kind === "host" || kind === "province";

/** Every two by every two, in words of the test's own. */
function naivePairs(all: readonly Booking[]): string[] {
  return all
    .flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => one.kind === other.kind && one.id === other.id && !isShared(one))
    .filter(([one, other]) => one.event !== other.event || one.kind === "room")
    .map(([one, other]) => [one, other, Math.max(one.from, other.from), Math.min(one.until, other.until)] as const)
    .filter(([, , from, until]) => from < until)
    .map(([one, other, from, until]) => {
      const kind = one.kind === "room" ? "room" : one.leads && other.leads ? "trainer" : "participant";
      const isDoubtful = one.doubts.length + other.doubts.length > 0;
      const level = kind === "participant" || isDoubtful ? "warning" : "hard";
      return [kind, level, one.id, ...[one.nth, other.nth].sort(byNumber), from, until].join(" ");
    })
    .sort();
}
const byNumber = (one = 0, other = 0) => one - other;

const saidOfPairs = (clashes: readonly Clash[]) =>
  clashes
    .filter(({ why }) => why.code === "taken-twice")
    .map(({ kind, level, resource, parties, from, until }) =>
      [kind, level, resource.id, ...parties.map(({ nth }) => nth).sort(byNumber), from, until].join(" "),
    )
    .sort();

/** At each instant, how many different events share a thing, where that is more than may be. */
function naiveCrowds(all: readonly Booking[], at: number): ReadonlyMap<string, number> {
  const there = all.filter((one) => isShared(one) && one.from <= at && at < one.until);
  const resources = new Set(there.map(({ kind, id }) => `${kind} ${id}`));
  const counts = [...resources].map((name) => {
    const events = new Set(there.filter(({ kind, id }) => `${kind} ${id}` === name).map(({ event }) => event));
    return [name, events.size] as const;
  });
  return new Map(counts.filter(([, count]) => count > DEFAULT_CLASH_RULES.host.atOnce));
}

const crowdsAt = (clashes: readonly Clash[], at: number) =>
  clashes.filter(({ why, from, until }) => why.code === "too-many" && from <= at && at < until);
const INSTANTS = Array.from({ length: 40 }, (_, at) => at);

describe("clashesAmong", () => {
  it("finds the two of every clash, as every two by every two", () => {
    fc.assert(
      fc.property(bookings, (all) => {
        expect(saidOfPairs(clashesAmong(all))).toEqual(naivePairs(all));
      }),
    );
  });

  it("finds crowds exactly where more events share a thing than may, and says the most there were", () => {
    fc.assert(
      fc.property(bookings, (all) => {
        const clashes = clashesAmong(all);
        for (const at of INSTANTS) {
          const told = crowdsAt(clashes, at).map(({ resource: { kind, id } }) => `${kind} ${id}`);
          expect(told.sort()).toEqual([...naiveCrowds(all, at).keys()].sort());
        }
        for (const { resource, why, parties, from, until } of clashes) {
          if (why.code !== "too-many") continue;
          const name = `${resource.kind} ${resource.id}`;
          const counts = INSTANTS.filter((at) => from <= at && at < until).map(
            (at) => naiveCrowds(all, at).get(name) ?? 0,
          );
          expect(why.atOnce).toBe(Math.max(...counts));
          expect(new Set(parties.map(({ event }) => event)).size).toBe(why.atOnce);
        }
      }),
    );
  });

  it("says the same in whatever order it is asked", () => {
    const shuffled = bookings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(clashesAmong(other)).toEqual(clashesAmong(all));
      }),
    );
  });

  it("makes a hint of a crowd that ideas alone make one", () => {
    const of = (event: string, doubts: Booking["doubts"]): Booking => ({
      kind: "host",
      id: "moha",
      event,
      from: 0,
      until: 9,
      doubts,
    });
    const four = ["a", "b", "c", "d"].map((event) => of(event, []));
    expect(clashesAmong(four).map(({ level }) => level)).toEqual(["warning"]);
    expect(clashesAmong([...four.slice(1), of("a", ["idea"])]).map(({ level }) => level)).toEqual(["hint"]);
    expect(clashesAmong(four.slice(1))).toEqual([]);
  });
});

describe("clashIndex", () => {
  /** The clashes of an event among all. */
  const ofEvent = (event: string, clashes: readonly Clash[]) =>
    clashes.filter(({ parties }) => parties.some((party) => party.event === event));

  it("tells of one event what is found among all, after any number of events came, went and came back", () => {
    const steps = fc.array(fc.tuple(fc.nat({ max: 7 }), fc.boolean()), { maxLength: 12 });
    fc.assert(
      fc.property(bookings, steps, (all, changes) => {
        const index = clashIndex();
        const own = (event: string) => all.filter((one) => one.event === event);
        const names = Array.from({ length: 8 }, (_, nth) => `e${nth}`);
        for (const name of names) index.put(name, own(name));
        const gone = new Set<string>();
        for (const [nth, stays] of changes) {
          const name = `e${nth}`;
          if (stays) index.put(name, own(name));
          else index.remove(name);
          if (stays) gone.delete(name);
          else gone.add(name);
        }
        const left = all.filter(({ event }) => !gone.has(event));
        const clashes = clashesAmong(left);
        for (const name of names) {
          const told = index.clashesOf(name);
          expect(saidOfPairs(told)).toEqual(saidOfPairs(ofEvent(name, clashes)));
          for (const at of INSTANTS) {
            const is = left.some((one) => one.event === name && isShared(one) && one.from <= at && at < one.until);
            const theirs = crowdsAt(clashes, at).filter(({ resource }) =>
              left.some((one) => one.event === name && one.id === resource.id && one.from <= at && at < one.until),
            );
            const ids = (crowds: readonly Clash[]) => [...new Set(crowds.map(({ resource }) => resource.id))].sort();
            expect(ids(crowdsAt(told, at))).toEqual(is ? ids(theirs) : []);
          }
        }
      }),
    );
  });

  it("asks what an event would clash with, and leaves what it took before aside", () => {
    const index = clashIndex();
    const hall = (event: string, from: number): Booking => ({
      kind: "room",
      id: "hall",
      event,
      nth: 0,
      from,
      until: from + 2,
      doubts: [],
    });
    index.put("a", [hall("a", 0)]);
    index.put("b", [hall("b", 4)]);
    expect(index.clashesWith([hall("a", 1)])).toEqual([]);
    expect(index.clashesWith([hall("a", 2)])).toEqual([]);
    expect(index.clashesWith([hall("a", 3)]).map(({ from, until }) => [from, until])).toEqual([[4, 5]]);
    expect(index.clashesOf("b")).toEqual([]);
    index.put("a", [hall("a", 3)]);
    expect(index.clashesOf("b")).toHaveLength(1);
    index.remove("a");
    expect(index.clashesOf("b")).toEqual([]);
  });

  it("keeps order and ends among thousands that begin together, come and go", () => {
    const index = clashIndex();
    const one = (nth: number): Booking => ({
      kind: "room",
      id: "hall",
      event: `${nth}`,
      nth: 0,
      from: nth % 7,
      until: 10 + nth,
      doubts: [],
    });
    for (let nth = 0; nth < 3_000; nth += 1) index.put(`${nth}`, [one(nth)]);
    for (let nth = 0; nth < 3_000; nth += 2) index.remove(`${nth}`);
    const met: Booking[] = [];
    index.meeting({ kind: "room", id: "hall" }, 2_000, 2_001, (booking) => met.push(booking));
    expect(met).toHaveLength(505);
    expect(met.every(({ until }) => until > 2_000)).toBe(true);
  });
});
