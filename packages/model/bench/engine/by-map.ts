import type { Reader } from "./answers.ts";
import type { Participation } from "./data.ts";
import type { Engine } from "./engine.ts";

type Counts = Map<string, number>;

const reader =
  (counts: Counts): Reader =>
  (...at) =>
    counts.get(at.join("|")) ?? 0;

/** What one writes who needs a number today: a pass over the records with a map for each indicator. */
export const byMap: Engine = {
  name: "plain Map",
  version: "",
  ingest({ participations, funders }) {
    function summed(keyOf: (one: Participation) => string, amountOf: (one: Participation) => number): Counts {
      const counts: Counts = new Map();
      for (const one of participations) {
        const key = keyOf(one);
        counts.set(key, (counts.get(key) ?? 0) + amountOf(one));
      }
      return counts;
    }
    const counted = (keyOf: (one: Participation) => string) => summed(keyOf, () => 1);
    function different(keyOf: (one: Participation) => string, identityOf: (one: Participation) => string): Counts {
      const sets = new Map<string, Set<string>>();
      for (const one of participations) {
        const key = keyOf(one);
        const set = sets.get(key);
        if (set) set.add(identityOf(one));
        else sets.set(key, new Set([identityOf(one)]));
      }
      return new Map([...sets].map(([key, set]) => [key, set.size]));
    }
    return () => {
      const cube = counted((one) => `${one.sex}|${one.agency}|${one.province}|${one.level}|${one.task}|${one.month}`);
      const scores = {
        count: new Map<string, number>(),
        pre: new Map<string, number>(),
        post: new Map<string, number>(),
      };
      for (const { level, sex, pre, post } of participations) {
        if (pre === null || post === null) continue;
        const key = `${level}|${sex}`;
        scores.count.set(key, (scores.count.get(key) ?? 0) + 1);
        scores.pre.set(key, (scores.pre.get(key) ?? 0) + pre);
        scores.post.set(key, (scores.post.get(key) ?? 0) + post);
      }
      const funded: Counts = new Map();
      for (const { event, halfDays } of participations) {
        for (const [funder, share] of funders.get(event) ?? []) {
          funded.set(funder, (funded.get(funder) ?? 0) + share * halfDays);
        }
      }
      const events = different(
        (one) => `${one.province}|${one.month}`,
        (one) => one.event,
      );
      return {
        people: reader(counted((one) => one.sex)),
        cube: () => cube,
        byAgency: reader(counted((one) => `${one.agency}|${one.sex}`)),
        byPlace: reader(counted((one) => `${one.province}|${one.level}|${one.sex}`)),
        persons: new Set(participations.map((one) => one.person)).size,
        personsBy: reader(
          different(
            (one) => `${one.agency}|${one.sex}`,
            (one) => one.person,
          ),
        ),
        halfDays: reader(
          summed(
            (one) => `${one.task}|${one.sex}`,
            (one) => one.halfDays,
          ),
        ),
        scores: { count: reader(scores.count), pre: reader(scores.pre), post: reader(scores.post) },
        funded: reader(funded),
        byYear: reader(counted((one) => `${one.agency}|${one.month.slice(0, 4)}|${one.sex}`)),
        events: () => events,
        small: reader(counted((one) => `${one.agency}|${one.province}|${one.sex}`)),
      };
    };
  },
};
