import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import { type Grant, OrganisationId, type Participation, type ProgrammeEvent, slotsOf } from "@wps/model";
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
  await pressOn(verifier, verifier.getByRole("link", { name: "Lần 1:", exact: false }));
  await expect(verifier.getByRole("heading", { level: 1, name: "Lần 1:", exact: false })).toBeVisible();
  await verifier.getByLabel("Phạm vi").selectOption("gov-korea");
  await expect(verifier.getByRole("region", { name: "Theo năm", exact: true })).toContainText("2026");

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

const dong = (minor: number) => ({ status: "known", money: { minor, currency: "VND" } });

/** An agreement by which somebody gives money through UN Women. */
async function grantOf(admin: APIRequestContext, funder: string, title: string): Promise<Grant> {
  const entered = await admin.post("/api/grants", {
    data: {
      title: { vi: title },
      level: "event",
      chain: [
        { organisation: funder, role: "funding" },
        { organisation: "un-women", role: "extending" },
      ],
      number: "P-001234",
      period: { validFrom: "2025-01-01", validTo: "2027-12-31" },
      amount: dong(900_000_000),
      domestic: false,
      reporting: "VND",
      marker: "2",
    },
  });
  expect(entered.ok(), await entered.text()).toBe(true);
  return entered.json();
}

/** A workshop with an outcome that some grants pay for, with their shares in hundredths of a per cent. */
async function paidEvent(admin: APIRequestContext, title: string, shares: readonly (readonly [Grant, number])[]) {
  const event: ProgrammeEvent = await planEvent(admin, {
    title: { vi: title },
    publication: "published",
    place: { status: "known", name: { vi: "Đà Nẵng" }, province: { code: "48", list: "2025" }, basis: "stated" },
    taskLinks: [{ programme: "nap-wps-2024-2030", clause: "II.2.e", basis: "stated", why: { vi: "Đúng nội dung." } }],
    outcomes: {
      status: "listed",
      items: [{ kind: "output", statement: { vi: "Sổ tay hòa giải ở cơ sở được thông qua." } }],
    },
  });
  const parts = shares.map(([grant, hundredths]) => ({ payer: { is: "grant", grant: grant.id }, hundredths }));
  const line = { id: "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a01", category: "venue" };
  const lines = [
    {
      ...line,
      planned: { on: "2026-01-10", amount: dong(80_000_000) },
      actual: { on: "2026-03-12", amount: dong(70_000_000) },
    },
    {
      ...line,
      id: "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a02",
      actual: { on: "2026-03-12", amount: { status: "unknown" } },
    },
  ];
  const saved = await admin.put(`/api/events/${event.id}/money`, {
    data: { shares: { status: "known", parts }, lines },
    headers: { "If-Match": '"0"' },
  });
  expect(saved.ok(), await saved.text()).toBe(true);
  return event;
}

test("a donor follows one pound from agreement to event to outcome, and two who compare learn of no third", async ({
  browser,
  server,
  admin,
}, { project }) => {
  const use = { ...project.use, baseURL: server.address };
  const canada = await grantOf(admin, "gov-canada", "Dự án của Canada");
  const korea = await grantOf(admin, "gov-korea", "Dự án của Hàn Quốc");
  const australia = await grantOf(admin, "gov-australia", "Dự án của Úc");
  await paidEvent(admin, "Hội thảo chung của ba nước", [
    [canada, 2_000],
    [korea, 3_000],
    [australia, 5_000],
  ]);

  const seen: string[] = [];
  for (const [name, id, own] of [
    ["Canada", "gov-canada", "14.000.000"],
    ["Hàn Quốc", "gov-korea", "21.000.000"],
  ] as const) {
    const donor = await signedIn(browser, admin, { name, role: "donor", organisations: [id] }, use);
    const page = await donor.newPage();
    await page.goto("/portal");
    await expect(page.getByText("Số thỏa thuận: P-001234")).toBeVisible();
    const event = page.getByRole("button", { name: "Hội thảo chung của ba nước" });
    await expect(event).toContainText(`Thực chi: ít nhất ${own}`);
    await pressOn(page, event);
    await expect(page.getByText("Sổ tay hòa giải ở cơ sở được thông qua.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Mở trang sự kiện" })).toBeVisible();
    await expect(page.getByRole("row", { name: /^2026/ })).toContainText(`ít nhất ${own}`);
    await expect(page.getByRole("row", { name: /^2026/ })).toContainText("1 khoản chưa rõ số tiền");
    for (const table of ["Năm", "Nhiệm vụ", "Chương trình", "Tỉnh, thành phố", "Kênh chuyển", "Thỏa thuận"]) {
      await page.getByLabel("Xem theo").selectOption(table);
      await expect(page.getByRole("row", { name: /^Tổng số/ })).toContainText(own);
      seen.push((await page.locator("main").textContent()) ?? "");
    }
    await expect(page.getByText("có, không nêu số tiền").first()).toBeVisible();
    for (const path of ["/api/portal", "/api/portal/money"]) seen.push(await (await page.request.get(path)).text());

    await pressOn(page, page.getByRole("link", { name: "Xem trên bản đồ" }));
    await expect(page.getByText("1 sự kiện", { exact: true })).toBeVisible();
    await pressOn(page, page.getByRole("link", { name: "Đà Nẵng: 1 sự kiện" }));
    await expect(page.getByRole("link", { name: "Hội thảo chung của ba nước" })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Bỏ bộ lọc: Chi từ các thỏa thuận của/ })).toBeVisible();
    await page.goto(`/events?grant=${australia.id}`);
    await expect(page.getByText("Không tìm thấy sự kiện nào")).toBeVisible();
    await expect(
      page.getByRole("button", { name: "Bỏ bộ lọc: Chi từ: một thỏa thuận không dành cho bạn" }),
    ).toBeVisible();
    await donor.close();
  }
  const union = seen.join("\n");
  for (const secret of [australia.id, "Úc", "35.000.000", "35000000", "40.000.000", "40000000"]) {
    expect(union).not.toContain(secret);
  }
});
