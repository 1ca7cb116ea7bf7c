import { expect, type Locator } from "@playwright/test";

/** Finds a choice by typing and takes the first with Enter, as fast as a person may: once the list has opened. */
export async function choose(field: Locator, words: string): Promise<void> {
  await field.pressSequentially(words.slice(0, -1));
  await expect(field).toHaveAttribute("aria-controls");
  const list = field.page().locator(`[id="${await field.getAttribute("aria-controls")}"]`);
  await expect(list.getByRole("option").first()).toBeVisible();
  await field.press(words.slice(-1));
  await field.press("Enter");
}
