import { expect, it } from "vitest";
import { loopsModule } from "../build/loops.js";

it("are assembled of the text that is on record", async () => {
  await expect(await loopsModule()).toMatchFileSnapshot("../src/engine/loops-wasm.ts");
});
