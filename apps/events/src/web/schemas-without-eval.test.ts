import "./schemas-without-eval.ts";
import { expect, it } from "vitest";
import { config } from "zod";

it("is what zod goes by when it comes later", () => {
  expect(config().jitless).toBe(true);
});
