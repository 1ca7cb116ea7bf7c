import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lists, participation } from "../../../test/participation-facts.js";
import { ParticipationFact } from "../participation-fact.js";
import { eachOnce, whoCame } from "./each-once.js";

describe("eachOnce", () => {
  it("takes somebody registered twice at one event for one, at two events for two", () => {
    expect(eachOnce([participation(), participation()])).toEqual([participation()]);
    expect(eachOnce([participation(), participation({ event: "b" })])).toHaveLength(2);
    expect(eachOnce([participation(), participation({ person: "minh" })])).toHaveLength(2);
  });

  it("takes everybody without a name for somebody else", () => {
    expect(eachOnce([participation({ person: null }), participation({ person: null })])).toHaveLength(2);
  });

  it("keeps what either registration knows, and the larger number", () => {
    const sparse = participation({
      sex: "unknown",
      organisation: null,
      positionLevel: null,
      roles: ["speaker"],
      registered: false,
      sessions: { expected: 1, attended: 1 },
      minutes: { planned: 900, attended: null },
      completion: "no-rule",
    });
    const merged = participation({ roles: ["speaker", "participant"], minutes: { planned: 900, attended: 720 } });
    expect(eachOnce([sparse, participation()])).toEqual([merged]);
  });

  it("takes the rule for met where one registration says so, and the most minutes that any does", () => {
    const minutes = (attended: number | null) => ({ minutes: { planned: 720, attended } });
    const [one] = eachOnce([
      participation({ ...minutes(null), completion: "not-met" }),
      participation({ ...minutes(60), completion: "met" }),
      participation({ ...minutes(90), completion: "not-met" }),
    ]);
    expect(one).toMatchObject({ completion: "met", minutes: { planned: 720, attended: 90 } });
  });

  it("does not know what two registrations say differently, whatever a third says", () => {
    const other = participation({ sex: "man", organisation: "mps", province: "79", mode: "online" });
    const [one] = eachOnce([participation(), other, participation()]);
    expect(one).toMatchObject({ sex: "unknown", organisation: null, province: null, mode: null, ageGroup: "35-44" });
  });

  it("makes facts again, and changes nothing the second time", () => {
    fc.assert(
      fc.property(lists, (facts) => {
        const once = eachOnce(facts);
        expect(once.map((fact) => ParticipationFact.parse(fact))).toEqual(once);
        expect(eachOnce(once)).toEqual(once);
      }),
    );
  });
});

describe("whoCame", () => {
  it("leaves out who attended no session", () => {
    const absent = participation({ person: "hoa", sessions: { expected: 2, attended: 0 } });
    expect(whoCame([participation(), absent])).toEqual([participation()]);
  });
});

it("does not let somebody attend more sessions than there were", () => {
  const fact = participation({ sessions: { expected: 1, attended: 2 } });
  expect(ParticipationFact.safeParse(fact).success).toBe(false);
});
