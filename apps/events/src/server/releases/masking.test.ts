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

  test("says of what contradicts itself that it is not possible, and stays ready", async () => {
    const { mask } = masking();
    const contradiction = { ...OF_TWO, tables: [{ code: "by-age", by: ["age"] }] };
    await expect(mask(contradiction)).rejects.toMatchObject({ refusal: { because: "too-much" } });
    expect((await mask(OF_TWO)).isAudited).toBe(true);
  });
});
