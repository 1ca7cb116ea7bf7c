import { randomUUID } from "node:crypto";
import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import type { ProgrammeEvent } from "@wps/model";
import { isInOrder } from "./in-order.ts";
import { pressOn, typeInto } from "./keyboard.ts";
import { firstAccount, signedIn } from "./people.ts";
import { planEvent } from "./planned-event.ts";
import { type RunningServer, startServer } from "./server.ts";

const OFFICER = { name: "Cán bộ bảo vệ dữ liệu", role: "data-protection-officer", organisations: [] } as const;

/** Whoever deletes what is due deletes it everywhere: each journey has a server of its own, and its page is the officer's. */
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
  page: async ({ browser, server, admin }, use, { project }) => {
    const officer = await signedIn(browser, admin, OFFICER, { ...project.use, baseURL: server.address });
    await use(await officer.newPage());
    await officer.close();
  },
});

test.beforeEach(() => test.slow());

/** A course long over, whose list names people that nobody needs to reach any more. */
async function courseOf(admin: APIRequestContext, title: string, people: number): Promise<ProgrammeEvent> {
  const dates = { precision: "day", start: "2025-03-11", end: "2025-03-12", basis: "stated" } as const;
  const event = await planEvent(admin, { title: { vi: title, en: `${title} (en)` }, dates });
  const rows = Array.from({ length: people }, (_, nth) => ({
    person: {
      name: { family: "Hoàng", middle: `Thị ${nth}`, given: "Yến", order: "family-first" },
      contact: { email: `${randomUUID()}@example.org` },
    },
    profile: { sex: "woman" },
    roles: ["participant"],
    status: "confirmed",
    entry: "added",
  }));
  const list = { name: "danh-sach.csv", rows, dryRun: false };
  const answer = await admin.post(`/api/events/${event.id}/participation-imports`, { data: list });
  expect(answer.ok(), await answer.text()).toBe(true);
  return event;
}

const entry = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words });

/** What stands in a row of the table: due, on hold, without a day, not due yet. */
const tally = (page: Page, name: string) => page.getByRole("row", { name }).getByRole("cell");

async function open(page: Page): Promise<void> {
  await page.goto("/retention");
  await expect(page.getByRole("heading", { name: "Thời hạn lưu giữ dữ liệu cá nhân" })).toBeVisible();
}

/** Deletes what is due, by keyboard alone. */
async function run(page: Page): Promise<void> {
  await pressOn(page, page.getByRole("button", { name: "Xóa dữ liệu đến hạn ngay" }));
  const dialog = page.getByRole("dialog");
  const word = dialog.getByLabel("Gõ “xóa” để xác nhận");
  await expect(word).toBeFocused();
  await page.keyboard.insertText("xong");
  await page.keyboard.press("Enter");
  await expect(dialog).toContainText("Hãy gõ từ này.");
  await word.fill("Xóa");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
}

for (const language of ["vi", "en"]) {
  test(`where nothing is kept, nothing is due, and the page says so (${language})`, async ({ page }) => {
    await page.addInitScript(`localStorage.setItem("wps.language", "${language}")`);
    await page.goto("/retention");
    const said =
      language === "vi"
        ? [
            "Hôm nay không có dữ liệu nào",
            "Không sự kiện nào còn lưu họ tên.",
            "Chưa có lệnh nào.",
            "Chưa có lần chạy nào.",
          ]
        : ["Nothing is due today.", "No event names anybody.", "There are none yet.", "It has not run yet."];
    for (const words of said) await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole("button", { name: /^(Xóa|Delete)/ })).toHaveCount(0);
    await isInOrder(page);
  });
}

