import { readFileSync } from "node:fs";
import { type APIRequestContext, expect, type Page, type Route, test } from "@playwright/test";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import { STRANGER } from "./people.ts";
import { changeEvent, planEvent } from "./planned-event.ts";

const SOMETHING = "00000000-0000-4000-8000-000000000000";
const NO_TOKEN = "A".repeat(43);

/** Every page in every state that an address can name, for an administrator. `{event}` stands for one of the record. */
const PAGES = {
  calendar: "/calendar?view=month&date=2023-09-12",
  week: "/calendar?view=week&date=2023-09-12",
  list: "/calendar?view=list&date=2022-06-12",
  day: "/calendar?view=day&date=2023-09-12",
  year: "/calendar?view=year&date=2023-09-12",
  "an empty month": "/calendar?view=month&date=2031-01-01",
  events: "/events",
  "nothing found": "/events?q=khong-co-su-kien-nao",
  event: "/events/{event}",
  "no such event": `/events/${SOMETHING}`,
  "new event": "/events/new",
  "edited event": "/events/{event}/edit",
  "an event's history": "/events/{event}/history",
  "the people of an event": "/events/{event}/participants",
  "somebody to add to them": "/events/{event}/participants?person=new",
  "a list to import": "/events/{event}/participants/import",
  "the attendance of an event": "/events/{event}/attendance",
  "a report of a meeting at an event": "/events/{event}/attendance/report",
  "the certificates of an event": "/events/{event}/certificates",
  "a certificate to check": "/certificates",
  "the seats of an event": "/events/{event}/seats",
  "the money of an event": "/events/{event}/money",
  subscribe: "/subscribe",
  measures: "/measures",
  "a measure by two dimensions": "/measures/PRT-08?programme=nap-wps-2024-2030&by=organisation,year",
  "a measure by province": "/measures/DEL-01?by=province",
  "a measure by month, which are many": "/measures/DEL-01?by=month",
  "every measure": "/measures/all",
  "no measure called so": "/measures/all?q=khong-co-so-do-nay",
  "a measure without records": "/measures/PRT-02",
  "a measure of targets": "/measures/TGT-01",
  "a measure of plans, within days": "/measures/DEL-02?by=year&from=2024-01-01&to=2025-12-31",
  "a measure of objectives": "/measures/COV-02?by=objective",
  "no such measure": "/measures/PRT-99",
  "tasks side by side": "/measures/compare?by=task&of=II.2.e,II.1.b,II.2.a",
  "provinces side by side": "/measures/compare?by=province&provinces=as-now",
  "nothing to compare": "/measures/compare?by=organisation&from=1990-01-01&to=1990-12-31",
  "what covers a programme": "/coverage?from=2024&to=2025",
  "what covers its objectives, in words": "/coverage?rows=objectives&by=year&view=table",
  "the events behind a cell of the map": "/coverage?from=2024&to=2025&row=task:II.2.e&column=2025-Q1",
  "a gap of the map": "/coverage?from=2029&to=2030&row=task:II.2.e&column=2029-Q1",
  account: "/account",
  accounts: "/accounts",
  "requests about data": "/data-requests",
  "how long data are kept": "/retention",
  "where events lie": "/events/map",
  "where nothing lies": "/events/map?q=khong-co-su-kien-nay",
  rooms: "/rooms",
  "the use of rooms": "/rooms?week=2026-11-30",
  "who teaches when": "/trainers",
  courses: "/courses",
  "a new course": "/courses/new",
  "no such course": `/courses/${SOMETHING}`,
  "what a donor is shown": "/portal",
  "what is released": "/releases",
  "no such release": "/releases/999",
  "who may be one person": "/people/twins",
  "the days of the country": "/planning/country-days",
  "the days of a year without a law": "/planning/country-days/2013",
  "the events as activities of aid": "/aid",
  agreements: "/grants",
  "new agreement": "/grants/new",
  "no such grant": `/grants/${SOMETHING}`,
  "statements of a grant that is not there": `/grants/${SOMETHING}/statements`,
  "what an event aims at": "/events/{event}/results",
  "what a grant that is not there aims at": `/grants/${SOMETHING}/results`,
  "what is due": "/due",
  "no such agreement": `/due/${SOMETHING}`,
  programmes: "/programmes",
  programme: "/programmes/nap-wps-2024-2030",
  clause: "/programmes/nap-wps-2024-2030/II.2.e",
  "no such programme": "/programmes/nowhere",
  contributions: "/contributions",
  "new contribution": "/contributions/new?programme=nap-wps-2024-2030&clause=II.2.a",
  "no such contribution": `/contributions/${SOMETHING}/edit`,
  plans: "/reference/plans",
  "two plans": "/reference/plans?a=norway-nap-2023-2030&b=uganda-nap-2021-2025",
  targets: "/reference/targets",
  agencies: "/reference/agencies",
  "an agency's function on a day": "/reference/agencies?function=gender-equality&day=2025-02-28",
  provinces: "/reference/provinces",
  "a province code": "/reference/provinces?code=24",
  "no such page": "/nowhere",
};

