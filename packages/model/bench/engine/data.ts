/**
 * Made-up participations, the same each time: what an indicator of a donor would be computed from, in random order, which
 * is the worst case for caches. Data of life come event by event.
 */
import { type Chance, chanceFrom } from "../../../../tools/bench/chance.ts";

const SEED = 20_260_101;
const PARTICIPATIONS_OF_EVENT = 25;
const PARTICIPATIONS_OF_PERSON = 2.5;

const numbered = (letter: string, count: number, digits: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(digits, "0")}`);

/** The categories of each dimension. */
export const NAMES = {
  sex: ["F", "M", "X", "U"],
  agency: numbered("A", 12, 2),
  province: numbered("P", 26, 2),
  level: ["central", "provincial", "district", "commune"],
  task: numbered("T", 8, 2),
  month: Array.from(
    { length: 36 },
    (_, month) => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
  ),
} as const;
export const FUNDERS = numbered("F", 9, 2);
export const YEARS = ["2024", "2025", "2026"] as const;

/** The share of women that an agency is to reach in a year, in hundredths. */
export const targetOf = (agency: number, year: number): number => 25 + ((5 * agency + 3 * year) % 20);

/** A participation as a program would hold it. */
export interface Participation {
  readonly sex: string;
  readonly agency: string;
  readonly province: string;
  readonly level: string;
  readonly task: string;
  readonly month: string;
  readonly person: string;
  readonly event: string;
  readonly halfDays: number;
  readonly pre: number | null;
  readonly post: number | null;
}

/** A funder of an event and its share, in hundredths. */
export type FunderShare = readonly [funder: string, share: number];

export interface Data {
  readonly participations: readonly Participation[];
  /** The funders of each event; their shares come to 100. */
  readonly funders: ReadonlyMap<string, readonly FunderShare[]>;
}

/** Chooses an index as often as its weight says. */
function byWeight(chance: Chance, weights: readonly number[]): () => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const bounds = weights.map((weight) => {
    sum += weight;
    return sum / total;
  });
  return () => {
    const drawn = chance.below(2 ** 30) / 2 ** 30;
    return Math.min(
      bounds.findIndex((bound) => drawn < bound),
      weights.length - 1,
    );
  };
}

/** The first is twice as frequent as the second, three times as the third. */
const skewed = (names: readonly string[]) => names.map((_, index) => 1 / (index + 1));

function sharesOf(chance: Chance): FunderShare[] {
  const funders = chance.some(FUNDERS, 1 + chance.below(3));
  let left = 100;
  return funders.map((funder, index) => {
    const share = index === funders.length - 1 ? left : 10 + chance.below(Math.floor(left / 2) - 10);
    left -= share;
    return [funder, share];
  });
}

/** So many participations of people at events. */
export function dataOf(size: number): Data {
  const chance = chanceFrom(SEED);
  const sex = byWeight(chance, [0.28, 0.66, 0.01, 0.05]);
  const agency = byWeight(chance, skewed(NAMES.agency));
  const province = byWeight(chance, skewed(NAMES.province));
  const task = byWeight(chance, skewed(NAMES.task));
  const people = numbered("P", Math.ceil(size / PARTICIPATIONS_OF_PERSON), 8).map((id) => ({
    id,
    sex: NAMES.sex[sex()] ?? "U",
  }));
  const events = numbered("E", Math.ceil(size / PARTICIPATIONS_OF_EVENT), 7).map((id) => ({
    id,
    province: NAMES.province[province()] ?? "",
    level: chance.oneOf(NAMES.level),
    task: NAMES.task[task()] ?? "",
    month: chance.oneOf(NAMES.month),
    funders: sharesOf(chance),
  }));
  const participations = Array.from({ length: size }, (): Participation => {
    const event = chance.oneOf(events);
    const person = chance.oneOf(people);
    const isTested = chance.below(100) < 60;
    const pre = chance.below(61);
    return {
      sex: person.sex,
      agency: NAMES.agency[agency()] ?? "",
      province: event.province,
      level: event.level,
      task: event.task,
      month: event.month,
      person: person.id,
      event: event.id,
      halfDays: 1 + chance.below(10),
      pre: isTested ? pre : null,
      post: isTested ? pre + chance.below(41) : null,
    };
  });
  return { participations, funders: new Map(events.map(({ id, funders }) => [id, funders])) };
}
