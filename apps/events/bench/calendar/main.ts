/**
 * The month view of the app beside a bare FullCalendar, in the same browser with the same events: how long it takes from
 * the events to the frame that shows them, and how much script runs, going from month to month.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { sayGoal } from "../../../../tools/bench/goal.ts";
import { medianOf } from "../../../../tools/bench/median.ts";
import { print } from "../../../../tools/bench/print.ts";
import { sized } from "../../../../tools/bench/smoke.ts";
import { toMilliseconds, toRatio, toTable } from "../../../../tools/bench/table.ts";
import { findBrowser } from "../../e2e/browser.ts";
import { eventsOfYear, YEAR } from "./events.ts";
import { goTo, IN_PAGE, type Navigation } from "./navigation.ts";
import { buildPages, type Site, serve } from "./site.ts";

const EVENTS = sized(1_000, 400);
const ROUNDS = sized(5, 1);
/** The months gone to in each round, after the first of the year, to which the page is opened. */
const MONTHS = sized(11, 2);
const MOST = 1.3;
/** The button to the next month, in either page. */
const NEXT = 'button[aria-label^="Kỳ sau"]';

/** One of the two calendars. */
interface Contender {
  readonly name: string;
  readonly site: Site;
  readonly address: string;
}

/** Goes through the year once, in a fresh window, and says what each month cost. */
async function throughTheYear(browser: Browser, { site, address }: Contender): Promise<Navigation[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "vi-VN" });
  await context.addInitScript({ path: IN_PAGE });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.goto(site.address + address);
  await page.getByText("lớp").first().waitFor();
  const navigations: Navigation[] = [];
  for (let month = 2; month <= MONTHS + 1; month += 1) {
    const day = `${YEAR}-${String(month).padStart(2, "0")}-15`;
    navigations.push(await goTo(page, devtools, NEXT, day));
  }
  await context.close();
  return navigations;
}

async function bench(contenders: readonly [Contender, Contender]): Promise<void> {
  const { name, launchOptions } = await findBrowser();
  const browser = await chromium.launch(launchOptions);
  print(`browser     ${browser.version()}, ${name}`);
  print(`events      ${EVENTS} in ${YEAR}; ${ROUNDS} rounds of ${MONTHS} months, taking turns; medians\n`);
  const costs = new Map(contenders.map((contender) => [contender, [] as Navigation[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) costs.get(contender)?.push(...(await throughTheYear(browser, contender)));
  }
  await browser.close();

  const median = (contender: Contender, part: keyof Navigation) =>
    medianOf((costs.get(contender) ?? []).map((navigation) => navigation[part]));
  const parts = ["toPainted", "scripting", "layout"] as const;
  const [ours, bare] = contenders;
  const ratio = (part: keyof Navigation) => median(ours, part) / median(bare, part);
  const rows = contenders.map((one) => [one.name, ...parts.map((part) => toMilliseconds(median(one, part)))]);
  print(
    toTable(
      ["a month", "data to paint", "script", "layout"],
      [...rows, ["ratio", ...parts.map((part) => toRatio(ratio(part)))]],
    ),
  );
  print();
  for (const [part, name] of [
    ["toPainted", "from the data to the paint"],
    ["scripting", "script of a navigation"],
  ] as const) {
    print(
      sayGoal({
        name: `${name}, beside a bare FullCalendar`,
        value: ratio(part),
        bound: { atMost: MOST },
        toText: toRatio,
      }),
    );
  }
}

const folder = await mkdtemp(join(tmpdir(), "wps-bench-"));
const events = eventsOfYear(EVENTS);
const sites: Site[] = [];
try {
  const [ours, bare] = [join(folder, "ours"), join(folder, "bare")];
  await buildPages(ours, bare);
  for (const page of [ours, bare]) sites.push(await serve(page, events));
  const [ourSite, bareSite] = sites;
  if (ourSite === undefined || bareSite === undefined) throw new Error("a site is missing");
  await bench([
    { name: "the app", site: ourSite, address: `/calendar?view=month&date=${YEAR}-01-15` },
    { name: "bare FullCalendar", site: bareSite, address: `/?date=${YEAR}-01-15` },
  ]);
} finally {
  for (const site of sites) site.close();
  await rm(folder, { recursive: true });
}
