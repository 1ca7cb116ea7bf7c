import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import { OrganisationId, type Participation, slotsOf } from "@wps/model";
import { pressOn } from "./keyboard.ts";
import { firstAccount, signedIn } from "./people.ts";
import { planEvent } from "./planned-event.ts";
import { type RunningServer, startServer } from "./server.ts";

/** A release is of everybody on record: the journey has a server of its own. */
const test = base.extend<{ server: RunningServer; admin: APIRequestContext }>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this one needs nothing.
  server: async ({}, use) => {
    const server = await startServer();
    await use(server);
    await server.stop();
  },
  admin: async ({ server }, use) => {
    const admin = await firstAccount(server.welcome);
    await use(admin);
    await admin.dispose();
  },
});

test.beforeEach(() => test.slow());

/** A course that is over, paid for by some, that so many came to. */
async function courseOf(admin: APIRequestContext, day: string, funders: readonly string[], women: number, men: number) {
  const event = await planEvent(admin, {
    dates: { precision: "day", start: day, end: day, basis: "stated" },
    sessions: [{ date: day }],
    taskLinks: [{ programme: "nap-wps-2024-2030", clause: "II.2.e", basis: "stated", why: { vi: "Đúng nội dung." } }],
    funding: {
      status: "listed",
      items: funders.map((funder) => ({
        funder: OrganisationId.parse(funder),
        level: "event",
        amount: { status: "unknown" },
        basis: "stated",
      })),
    },
  });
  const on = `/api/events/${event.id}`;
  const rows = Array.from({ length: women + men }, (_, nth) => ({
    person: { name: { family: "Hoàng", middle: `Thị ${nth}`, given: `Yến ${day}`, order: "family-first" } },
    profile: {
      sex: nth < women ? "woman" : "man",
      organisation: nth % 2 === 0 ? "mps" : "moha",
      positionLevel: nth % 3 === 0 ? "leader" : "staff",
    },
    roles: [nth % 7 === 0 ? "speaker" : "participant"],
    status: "confirmed",
    entry: "imported",
  }));
  const list = { name: "danh-sach.csv", rows, dryRun: false };
  expect((await admin.post(`${on}/participation-imports`, { data: list })).ok()).toBe(true);
  const { items }: { items: Participation[] } = await (await admin.get(`${on}/participations`)).json();
  const marks = items.flatMap(({ id }) =>
    slotsOf(event.sessions).map((slot) => ({ participation: id, ...slot, mark: { state: "present", basis: "desk" } })),
  );
  expect((await admin.put(`${on}/attendance/marks`, { data: { marks } })).ok()).toBe(true);
  const closed = await admin.put(`${on}/attendance`, {
    data: { rule: { percent: 80, excused: "absent" }, closed: true },
    headers: { "If-Match": '"0"' },
  });
  expect(closed.ok(), await closed.text()).toBe(true);
}

/** Every number that stands in the tables of a page. */
async function numbersOn(page: Page): Promise<string[]> {
  await expect(page.getByRole("table").first()).toBeVisible();
  const tables = await page
    .getByRole("region")
    .filter({ has: page.getByRole("table") })
    .all();
  const found: string[] = [];
  for (const table of tables) {
    const name = await table.getAttribute("aria-label");
    for (const row of await table.getByRole("row").all()) found.push(`${name} ${await row.textContent()}`);
  }
  return found;
}

test("a verifier releases by keyboard, and two donors are shown the same mask", async ({ browser, server, admin }, {
  project,
}) => {
  const use = { ...project.use, baseURL: server.address };
  await courseOf(admin, "2025-03-11", ["gov-canada"], 32, 21);
  await courseOf(admin, "2025-05-11", ["gov-canada", "gov-korea"], 24, 23);
  await courseOf(admin, "2026-03-11", ["gov-korea"], 28, 3);

  const verifying = await signedIn(
    browser,
    admin,
    { name: "Người xác minh", role: "verifier", organisations: [] },
    use,
  );
  const verifier = await verifying.newPage();
  await verifier.goto("/releases");
  await expect(verifier.getByText("Chưa công bố lần nào.")).toBeVisible();
  await pressOn(verifier, verifier.getByRole("button", { name: "Xem trước" }));
  await expect(verifier.getByText("131 lượt tham dự.")).toBeVisible({ timeout: 60_000 });
  await pressOn(verifier, verifier.getByRole("button", { name: "Công bố", exact: true }));
  await expect(verifier.getByText("Đã công bố lần thứ 1.")).toBeVisible({ timeout: 60_000 });

  const shown: string[][] = [];
  for (const [name, id] of [
    ["Canada", "gov-canada"],
    ["Hàn Quốc", "gov-korea"],
  ] as const) {
    const donor = await signedIn(browser, admin, { name, role: "donor", organisations: [id] }, use);
    const page = await donor.newPage();
    await page.goto("/portal");
    await expect(page.getByText("Số liệu của lần công bố thứ 1").first()).toBeVisible();
    const own = await numbersOn(page);
    expect(own.join()).toContain("được giữ kín");
    await page.getByText("Toàn chương trình", { exact: true }).click();
    await expect(page.getByRole("row", { name: /^2026/ }).first()).toBeVisible();
    shown.push(await numbersOn(page));
    expect((await page.request.get("/api/releases")).status()).toBe(403);
    await expect(page.getByRole("link", { name: "Xem danh sách" })).toHaveAttribute("href", new RegExp(`funder=${id}`));
    await donor.close();
  }
  expect(shown[0]).toEqual(shown[1]);
  await verifying.close();
});

test("a donor without a release is told so", async ({ browser, server, admin }, { project }) => {
  const use = { ...project.use, baseURL: server.address };
  const donor = await signedIn(browser, admin, { name: "Canada", role: "donor", organisations: ["gov-canada"] }, use);
  const page = await donor.newPage();
  await page.goto("/portal");
  await expect(page.getByText("Chưa công bố số liệu nào về người tham dự")).toBeVisible();
  await donor.close();
});
