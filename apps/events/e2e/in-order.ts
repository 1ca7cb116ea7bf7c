import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Whether what is on screen, in one language and one light, is open to everybody and fits. */
export async function isInOrder(page: Page): Promise<void> {
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
}
