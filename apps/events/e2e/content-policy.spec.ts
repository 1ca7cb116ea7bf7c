import { expect, type Page, test } from "@playwright/test";

/** Pages that read with schemas what is typed or kept, each opened as the first page. */
const PARSING = ["/events/new", "/contributions/new", "/accounts", "/account", "/subscribe"];

/** What the browser refuses to do on a page, from its first script on. */
async function refusedOn(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction("tellRefused", (what: string) => refused.push(what));
  await page.addInitScript(
    "document.addEventListener('securitypolicyviolation', (event) => tellRefused(event.violatedDirective))",
  );
  return refused;
}

for (const address of PARSING) {
  test(`${address} makes no code from strings, which its policy would refuse`, async ({ page }) => {
    const refused = await refusedOn(page);
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(refused).toEqual([]);

    // What is refused is told here.
    await page.evaluate("document.head.append(Object.assign(document.createElement('script'), { text: '0' }))");
    await expect.poll(() => refused.length).toBe(1);
  });
}

test("a form is checked with schemas without code from strings", async ({ page }) => {
  const refused = await refusedOn(page);
  await page.goto("/events/new");
  await page.getByLabel("Tên sự kiện (tiếng Việt)").fill("Hội thảo");
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
  expect(refused).toEqual([]);
});
