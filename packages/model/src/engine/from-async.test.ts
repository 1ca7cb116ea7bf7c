import { expect, it } from "vitest";
import { addAllFrom, recordStore } from "./index.js";

async function* coming(count: number) {
  for (let nth = 0; nth < count; nth += 1) yield { sex: nth % 4 === 0 ? "F" : null };
}

it("takes in what comes in time, and its tables follow", async () => {
  const store = recordStore({ dimensions: ["sex"] });
  const table = store.count({ by: ["sex"] });
  expect(await addAllFrom(store, coming(40_000))).toBe(40_000);
  expect([store.size, table.count({ sex: "F" }), table.count({ sex: null })]).toEqual([40_000, 10_000, 30_000]);
  expect(await addAllFrom(store, coming(0))).toBe(0);
});

it("passes on what goes wrong on the way", async () => {
  const store = recordStore({ dimensions: ["sex"] });
  async function* broken() {
    yield { sex: "F" };
    throw new Error("the file ends here");
  }
  await expect(addAllFrom(store, broken())).rejects.toThrow("the file ends here");
});
