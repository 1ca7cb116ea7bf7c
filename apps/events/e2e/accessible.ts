import { expect, type Page } from "@playwright/test";
import axe, { type AxeResults } from "axe-core";

/** Nothing on a page breaks the rules of WCAG 2.1 AA that a machine can check. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] })");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`)).toEqual([]);
}
