import type { Locator, Page } from "@playwright/test";

/** More than this many stops are no way that anybody goes. */
const MOST_STOPS = 80;

/** Goes on with the Tab key alone until something has the focus, once it is there to be gone to. */
export async function tabTo(page: Page, to: Locator): Promise<void> {
  await to.waitFor({ state: "attached" });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if ((await to.and(page.locator(":focus")).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${to} was not reached by the Tab key`);
}

/** Presses something by keyboard. */
export async function pressOn(page: Page, to: Locator): Promise<void> {
  await tabTo(page, to);
  await page.keyboard.press("Enter");
}

/** Types into a field by keyboard. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}
