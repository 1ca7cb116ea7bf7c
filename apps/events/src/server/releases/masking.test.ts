import type { ToPublish } from "@wps/model/disclosure";
import { describe, expect, test } from "vitest";
import { masking } from "./masking.ts";

const OF_TWO: ToPublish = {
  code: "1",
  population: {
    axes: [{ name: "sex", categories: ["woman", "man"] }],
    cells: [
      { at: { sex: "woman" }, people: 3 },
      { at: { sex: "man" }, people: 40 },
    ],
  },
  tables: [{ code: "by-sex", by: ["sex"] }],
};

describe("masking in a thread", () => {
  test("tells what may be told, and looks at how closely the rest can be guessed", async () => {
    const mask = await masking().mask(OF_TWO);
    expect(mask.tables[0]?.cells.map(({ count }) => (count.status === "published" ? count.people : "c"))).toEqual([
      43,
      "c",
      "c",
    ]);
    expect(mask.isAudited).toBe(true);
  });

  test("goes one at a time, and one that was given up makes room for the next", async () => {
    const { mask } = masking();
    const giving = new AbortController();
    const first = mask(OF_TWO, giving.signal);
    await expect(mask(OF_TWO)).rejects.toMatchObject({ refusal: { because: "running" } });
    giving.abort(new Error("given up"));
    await expect(first).rejects.toThrow("given up");
    expect((await mask(OF_TWO)).tables).toHaveLength(1);
  });

  test("tells how far it is while it works, and nothing before and after", async () => {
    const { mask, progress } = masking();
    expect(progress()).toBeUndefined();
    const work = mask(OF_TWO);
    expect(progress()).toEqual({ step: "counting", round: 1 });
    const seen = new Set<string>();
    const looking = setInterval(() => seen.add(`${progress()?.step} ${progress()?.round}`), 1);
    await work;
    clearInterval(looking);
    expect([...seen][0]).toBe("counting 1");
    expect(progress()).toBeUndefined();
  });

  test("does not work out twice what it has just told, and everything else anew", async () => {
    const { mask, progress } = masking();
    const first = await mask(OF_TWO);
    const again = mask(structuredClone(OF_TWO));
    expect(progress()).toBeUndefined();
    expect(await again).toBe(first);
    const [women, men] = OF_TWO.population.cells;
    if (women === undefined || men === undefined) throw new Error("there are two");
    const cells = [women, { ...men, people: men.people + 1 }];
    const other = await mask({ ...OF_TWO, population: { ...OF_TWO.population, cells } });
    expect(other.tables[0]?.cells[0]?.count).toEqual({ status: "published", people: 44 });
  });

  test("says of what contradicts itself that it is not possible, and stays ready", async () => {
    const { mask } = masking();
    const contradiction = { ...OF_TWO, tables: [{ code: "by-age", by: ["age"] }] };
    await expect(mask(contradiction)).rejects.toMatchObject({ refusal: { because: "too-much" } });
    expect((await mask(OF_TWO)).isAudited).toBe(true);
  });
});
