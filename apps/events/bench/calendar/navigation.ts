import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { CDPSession, Page } from "@playwright/test";
import type { PlainDate } from "@wps/model";

/** To be there in every page before its own scripts. */
export const IN_PAGE = fileURLToPath(new URL("page/click-and-wait.js", import.meta.url));
/** Work that a page still does after it has painted belongs to the navigation, in milliseconds. */
const AFTERWARDS_MS = 150;

/** What going to another month costs, in milliseconds. */
export interface Navigation {
  /** From the last byte of the events to the frame that shows them. */
  readonly toPainted: number;
  readonly scripting: number;
  readonly layout: number;
}

/**
 * Goes to a month with a button of the page, and waits until its events are painted.
 *
 * @param button the button's selector
 * @param day a day of that month, on which there are events
 */
export async function goTo(page: Page, devtools: CDPSession, button: string, day: PlainDate): Promise<Navigation> {
  const before = await workSoFar(devtools);
  const toPainted = Number(await page.evaluate(`clickAndWait(${JSON.stringify(button)}, ${JSON.stringify(day)})`));
  await sleep(AFTERWARDS_MS);
  const after = await workSoFar(devtools);
  return { toPainted, scripting: after.scripting - before.scripting, layout: after.layout - before.layout };
}

async function workSoFar(devtools: CDPSession): Promise<{ scripting: number; layout: number }> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    scripting: seconds("ScriptDuration") * 1_000,
    layout: (seconds("LayoutDuration") + seconds("RecalcStyleDuration")) * 1_000,
  };
}
