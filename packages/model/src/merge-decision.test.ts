import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventId } from "./event.js";
import { type MergedRow, mergeOf } from "./merge-decision.js";
import { OrganisationId } from "./organisation.js";
import { ParticipationId, ParticipationStatus, takesSeat } from "./participation.js";

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const EVENT = EventId.parse(idOf(1));
const [HERS, OTHER] = [ParticipationId.parse(idOf(2)), ParticipationId.parse(idOf(3))];
const [VWU, MPS] = [OrganisationId.parse("vwu"), OrganisationId.parse("mps")];

const row = (id: ParticipationId, changes: Partial<MergedRow> = {}): MergedRow => ({
  id,
  event: EVENT,
  status: "confirmed",
  roles: ["participant"],
  isMarked: false,
  isClosed: false,
  ...changes,
});

describe("mergeOf", () => {
  it("moves what stands alone, and has nothing to fold", () => {
    const elsewhere = row(OTHER, { event: EventId.parse(idOf(9)), isClosed: true, isMarked: true });
    expect(mergeOf([row(HERS)], [elsewhere])).toEqual({ status: "possible", folds: [] });
  });

  it.each<[string, Partial<MergedRow>, Partial<MergedRow>, "hers" | "other"]>([
    ["as good a place", {}, {}, "hers"],
    ["a seat before waiting", { status: "waiting", queue: 1 }, { status: "invited" }, "other"],
    ["who said yes before who has not answered", { status: "invited" }, { status: "confirmed" }, "other"],
    ["who waits longer", { status: "waiting", queue: 7 }, { status: "waiting", queue: 3 }, "other"],
    ["who waits longer, the other way round", { status: "waiting", queue: 3 }, { status: "waiting", queue: 7 }, "hers"],
    ["waiting before a place given up", { status: "declined" }, { status: "waiting", queue: 3 }, "other"],
    ["who was marked", { status: "confirmed" }, { status: "invited", isMarked: true }, "other"],
    ["the seat, whoever was named", { status: "waiting", queue: 1, office: VWU }, {}, "other"],
    ["one nomination that was withdrawn", { office: VWU }, { status: "withdrawn", office: MPS }, "hers"],
  ])("keeps the better place: %s", (_, hers, others, stays) => {
    const [id, into] = stays === "hers" ? [OTHER, HERS] : [HERS, OTHER];
    expect(mergeOf([row(HERS, hers)], [row(OTHER, others)])).toEqual({ status: "possible", folds: [{ id, into }] });
  });

  it.each<[string, Partial<MergedRow>, Partial<MergedRow>]>([
    ["register-closed", { isClosed: true }, { isClosed: true }],
    ["both-marked", { isMarked: true }, { isMarked: true }],
    ["marked-without-seat", { isMarked: true, status: "withdrawn" }, {}],
    ["marked-without-seat", {}, { isMarked: true, status: "waiting" }],
    ["different-roles", { roles: ["trainer"] }, {}],
    ["different-roles", { roles: ["participant", "trainer"] }, {}],
    ["named-by-two", { office: VWU }, { office: MPS, status: "waiting", queue: 1 }],
  ])("asks for a decision first: %s", (because, hers, others) => {
    expect(mergeOf([row(HERS, hers)], [row(OTHER, others)])).toEqual({
      status: "obstructed",
      obstacles: [{ event: EVENT, because }],
    });
  });

  const rows = (from: number) =>
    fc
      .uniqueArray(
        fc.record({
          event: fc.integer({ min: 1, max: 4 }).map((event) => EventId.parse(idOf(event))),
          status: fc.constantFrom(...ParticipationStatus.options),
          office: fc.constantFrom(VWU, MPS, undefined),
          isMarked: fc.boolean(),
          queue: fc.integer({ min: 1, max: 99 }),
        }),
        { selector: ({ event }) => event },
      )
      .map((some) =>
        some.map(({ queue, ...one }, at) =>
          row(ParticipationId.parse(idOf(from + at)), { ...one, queue: one.status === "waiting" ? queue : undefined }),
        ),
      );

  it("leaves one row an event, never folds a marked one, and takes no seat from anybody", () => {
    fc.assert(
      fc.property(rows(100), rows(200), (kept, merged) => {
        const decision = mergeOf(kept, merged);
        if (decision.status === "obstructed") return;
        const all = [...kept, ...merged];
        const folded = new Set(decision.folds.map(({ id }) => id));
        const standing = all.filter(({ id }) => !folded.has(id));
        expect(standing.map(({ event }) => event).sort()).toEqual([...new Set(all.map(({ event }) => event))].sort());
        expect(all.some(({ id, isMarked }) => isMarked && folded.has(id))).toBe(false);
        for (const { event } of standing) {
          const seated = (some: readonly MergedRow[]) => some.some((one) => one.event === event && takesSeat(one));
          expect(seated(standing)).toBe(seated(all));
        }
        expect(mergeOf(merged, kept).status).toBe("possible");
      }),
      { numRuns: 2_000 },
    );
  });
});
