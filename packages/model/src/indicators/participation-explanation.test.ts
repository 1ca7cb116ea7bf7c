import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendees, lists, participation } from "../../test/participation-facts.js";
import { REFERENCE } from "../catalogue/index.js";
import { measureParticipations } from "./measure-participations.js";
import { eachOnce } from "./participation/each-once.js";
import { explainParticipations } from "./participation-explanation.js";
import { type AskedOfParticipations, PARTICIPATION_MEASURES } from "./participation-question.js";

const asked: fc.Arbitrary<AskedOfParticipations> = fc.record({
  measure: fc.constantFrom(...PARTICIPATION_MEASURES),
  where: fc.constantFrom({}, { sex: "woman" }, { organisation: null }),
});

describe("explainParticipations", () => {
  it("tells the number again, and of everybody at every event once", () => {
    fc.assert(
      fc.property(asked, lists, (question, facts) => {
        const { measurement, participations, excluded, repeated } = explainParticipations(question, facts, REFERENCE);
        expect(measurement).toEqual(measureParticipations(question, facts, REFERENCE).total);
        const told = [...participations, ...excluded.flatMap((part) => part.participations)];
        const names = ({ event, person }: { event: string; person: string | null }) => `${event} ${person}`;
        expect(told.map(names).sort()).toEqual(eachOnce(facts).map(names).sort());
        expect(told.length + repeated).toBe(facts.length);
      }),
    );
  });

  it("tells what each says by itself: what adds up adds up to the number", () => {
    fc.assert(
      fc.property(asked, lists, (question, facts) => {
        const { measurement, participations } = explainParticipations(
          { ...question, measure: "PRT-01" },
          facts,
          REFERENCE,
        );
        const values = participations.map(({ alone }) => (alone.status === "ok" ? alone.value.numerator : 0));
        const sum = values.reduce((all, value) => all + value, 0);
        expect(measurement).toMatchObject({ status: "ok", value: { numerator: sum } });
      }),
    );
  });

  it("says why somebody is not in it", () => {
    const question: AskedOfParticipations = { measure: "PRT-08", where: { sex: "man" } };
    const { excluded } = explainParticipations(question, attendees.slice(0, 2), REFERENCE);
    expect(excluded).toEqual([{ because: "other-category", participations: [{ event: "a", person: "lan" }] }]);
  });

  it("counts who was registered twice", () => {
    const twice = [participation(), participation({ registered: false })];
    expect(explainParticipations({ measure: "PRT-01" }, twice, REFERENCE)).toMatchObject({
      repeated: 1,
      participations: [{ event: "a", person: "lan" }],
    });
  });
});
