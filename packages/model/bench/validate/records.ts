import type { ParticipationFact } from "@wps/model/indicators";
import { chanceFrom } from "../../../../tools/bench/chance.ts";

const SEED = 20_260_102;
const PARTICIPATIONS_OF_EVENT = 25;

const SEXES = ["woman", "woman", "man", "man", "man", "man", "another", "undeclared", "unknown"] as const;
const CLAUSES = ["I.2", "II.1.a", "II.2.e", "II.2.đ", "II.3"] as const;
const ROLES = ["participant", "trainer", "speaker", "chair"] as const;

/** Made-up participations, the same each time, as the text in which they would come. */
export function textOfRecords(count: number): string {
  const chance = chanceFrom(SEED);
  const dayOfEvent = () =>
    `202${4 + chance.below(3)}-${String(1 + chance.below(12)).padStart(2, "0")}-${10 + chance.below(19)}`;
  const linksOfEvent = () =>
    chance.some(CLAUSES, 1 + chance.below(2)).map((clause) => ({ programme: "nap-wps-2024-2030", clause }));
  let [day, links] = [dayOfEvent(), linksOfEvent()];
  const records = Array.from({ length: count }, (_, nth): ParticipationFact => {
    if (nth % PARTICIPATIONS_OF_EVENT === 0) [day, links] = [dayOfEvent(), linksOfEvent()];
    const expected = 1 + chance.below(6);
    const attended = chance.below(expected + 1);
    return {
      event: `E${String(Math.floor(nth / PARTICIPATIONS_OF_EVENT)).padStart(6, "0")}`,
      person: chance.below(20) === 0 ? null : `P${String(chance.below(count)).padStart(8, "0")}`,
      day,
      links,
      sex: chance.oneOf(SEXES),
      organisation: chance.oneOf(["moha", "mps", "mofa", "vwu", "un-women", null]),
      governmentLevel: chance.oneOf(["central", "province", "commune", "other", null] as const),
      province: chance.oneOf(["01", "24", "48", "79", null]),
      ageGroup: chance.oneOf(["under-25", "25-34", "35-44", "45-54", "55-and-over", null] as const),
      positionLevel: chance.oneOf(["leader", "expert", "staff", "other", null] as const),
      roles: chance.some(ROLES, 1 + chance.below(2)),
      mode: chance.oneOf(["in-person", "online", null] as const),
      registered: chance.below(5) > 0,
      sessions: { expected, attended },
      minutes: { planned: expected * 90, attended: chance.below(4) === 0 ? null : attended * 90 },
      completion: chance.oneOf(["met", "not-met", "no-rule"] as const),
    };
  });
  return JSON.stringify(records);
}
