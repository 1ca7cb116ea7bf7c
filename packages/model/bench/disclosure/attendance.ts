import type { Population } from "@wps/model/disclosure";
import { chanceFrom } from "../../../../tools/bench/chance.ts";

const SEED = 20_261_123;

/** How many there are of each: with all totals that is (events + 1) × (agencies + 1) × (sexes + 1) cells. */
export interface Extent {
  readonly events: number;
  readonly agencies: number;
  readonly sexes: number;
}

export const AXES = ["event", "agency", "sex"] as const;

/** Who came to events, by agency and sex: a third of the cells are of one to four people, as lists of participants have them. */
export function attendance({ events, agencies, sexes }: Extent): Population {
  const chance = chanceFrom(SEED);
  const names = (count: number) => Array.from({ length: count }, (_, number) => `${number + 1}`);
  const count = () => {
    const luck = chance.below(100);
    if (luck < 15) return 0;
    return luck < 65 ? 1 + chance.below(4) : 5 + chance.below(30);
  };
  const axes = [
    { name: "event", categories: names(events) },
    { name: "agency", categories: names(agencies) },
    { name: "sex", categories: names(sexes) },
  ];
  const cells = names(events).flatMap((event) =>
    names(agencies).flatMap((agency) => names(sexes).map((sex) => ({ at: { event, agency, sex }, people: count() }))),
  );
  return { axes, cells };
}
