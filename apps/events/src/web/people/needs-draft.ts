import { AccessNeeds } from "@wps/model";

/** What can be asked for, in the order in which it is. */
export const NEEDS = ["interpreter", "stepFree", "children", "diet", "travel", "other"] as const;
export type Need = (typeof NEEDS)[number];

/** What is ticked, and what is said about it. */
export interface NeedsDraft {
  readonly ticked: ReadonlySet<Need>;
  readonly said: Readonly<Record<Exclude<Need, "stepFree">, string>>;
}

export const NO_NEEDS: NeedsDraft = {
  ticked: new Set(),
  said: { interpreter: "", children: "", diet: "", travel: "", other: "" },
};

/** What a draft asks for: nothing where nothing is ticked; the needs of which something has yet to be said. */
export function readNeeds({ ticked, said }: NeedsDraft): { needs?: AccessNeeds; wrong: readonly Need[] } {
  if (ticked.size === 0) return { wrong: [] };
  const given = Object.fromEntries(
    NEEDS.filter((need) => ticked.has(need)).map((need) => [need, need === "stepFree" ? true : answerTo(need, said)]),
  );
  const read = AccessNeeds.safeParse(given);
  if (read.success) return { needs: read.data, wrong: [] };
  return { wrong: NEEDS.filter((need) => read.error.issues.some(({ path }) => path[0] === need)) };
}

const answerTo = (need: Exclude<Need, "stepFree">, said: NeedsDraft["said"]) =>
  need === "children" && /^\d+$/.test(said.children.trim()) ? Number(said.children) : said[need];