test("what is due is foretold, kept by a hold, deleted once the word is typed, and listed", async ({ page, admin }) => {
  await courseOf(admin, "Khóa tập huấn cũ", 250);
  const held = await courseOf(admin, "Khóa tập huấn đang thanh tra", 2);
  await open(page);
  await expect(tally(page, "Thông tin liên lạc")).toHaveText(["252", "0", "0", "0"]);
  // Nobody set a day: names stay, and the officer sees whose.
  await expect(tally(page, "Họ tên, năm sinh")).toHaveText(["0", "0", "252", "0"]);
  await expect(entry(page, "Khóa tập huấn cũ")).toContainText("250 người");
  await expect(page.getByRole("main")).not.toContainText("Yến");

  await test.step("a hold is set, for a reason", async () => {
    await pressOn(page, page.getByRole("button", { name: "Tạm dừng xóa: Khóa tập huấn đang thanh tra" }));
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByLabel("Lý do")).toBeFocused();
    await pressOn(page, dialog.getByRole("button", { name: "Tạm dừng xóa" }));
    await expect(dialog).toContainText("Hãy ghi lý do.");
    await typeInto(page, dialog.getByLabel("Lý do"), "Đoàn thanh tra đang làm việc.");
    await pressOn(page, dialog.getByRole("button", { name: "Tạm dừng xóa" }));
    await expect(dialog).toHaveCount(0);
  });
  await expect(tally(page, "Thông tin liên lạc")).toHaveText(["250", "2", "0", "0"]);
  await expect(entry(page, "Đoàn thanh tra đang làm việc.")).toContainText("Đang hiệu lực");
  await isInOrder(page);

  await run(page);
  await expect(page.getByText("Đã xóa xong 250 mục.")).toBeVisible();
  await expect(tally(page, "Thông tin liên lạc")).toHaveText(["0", "2", "0", "0"]);
  const first = entry(page, "Do người phụ trách chạy");
  await expect(first).toContainText("Thông tin liên lạc: 250");
  await expect(first).toContainText("Xong");
  await isInOrder(page);

  await test.step("once the hold is lifted, for a reason, the rest is due", async () => {
    await pressOn(page, page.getByRole("button", { name: "Gỡ lệnh" }));
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByLabel("Lý do")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Gỡ lệnh" })).toBeFocused();
    await page.keyboard.press("Enter");
    await typeInto(page, dialog.getByLabel("Lý do"), "Đã có kết luận.");
    await pressOn(page, dialog.getByRole("button", { name: "Gỡ lệnh" }));
    await expect(dialog).toHaveCount(0);
  });
  await expect(entry(page, "Đoàn thanh tra đang làm việc.")).toContainText("Đã gỡ");
  await expect(entry(page, "Đoàn thanh tra đang làm việc.")).toContainText("Đã có kết luận.");
  await expect(tally(page, "Thông tin liên lạc")).toHaveText(["2", "0", "0", "0"]);
  await run(page);
  await expect(page.getByText("Đã xóa xong 2 mục.")).toBeVisible();
  await expect(entry(page, "Do người phụ trách chạy")).toHaveCount(2);
  // What is deleted is gone for those who run the event, and who took part is not.
  const { items } = await (await admin.get(`/api/events/${held.id}/participations`)).json();
  const { contact } = await (await admin.get(`/api/participations/${items[0].id}`)).json();
  expect([items.length, contact]).toEqual([2, { status: "not-recorded" }]);
});

test("names are parted from the numbers after the day that was set, with progress in words", async ({
  page,
  admin,
}) => {
  const { id } = await courseOf(admin, "Khóa tập huấn đã kiểm toán", 150);
  const until = { until: "2026-01-31" };
  expect((await admin.put(`/api/events/${id}/identity-limit`, { data: until })).ok()).toBe(true);
  await open(page);
  await expect(tally(page, "Họ tên, năm sinh")).toHaveText(["150", "0", "0", "0"]);
  await expect(entry(page, "Khóa tập huấn đã kiểm toán")).toContainText("Giữ đến hết ngày 31/1/2026");
  await run(page);
  await expect(page.getByRole("status").filter({ hasText: /^Đang xóa\. Đã xong \d+ mục\.$/ })).toBeVisible();
  await expect(page.getByText("Đã xóa xong 300 mục.")).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Không sự kiện nào còn lưu họ tên.")).toBeVisible();
  await expect(entry(page, "Do người phụ trách chạy")).toContainText("giấy chứng nhận: 150");
  const { items, erased } = await (await admin.get(`/api/events/${id}/participations`)).json();
  expect([items.length, erased]).toEqual([0, 150]);
});
