import { type APIRequestContext, expect, test } from "@playwright/test";
import type { ProgrammeEvent } from "@wps/model";
import { AN } from "../test/participations.ts";
import { expectAccessible } from "./accessible.ts";
import { changeEvent, planEvent } from "./planned-event.ts";

/** Two events at the same hours of a day, and somebody who teaches at both. */
async function twoAtOnce(request: APIRequestContext, day: string, name: string) {
  const at = (title: string, hours: { start: string; end: string }) =>
    planEvent(request, {
      title: { vi: `${title} ${name}` },
      dates: { precision: "day", start: day, end: day, basis: "stated" },
      sessions: [{ date: day, hours }],
    });
  const own = await at("Lớp của mình", { start: "08:30", end: "11:30" });
  const other = await at("Lớp khác", { start: "10:00", end: "12:00" });
  const teaches = { ...AN, roles: ["trainer"], status: "confirmed" };
  const listed = await request.post(`/api/events/${own.id}/participations`, { data: teaches });
  const { person } = await listed.json();
  await request.post(`/api/events/${other.id}/participations`, { data: { ...teaches, person } });
  return { own, other };
}

const titleOf = ({ title }: ProgrammeEvent) => title.vi ?? "";

test("the form says which, why and when it is free, takes that time, and keeps nobody from saving", async ({
  page,
  request,
}, { project }) => {
  const { own, other } = await twoAtOnce(request, project.name === "phone" ? "2031-03-05" : "2031-03-12", project.name);
  await page.goto(`/events/${own.id}/edit`);
  const clashes = page.getByRole("region", { name: "Trùng lịch" });
  await expect(clashes).toContainText("Giảng viên, diễn giả ở dòng 1 của danh sách cũng được phân công");
  await expect(clashes.getByRole("link", { name: titleOf(other) })).toBeVisible();
  await expect(clashes).toContainText("10:00–11:30");
  await expectAccessible(page);
  await clashes.getByRole("button", { name: "Dời sang ngày này" }).press("Enter");
  await expect(clashes).toContainText("Không trùng với sự kiện nào khác.");
  await expect(page.getByLabel("Ngày đầu")).toHaveValue(project.name === "phone" ? "6/3/2031" : "13/3/2031");
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(page.getByRole("heading", { level: 1, name: titleOf(own) })).toBeVisible();
  await expect(page.getByRole("region", { name: "Trùng lịch" })).toContainText("Không trùng với sự kiện nào khác.");
});

test("after a move in the calendar it says what is taken at the new time, and the move can be undone", async ({
  page,
  request,
}, { project }) => {
  const day = project.name === "phone" ? "2031-04-09" : "2031-04-16";
  const { own, other } = await twoAtOnce(request, day, project.name);
  const later = project.name === "phone" ? "2031-04-10" : "2031-04-17";
  await changeEvent(request, own, {
    dates: { precision: "day", start: later, end: later, basis: "stated" },
    sessions: [{ date: later, hours: { start: "08:30", end: "11:30" } }],
  });
  await page.goto(`/calendar?view=list&date=${later}`);
  const title = titleOf(own);
  await page.getByRole("button", { name: `Thao tác với “${title}”` }).press("Enter");
  await page.getByRole("menuitem", { name: "Chuyển đến…" }).press("Enter");
  await page.getByRole("button", { name: "−1 ngày" }).press("Enter");
  await page.getByRole("button", { name: "Chuyển", exact: true }).press("Enter");
  const clash = page.getByRole("listitem").filter({ hasText: "cũng được phân công tại một sự kiện khác" });
  await expect(clash.getByRole("link", { name: titleOf(other) })).toBeVisible();
  await page.getByRole("button", { name: "Hoàn tác" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Đã hoàn tác" })).toBeVisible();
  await expect(clash).toBeHidden();
});
