import { expect, test } from "@playwright/test";

test("the server answers that it is well", async ({ page }) => {
  const answer = await page.goto("/healthz");
  expect(answer?.status()).toBe(200);
});
