import { expect, type Page, test } from "@playwright/test";
import { STRANGER } from "./people.ts";

test.use(STRANGER);

const ground = (page: Page) => page.evaluate("getComputedStyle(document.body).backgroundColor");
const WHITE = "rgb(255, 255, 255)";

test("the appearance follows the device until it is chosen, and the choice is kept from the first paint on", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/events");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await ground(page)).not.toBe(WHITE);

  await page.getByRole("button", { name: "Giao diện: Theo thiết bị" }).click();
  await page.getByRole("radio", { name: "Sáng" }).check();
  expect(await ground(page)).toBe(WHITE);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Giao diện: Sáng" })).toBeFocused();

  // With the app itself held back, only what stands in the page's head has run.
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.reload({ waitUntil: "domcontentloaded" });
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "light");
});

test("paper is white, by night too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await page.goto("/programmes");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await ground(page)).toBe(WHITE);
});

test.describe("a first visit", () => {
  for (const [locale, language] of [
    ["en-GB", "en"],
    ["vi-VN", "vi"],
    ["fr-FR", "vi"],
  ] as const) {
    test.describe(`of a browser in ${locale}`, () => {
      test.use({ locale });
      test(`begins in ${language}, and a choice is kept`, async ({ page }) => {
        await page.goto("/events");
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await page.getByRole("button", { name: language === "vi" ? "English" : "Tiếng Việt" }).click();
        await page.reload();
        await expect(page.locator("html")).toHaveAttribute("lang", language === "vi" ? "en" : "vi");
      });
    });
  }
});

test("by keyboard alone: past the bars, and what has the focus is always in sight", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no Tab key");
  await page.goto("/events");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Đi đến nội dung" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.reload();
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  const seen = new Set<string>();
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press("Tab");
    // In the page itself: what has the focus, whether a ring surrounds it, and whether something covers its middle.
    const focus = await page.evaluate<{ name: string; ring: boolean; isCovered: boolean }>(`(() => {
      const element = document.activeElement;
      const { left, top, width, height } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      const owner = element.closest("label") ?? element;
      return {
        name: element.outerHTML.slice(0, 160),
        ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
        isCovered: above !== null && !owner.contains(above) && !above.contains(element),
      };
    })()`);
    expect(focus, focus.name).toMatchObject({ ring: true, isCovered: false });
    seen.add(focus.name);
  }
  expect(seen.size).toBeGreaterThan(20);
});

test.describe("at 200 %", () => {
  // A window of 1,280 pixels that shows everything twice as large has room for 640.
  test.use({ viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  for (const address of ["/calendar", "/events", "/programmes/nap-wps-2024-2030", "/reference/targets", "/measures"]) {
    test(`${address} fits and keeps its content in reach`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      const bars = await page.evaluate<number>(
        `[...document.querySelectorAll("header, nav")].filter((bar) => ["fixed", "sticky"].includes(getComputedStyle(bar).position)).reduce((sum, bar) => sum + bar.offsetHeight, 0)`,
      );
      expect(bars).toBeLessThan(150);
    });
  }
});

test("who wants no motion sees none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.route("**/api/events*", () => undefined);
  await page.goto("/events");
  await expect(page.getByText("Đang tải").first()).toBeAttached();
  const moving = await page.evaluate<string[]>(
    `document.getAnimations().filter((one) => one.effect.getTiming().iterations === Infinity).map((one) => one.animationName)`,
  );
  expect(moving).toEqual([]);
});
