import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lists, participation } from "../../../test/participation-facts.js";
import { of } from "../../../test/quotients.js";
import { ParticipationRole } from "../../participation.js";
import { roleMix } from "./roles.js";

describe("roleMix", () => {
  it("sums over the roles people had, and not over people", () => {
    const facts = [participation({ roles: ["chair", "speaker"] }), participation({ person: "minh" })];
    const mix = new Map(roleMix(facts).map(({ role, share }) => [role, share]));
    expect([...mix.keys()]).toEqual(ParticipationRole.options);
    expect(mix.get("chair")).toMatchObject({ measure: "PRT-11", status: "ok", value: of(1, 3) });
    expect(mix.get("participant")).toMatchObject({ status: "ok", value: of(1, 3) });
    expect(mix.get("trainer")).toMatchObject({ status: "ok", value: of(0, 3) });
  });

  it("is undefined where nobody came", () => {
    const absent = participation({ sessions: { expected: 1, attended: 0 } });
    for (const { share } of roleMix([absent]))
      expect(share).toMatchObject({ status: "undefined", reason: "nobody-came" });
  });

  it("adds up to one, in any order of the facts", () => {
    fc.assert(
      fc.property(lists, (facts) => {
        const mix = roleMix(facts);
        const values = mix.flatMap(({ share }) => (share.status === "ok" ? [share.value] : []));
        const sum = values.reduce((total, { numerator }) => total + numerator, 0);
        for (const { denominator } of values) expect(sum).toBe(denominator);
        expect(roleMix(facts.toReversed())).toEqual(mix);
      }),
    );
  });
});
