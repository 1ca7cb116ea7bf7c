import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { STRANGER } from "./people.ts";
import { changeEvent, planEvent } from "./planned-event.ts";

/** Opens a page and waits until it hears of changes. */
async function follow(page: Page, address: string): Promise<void> {
  const stream = page.waitForResponse((answer) => new URL(answer.url()).pathname === "/api/changes");
  await page.goto(address);
  await stream;
}

test("a change appears in every open calendar and page without reload", async ({ page, context, request }) => {
  const first = `Hội thảo mở ${randomUUID().slice(0, 6)}`;
  const second = `${first}, tên mới`;
  const planned = await planEvent(request, {
    title: { vi: first },
    dates: { precision: "day", start: "2029-08-14", end: "2029-08-14", basis: "stated" },
  });
  const record = await context.newPage();
  await follow(record, `/events/${planned.id}`);
  await expect(record.getByRole("heading", { level: 1, name: first })).toBeVisible();
  await follow(page, "/calendar?view=month&date=2029-08-01");
  const entries = page.getByRole("region", { name: "Lịch sự kiện" }).getByRole("link");
  await expect(entries.filter({ hasText: first })).toBeVisible();

  const renamed = await changeEvent(request, planned, {
    title: { vi: second },
    dates: { precision: "day", start: "2029-08-21", end: "2029-08-21", basis: "stated" },
  });
  await expect(entries.filter({ hasText: second })).toHaveAccessibleName(/21\/8\/2029/);
  await expect(page.getByRole("status").filter({ hasText: `Sự kiện “${second}” vừa có thay đổi.` })).toBeAttached();
  await expect(record.getByRole("heading", { level: 1, name: second })).toBeVisible();

  await changeEvent(request, renamed, { status: "cancelled", statusReason: { vi: "Trùng lịch họp" } });
  await expect(entries.filter({ hasText: second })).toHaveAccessibleName(/Đã hủy/);
});

test("what is withdrawn leaves the open calendar of whoever may no longer see it", async ({
  browser,
  request,
}, info) => {
  const title = `Tọa đàm mở ${randomUUID().slice(0, 6)}`;
  const planned = await planEvent(request, {
    title: { vi: title },
    dates: { precision: "day", start: "2029-09-11", end: "2029-09-11", basis: "stated" },
  });
  const guest = await browser.newContext({ ...info.project.use, ...STRANGER });
  const page = await guest.newPage();
  await follow(page, "/calendar?view=month&date=2029-09-01");
  const entry = page.getByRole("region", { name: "Lịch sự kiện" }).getByRole("link").filter({ hasText: title });
  await expect(entry).toBeVisible();
  const withdrawn = await changeEvent(request, planned, { publication: "draft" });
  await expect(entry).toHaveCount(0);
  await changeEvent(request, withdrawn, { publication: "published" });
  await expect(entry).toBeVisible();
  await guest.close();
});
