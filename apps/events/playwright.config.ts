import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/browser.ts";

const { launchOptions } = await findBrowser();

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/setup.ts",
  forbidOnly: process.env.CI !== undefined,
  // The journeys share one server: each makes what it needs, and none counts what others make.
  workers: 2,
  fullyParallel: true,
  // For machines that do something else besides.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.EVENTS_ADDRESS,
    ...(process.env.EVENTS_SESSION && { storageState: process.env.EVENTS_SESSION }),
    launchOptions,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "only-on-failure",
    // Written for each test, it takes long; it is kept only where somebody can look at it.
    trace: process.env.CI === undefined ? "retain-on-failure" : "off",
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 900 } } },
    {
      name: "phone",
      testIgnore: ["registry-chromium.spec.ts", "engine.spec.ts", "held-back.spec.ts"],
      use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    },
  ],
});