/** And what somebody without an account sees instead. */
const STRANGERS_PAGES = {
  "sign in": "/sign-in?from=%2Fevents%2Fnew",
  "a link that has been used": "/welcome/no-such-link-as-this-one-no-such-link-as-thi",
  "a link to name people that is not there": `/nominate/${NO_TOKEN}`,
  "a place that is not there": `/place/${NO_TOKEN}`,
  "a link to own data that is not there": `/my-data/${NO_TOKEN}`,
  "an event that takes no registrations": "/register/{event}",
  calendar: "/calendar?view=month&date=2023-09-12",
  event: "/events/{event}",
  "no such event": `/events/${SOMETHING}`,
  "new event": "/events/new",
  accounts: "/accounts",
  measures: "/measures",
  "the portal for donors": "/portal",
};

const COLOURS = ["color-contrast", "link-in-text-block"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test("no page is left out", () => {
  const app = readFileSync(new URL("../src/web/app.tsx", import.meta.url), "utf8");
  const routes = new Map(
    app
      .split("createRoute({")
      .slice(1)
      .map((text, index) => {
        const name = app.split("createRoute({")[index]?.match(/const (\w+) = $/)?.[1];
        const [, parent] = text.match(/getParentRoute: \(\) => (\w+)/) ?? [];
        const [, path = ""] = text.match(/path: "([^"]+)"/) ?? [];
        return [name, { parent, path, isPage: /\bcomponent:/.test(text.split("});")[0] ?? "") }];
      }),
  );
  const addressOf = (name: string | undefined): string => {
    const route = routes.get(name);
    return route ? `${addressOf(route.parent)}${route.path}` : "";
  };
  const parents = new Set([...routes.values()].map(({ parent }) => parent));
  const pages = [...routes]
    .filter(([name, { isPage }]) => isPage && !parents.has(name))
    .map(([name]) => addressOf(name));
  expect(pages.length).toBeGreaterThan(14);
  const visited = [...Object.values(PAGES), ...Object.values(STRANGERS_PAGES)].map(
    (address) => address.split("?")[0] ?? "",
  );
  const isVisited = (page: string) => {
    const optional = page.replace(/\/\{-\$\w+\}/g, "(?:/[^/]+)?");
    const shape = new RegExp(`^${optional.replace(/\$\w+/g, "[^/]+")}$`);
    return visited.some((address) => shape.test(address));
  };
  expect(pages.filter((page) => !isVisited(page))).toEqual([]);
});

