import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrganisationId } from "./organisation.js";
import { Sex } from "./person-profile.js";
import { promotedFrom, type SeatClaim, type SeatRules, seatRoom } from "./seat-decision.js";
import { keptSeats, SeatPlan, womenSeats } from "./seat-plan.js";

const [vwu, mps, moj] = ["vwu", "mps", "moj"].map((id) => OrganisationId.parse(id)) as [
  OrganisationId,
  OrganisationId,
  OrganisationId,
];
const DEADLINE = "2026-03-01T00:00:00.000Z";
const BEFORE = "2026-02-01T00:00:00.000Z";
const AFTER = "2026-03-02T00:00:00.000Z";

const plans: fc.Arbitrary<SeatRules> = fc
  .record(
    {
      capacity: fc.integer({ min: 1, max: 12 }),
      womenPercent: fc.integer({ min: 1, max: 100 }),
      offices: fc.uniqueArray(
        fc.record({ organisation: fc.constantFrom(vwu, mps, moj), seats: fc.integer({ min: 1, max: 4 }) }),
        { selector: ({ organisation }) => organisation },
      ),
      nominateUntil: fc.constant(DEADLINE),
    },
    { requiredKeys: ["capacity", "offices"] },
  )
  .filter((plan) => keptSeats(plan) <= plan.capacity);
const claims = fc
  .array(
    fc.record({
      sex: fc.constantFrom(...Sex.options),
      office: fc.constantFrom(vwu, mps, moj, undefined),
      hasSeat: fc.boolean(),
    }),
    { maxLength: 24 },
  )
  .map((rows): SeatClaim[] => rows.map((row, index) => ({ ...row, id: String(index) })));
const instants = fc.constantFrom(BEFORE, DEADLINE, AFTER);

const others = (seated: readonly SeatClaim[]) => seated.filter(({ sex }) => sex !== "woman").length;

/** Everybody who has a seat once those who wait have been given theirs. */
function seatedAfter(plan: SeatRules, people: readonly SeatClaim[], at: string): SeatClaim[] {
  const promoted = new Set(promotedFrom(plan, people, at));
  return people.filter(({ id, hasSeat }) => hasSeat || promoted.has(id)).map((claim) => ({ ...claim, hasSeat: true }));
}

/** Some plan, people in any order, at any time. */
const always = (property: (plan: SeatRules, people: readonly SeatClaim[], at: string) => void) =>
  fc.assert(fc.property(plans, claims, instants, property), { numRuns: 2_000 });

