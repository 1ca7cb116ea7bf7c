import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("is what zod goes by when it comes later", () => {
  // In a process of its own: here other tests may have brought zod already.
  const page =
    'import "../src/web/schemas-without-eval.ts"; import { config } from "zod"; console.log(config().jitless);';
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", page], { cwd: import.meta.dirname });
  expect(said.toString()).toBe("true\n");
});