async function open(page: Page, address: string, language = "vi"): Promise<void> {
  await page.addInitScript(`localStorage.setItem("wps.language", "${language}")`);
  await page.goto(address.includes("{event}") ? address.replace("{event}", await anEvent(page)) : address);
  await expect(page.getByRole("heading").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
}

/** An event of the record with sessions, funders and sources. */
async function anEvent(page: Page): Promise<string> {
  const answer = await page.request.get(`/api/events?q=${encodeURIComponent("bo cong an lanh dao 2/2025")}`);
  return (await answer.json()).items[0].id;
}

const overflow = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

async function isOpenToEverybody(page: Page, address: string, language: string): Promise<void> {
  await open(page, address, language);
  await isInOrder(page, language);
}

/** What axe finds: its own builder opens another page for every look, which takes longer than the look. */
async function lookThrough(page: Page, options: RunOptions): Promise<AxeResults> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(${JSON.stringify(options)})`);
}

/** Whether what is on screen is open to everybody and fits. */
async function isInOrder(page: Page, language: string): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  // Colours that are on their way from one scheme to the other are neither.
  await page.addStyleTag({ content: "*, ::before, ::after { transition: none !important }" });
  // Colours are the same in every language, and take the longest to look at.
  const schemes = language === "vi" ? (["light", "dark"] as const) : (["light"] as const);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", colorScheme);
    // Of the rules only those about colours can tell day from night.
    const runOnly = colorScheme === "light" ? RULES : { type: "rule" as const, values: COLOURS };
    const rules = Object.fromEntries([
      ["target-size", { enabled: true }],
      ...(language === "en" ? COLOURS.map((name) => [name, { enabled: false }]) : []),
    ]);
    // What is in order need not be listed node by node, which takes longer than to look.
    const { violations, passes } = await lookThrough(page, { runOnly, rules, resultTypes: ["violations"] });
    expect(passes.length).toBeGreaterThan(0);
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
    expect(found, colorScheme).toEqual([]);
  }
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

for (const language of ["vi", "en"]) {
  for (const [name, address] of Object.entries(PAGES)) {
    test(`${name} (${language}) is open to everybody and fits the screen`, async ({ page }) => {
      await isOpenToEverybody(page, address, language);
    });
  }
}

const BROKEN = { type: "about:blank", title: "Broken", status: 500, code: "BROKEN", requestId: SOMETHING };

/** What may become of a question to the server, each with the words that stand for it. */
const STATES = {
  "that is on its way": { answer: async () => undefined, vi: "Đang tải", en: "Loading" },
  "that cannot be reached": {
    answer: (route: Route) => route.abort(),
    vi: "Chưa kết nối được với máy chủ",
    en: "The server cannot be reached",
  },
  "that fails": {
    answer: (route: Route) =>
      route.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify(BROKEN) }),
    vi: "Không tải được dữ liệu",
    en: "The data could not be loaded",
  },
};

for (const language of ["vi", "en"] as const) {
  for (const [name, { answer, [language]: words }] of Object.entries(STATES)) {
    test(`a list (${language}) ${name} is open to everybody too`, async ({ page }) => {
      await page.addInitScript(`localStorage.setItem("wps.language", "${language}")`);
      await page.route(/\/(?:api\/events|healthz)(?:\?|$)/, answer);
      await page.goto("/events");
      // What fails is asked for a second time before it is said.
      await expect(page.getByRole("main").getByText(words).first()).toBeAttached({ timeout: 15_000 });
      await isInOrder(page, language);
    });
  }
}

/** What comes up over a page or in its place while somebody works, each with how it is got there. */
const WORK = {
  "a conflict": async (page, request) => {
    const event = await planEvent(request, {});
    await page.goto(`/events/${event.id}/edit`);
    await page.getByLabel(/^(?:Tên sự kiện \(tiếng Việt\)|Title \(Vietnamese\))/).fill("Của tôi");
    await changeEvent(request, event, { title: { vi: "Của người khác" }, format: "online" });
    await page.getByRole("button", { name: /^(?:Lưu sự kiện|Save the event)$/ }).click();
    await expect(page.getByRole("radiogroup")).toBeVisible();
  },
  "the menu and the dialog of a move": async (page, request) => {
    const date = "2033-05-10";
    await planEvent(request, { dates: { precision: "day", start: date, end: date, basis: "stated" } });
    await page.goto(`/calendar?view=list&date=${date}`);
    // An entry that is drawn anew while the page settles loses the key: a person presses it again.
    await expect(async () => {
      await page.locator("a[data-entry]").first().press("m");
      await expect(page.getByRole("menuitem").nth(1)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await page.getByRole("menuitem").nth(1).press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expect(page.locator("[role=menu]")).toHaveCount(0);
  },
  "the reason of a cancellation": async (page, request) => {
    const { id } = await planEvent(request, {});
    await page.goto(`/events/${id}`);
    await page.getByRole("button", { name: /^(?:Thao tác khác|More actions)$/ }).click();
    await page.getByRole("menuitem", { name: /^(?:Hủy sự kiện|Cancel the event)/ }).click();
    await expect(page.getByRole("dialog").getByRole("textbox").first()).toBeFocused();
    // The menu goes while the question comes: it is looked at once it stands alone.
    await expect(page.locator("[role=menu]")).toHaveCount(0);
  },
  "a version that comes back": async (page, request) => {
    const event = await planEvent(request, {});
    await changeEvent(request, event, { title: { vi: "Tên khác" }, format: "online" });
    await page.goto(`/events/${event.id}/history?revision=1`);
    await page.getByRole("button", { name: /^(?:Khôi phục phiên bản này|Restore this version)/ }).click();
    await expect(page.getByRole("dialog").getByRole("term").first()).toBeVisible();
  },
  "all filters": async (page) => {
    await page.goto("/calendar?view=month&date=2023-09-12");
    await page.getByRole("button", { name: /^(?:Bộ lọc|Filters)/ }).click();
    await expect(page.getByRole("combobox", { name: /^(?:Nhà tài trợ|Funder)$/ })).toBeVisible();
  },
  "an invitation": async (page) => {
    await page.goto("/accounts");
    await page.getByRole("button", { name: /^(?:Mời người dùng|Invite)/ }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
} satisfies Record<string, (page: Page, request: APIRequestContext) => Promise<void>>;

for (const language of ["vi", "en"]) {
  for (const [name, work] of Object.entries(WORK)) {
    test(`${name} (${language}) is open to everybody too`, async ({ page, request }) => {
      await page.addInitScript(`localStorage.setItem("wps.language", "${language}")`);
      await work(page, request);
      await isInOrder(page, language);
    });
  }
}

test.describe("without an account", () => {
  test.use(STRANGER);
  for (const language of ["vi", "en"]) {
    for (const [name, address] of Object.entries(STRANGERS_PAGES)) {
      test(`${name} (${language}) is open to everybody too`, async ({ page }) => {
        await isOpenToEverybody(page, address, language);
      });
    }
  }
});
