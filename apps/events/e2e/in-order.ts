import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Whether what is on screen, in one language and one light, is open to everybody and fits. */
export async function isInOrder(page: Page): Promise<void> {
  const screen = page.viewportSize();
  // On a screen as high as the page no bar lies half over a button, as it does wherever somebody stops scrolling.
  const height = await page.evaluate<number>("document.documentElement.scrollHeight");
  if (screen) await page.setViewportSize({ ...screen, height: Math.max(height, screen.height) });
  await page.addStyleTag({ content: "*, ::before, ::after { transition: none !important }" });
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ${JSON.stringify(RULES)}, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] })`,
  );
  expect(passes.length).toBeGreaterThan(0);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
  expect(
    await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
  ).toBeLessThanOrEqual(0);
  if (screen) await page.setViewportSize(screen);
}
