import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const PAGES = {
  calendar: "/calendar?view=month&date=2023-09-12",
  week: "/calendar?view=week&date=2023-09-12",
  list: "/calendar?view=list&date=2022-06-12",
  "an empty month": "/calendar?view=month&date=2031-01-01",
  events: "/events",
  "nothing found": "/events?q=khong-co-su-kien-nao",
  programmes: "/programmes",
  programme: "/programmes/nap-wps-2024-2030",
  clause: "/programmes/nap-wps-2024-2030/II.2.e",
  contributions: "/contributions",
  "new contribution": "/contributions/new?programme=nap-wps-2024-2030&clause=II.2.a",
  plans: "/reference/plans",
  "two plans": "/reference/plans?a=norway-nap-2023-2030&b=uganda-nap-2021-2025",
  targets: "/reference/targets",
  agencies: "/reference/agencies",
  "an agency's function on a day": "/reference/agencies?function=gender-equality&day=2025-02-28",
  provinces: "/reference/provinces",
  "a province code": "/reference/provinces?code=24",
  "new event": "/events/new",
  "no such page": "/nowhere",
};

for (const language of ["vi", "en"]) {
  for (const [name, address] of Object.entries(PAGES)) {
    test(`${name} (${language}) is open to everybody and fits the screen`, async ({ page }) => {
      await page.addInitScript(`localStorage.setItem("wps.language", "${language}")`);
      await page.goto(address);
      await expect(page.getByRole("heading").first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
      const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
