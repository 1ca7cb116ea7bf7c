import { provinceListOn } from "@wps/model";
import { AGENCIES, PROVINCES } from "@wps/model/catalogue";
import type { ParticipationFact } from "@wps/model/indicators";
import { chanceFrom } from "../../../../tools/bench/chance.ts";

const A_DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);
const DAYS = 5 * 365;
const AT_EVENT = 40;
/** Both are primes, so that they have no common part with the number of events. */
const STEP = 7_919;
const PEOPLE = 20_011;
const SEX = ["woman", "woman", "woman", "man", "man", "man", "undeclared", "unknown"] as const;

const agencies = [...AGENCIES.map(({ code }) => code), null];
const provinces = {
  "2004": PROVINCES.filter(({ list }) => list === "2004").map(({ code }) => code),
  "2025": PROVINCES.filter(({ list }) => list === "2025").map(({ code }) => code),
};

/** Made-up participations, the same each time: some forty people at every event of five years. */
export function factsOf(count: number): ParticipationFact[] {
  const chance = chanceFrom(1);
  const events = Array.from({ length: Math.ceil(count / AT_EVENT) }, (_, nth) => ({
    event: `E${nth}`,
    day: new Date(FIRST + chance.below(DAYS) * A_DAY).toISOString().slice(0, 10),
  }));
  return Array.from({ length: count }, (_, nth) => {
    const { event, day } = events[nth % events.length] ?? { event: "E", day: "2024-01-01" };
    const expected = 1 + chance.below(4);
    const attended = Math.min(expected, chance.below(6));
    return {
      event,
      day,
      // Nobody is at one event twice: what becomes of that is no matter of counting.
      person: chance.below(30) === 0 ? null : `P${(nth * STEP) % PEOPLE}`,
      links: [],
      sex: chance.oneOf(SEX),
      organisation: chance.oneOf(agencies),
      governmentLevel: null,
      province: chance.below(20) === 0 ? null : chance.oneOf(provinces[provinceListOn(day)]),
      ageGroup: null,
      positionLevel: null,
      roles: ["participant"],
      mode: null,
      registered: chance.below(10) > 0,
      sessions: { expected, attended },
      minutes: { planned: 180 * expected, attended: 180 * attended },
      completion: "no-rule",
    };
  });
}
