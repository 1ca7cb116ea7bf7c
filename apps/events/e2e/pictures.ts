import { fileURLToPath } from "node:url";
import type { Page, TestInfo } from "@playwright/test";

const FOLDER = fileURLToPath(new URL("../../../docs/pictures/", import.meta.url));

/** Keeps a picture of the page for the README, when `UPDATE_PICTURES=1` asks for new ones. */
export async function picture(page: Page, { project }: TestInfo, name: string): Promise<void> {
  if (process.env.UPDATE_PICTURES !== "1" || project.name !== "desktop") return;
  await page.screenshot({ path: `${FOLDER}${name}.png`, animations: "disabled" });
}
