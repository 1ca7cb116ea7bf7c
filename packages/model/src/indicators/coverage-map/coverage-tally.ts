import * as z from "zod";
import type { EventStatus } from "../../event-status.js";
import { meaning } from "../../meaning.js";
import type { CoverageFact } from "./coverage-fact.js";

const Events = z.int().min(0);

/**
 * How many different events there are, by how far they have come. What counts is `planned` and `held`; `verified` are among
 * those held, and `funded`, `unfunded` and `fundingUnknown` make up both. Ideas, postponed and cancelled events stand beside
 * them and are in no other number.
 */
export const CoverageTally = z
  .strictObject({
    planned: Events,
    held: Events,
    verified: Events,
    /** A funder is named. */
    funded: Events,
    /** It is known that nobody funds it. */
    unfunded: Events,
    /** Nobody wrote down whether it is funded, which is not the same as not funded. */
    fundingUnknown: Events,
    ideas: Events,
    postponed: Events,
    cancelled: Events,
  })
  .meta(
    meaning(
      "CoverageTally",
      "How many different events there are, by how far they have come.",
      "Số sự kiện khác nhau theo mức độ thực hiện.",
    ),
  );
export interface CoverageTally extends z.infer<typeof CoverageTally> {}

/** Nothing counted yet. */
export const noEvents = (): CoverageTally => ({
  planned: 0,
  held: 0,
  verified: 0,
  funded: 0,
  unfunded: 0,
  fundingUnknown: 0,
  ideas: 0,
  postponed: 0,
  cancelled: 0,
});

type Stage = "planned" | "held" | "ideas" | "postponed" | "cancelled";

const STAGES: Readonly<Record<EventStatus, Stage>> = {
  idea: "ideas",
  planned: "planned",
  approved: "planned",
  confirmed: "planned",
  held: "held",
  reported: "held",
  verified: "held",
  postponed: "postponed",
  cancelled: "cancelled",
};

const FUNDING = { listed: "funded", none: "unfunded", "not-given": "fundingUnknown" } as const;

/** Counts one more event. */
export function countIn(tally: CoverageTally, { status, funders }: Pick<CoverageFact, "status" | "funders">): void {
  const stage = STAGES[status];
  tally[stage] += 1;
  if (status === "verified") tally.verified += 1;
  if (stage === "planned" || stage === "held") tally[FUNDING[funders.status]] += 1;
}

/**
 * How many events cover something: those planned and those held.
 *
 * @example
 * coveredBy({ planned: 1, held: 2 }); // 3
 */
export const coveredBy = ({ planned, held }: Pick<CoverageTally, "planned" | "held">): number => planned + held;

/** A tally for each of several things. */
export class TallyBook<Key> {
  readonly #tallies = new Map<Key, CoverageTally>();

  count(key: Key, fact: Pick<CoverageFact, "status" | "funders">): void {
    const tally = this.#tallies.get(key) ?? noEvents();
    this.#tallies.set(key, tally);
    countIn(tally, fact);
  }

  get(key: Key): CoverageTally | undefined {
    return this.#tallies.get(key);
  }

  has(key: Key): boolean {
    return this.#tallies.has(key);
  }

  entries(): IterableIterator<[Key, CoverageTally]> {
    return this.#tallies.entries();
  }
}