describe("promotedFrom", () => {
  it("gives no seat that there is not, nor takes one away", () => {
    always((plan, people, at) => {
      const before = people.filter(({ hasSeat }) => hasSeat);
      const after = seatedAfter(plan, people, at);
      expect(after.length).toBeLessThanOrEqual(Math.max(plan.capacity, before.length));
      expect(after).toEqual(expect.arrayContaining(before));
    });
  });

  it("leaves the seats of women to women", () => {
    always((plan, people, at) => {
      const before = others(people.filter(({ hasSeat }) => hasSeat));
      const most = plan.capacity - womenSeats(plan);
      expect(others(seatedAfter(plan, people, at))).toBeLessThanOrEqual(Math.max(most, before));
    });
  });

  it("leaves no seat free that somebody who waits could take", () => {
    always((plan, people, at) => {
      const seated = seatedAfter(plan, people, at);
      const has = new Set(seated.map(({ id }) => id));
      const room = seatRoom(plan, seated, at);
      for (const claim of people.filter(({ id }) => !has.has(id))) {
        expect(room.obstacleTo(claim)).toBeDefined();
      }
    });
  });

  it("keeps the seats of organisations for those whom they name, until the deadline", () => {
    always((plan, people, at) => {
      const isKept = plan.nominateUntil === undefined || at < DEADLINE;
      const promoted = new Set(promotedFrom(plan, people, at));
      if (!isKept || ![...promoted].some((id) => people[Number(id)]?.office === undefined)) return;
      const seated = seatedAfter(plan, people, at);
      const unfilled = plan.offices.map(({ organisation, seats }) =>
        Math.max(0, seats - seated.filter(({ office }) => office === organisation).length),
      );
      expect(seated.length + unfilled.reduce((sum, seats) => sum + seats, 0)).toBeLessThanOrEqual(plan.capacity);
    });
  });

  it("goes by who has waited longest, among those of whom the same holds", () => {
    always((plan, people, at) => {
      const promoted = new Set(promotedFrom(plan, people, at));
      const kindOf = ({ sex, office }: SeatClaim) =>
        `${sex === "woman"} ${plan.offices.some(({ organisation }) => organisation === office) && office}`;
      const waiting = people.filter(({ hasSeat }) => !hasSeat);
      for (const kind of new Set(waiting.map(kindOf))) {
        const got = waiting.filter((claim) => kindOf(claim) === kind).map(({ id }) => promoted.has(id));
        expect(got).toEqual(got.toSorted((one, other) => Number(other) - Number(one)));
      }
    });
  });

  it("is done once it is done", () => {
    always((plan, people, at) => {
      const has = new Set(seatedAfter(plan, people, at).map(({ id }) => id));
      const settled = people.map((claim) => ({ ...claim, hasSeat: has.has(claim.id) }));
      expect(promotedFrom(plan, settled, at)).toEqual([]);
    });
  });

  it("gives an organisation's seats to those whom it has named first, even after the deadline", () => {
    const plan = { capacity: 2, offices: [{ organisation: vwu, seats: 1 }], nominateUntil: DEADLINE };
    const people: SeatClaim[] = [
      { id: "named", sex: "woman", office: mps, hasSeat: true },
      { id: "registered", sex: "woman", hasSeat: false },
      { id: "alternate", sex: "woman", office: vwu, hasSeat: false },
    ];
    expect(promotedFrom(plan, people, AFTER)).toEqual(["alternate"]);
    expect(promotedFrom(plan, people.slice(0, 2), AFTER)).toEqual(["registered"]);
    expect(promotedFrom(plan, people.slice(0, 2), BEFORE)).toEqual([]);
  });
});

describe("seatRoom", () => {
  const plan: SeatRules = { capacity: 4, womenPercent: 50, offices: [{ organisation: vwu, seats: 2 }] };
  const [woman, man] = [{ sex: "woman" }, { sex: "man" }] as const;
  it.each([
    ["full", [woman, woman, woman, woman], woman],
    ["kept-for-women", [man, man], man],
    ["kept-for-offices", [woman, woman], woman],
    [
      "office-full",
      [
        { ...woman, office: vwu },
        { ...woman, office: vwu },
      ],
      { ...woman, office: vwu },
    ],
    [undefined, [woman, woman], { ...woman, office: vwu }],
    [undefined, [man], { sex: "undeclared" }],
    ["kept-for-women", [man, { sex: "another" }], { sex: "unknown" }],
  ] as const)("%s", (obstacle, taken, claim) => {
    expect(seatRoom(plan, taken, BEFORE).obstacleTo(claim)).toBe(obstacle);
  });

  it("takes somebody named by an organisation without seats for anybody else", () => {
    expect(seatRoom(plan, [woman], BEFORE).obstacleTo({ ...woman, office: mps })).toBeUndefined();
    expect(seatRoom(plan, [woman, woman], BEFORE).obstacleTo({ ...woman, office: mps })).toBe("kept-for-offices");
  });
});

describe("SeatPlan", () => {
  const plan = { capacity: 12, womenPercent: 50, offices: [{ organisation: "vwu", seats: 12 }], waits: true };
  it("has no more seats for organisations than there are, and no organisation twice", () => {
    expect(SeatPlan.safeParse(plan).success).toBe(true);
    const pathsOf = (offices: object[]) =>
      SeatPlan.safeParse({ ...plan, offices }).error?.issues.map(({ path }) => path.join("."));
    expect(pathsOf([{ organisation: "vwu", seats: 13 }])).toEqual(["offices"]);
    const twice = { organisation: "vwu", seats: 1 };
    expect(pathsOf([twice, twice])).toEqual(["offices.1.organisation"]);
  });

  it("keeps as many seats for women as the share asks for, and never a part of one less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 100 }), (capacity, womenPercent) => {
        const seats = womenSeats({ capacity, womenPercent });
        expect(100 * seats).toBeGreaterThanOrEqual(capacity * womenPercent);
        expect(100 * (seats - 1)).toBeLessThan(capacity * womenPercent);
      }),
    );
  });
});
