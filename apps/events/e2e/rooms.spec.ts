import { expect, type Page, test } from "@playwright/test";
import type { NewProgrammeEvent, ProgrammeEvent, Room } from "@wps/model";
import { expectAccessible } from "./accessible.ts";
import { choose } from "./choose.ts";
import { planEvent } from "./planned-event.ts";

const SAVE = "Lưu sự kiện";

/** A day for each project and journey: the server is the same for all of them. */
const dayOf = (project: string, nth: number) => `20${project === "phone" ? 41 : 40}-05-0${nth}`;

const onDay = (day: string, title: string): Partial<NewProgrammeEvent> => ({
  title: { vi: title },
  dates: { precision: "day", start: day, end: day, basis: "stated" },
  sessions: [{ date: day, hours: { start: "08:00", end: "10:00" } }],
});

/** Opens the form of an event and chooses a room for its one session. */
async function takeRoom(page: Page, { id }: ProgrammeEvent, room: string): Promise<void> {
  await page.goto(`/events/${id}/edit`);
  await page.getByRole("button", { name: /^Phiên theo ngày/ }).click();
  await choose(page.getByRole("combobox", { name: "Phòng (không bắt buộc)" }), room);
}

test("two browsers book one room at the same moment; who is told changes the hours and saves", async ({
  page,
  browser,
  request,
}, info) => {
  const day = dayOf(info.project.name, 1);
  const name = `Phòng hẹn ${info.project.name}`;
  await request.post("/api/rooms", { data: { name: { vi: name }, capacity: { kind: "unknown" } } });
  const [first, second] = [
    await planEvent(request, onDay(day, "Lớp thứ nhất")),
    await planEvent(request, onDay(day, "Lớp thứ hai")),
  ];
  const other = await browser.newContext({ ...info.project.use, storageState: process.env.EVENTS_SESSION ?? "" });
  const pages = [page, await other.newPage()] as const;
  await Promise.all([takeRoom(pages[0], first, name), takeRoom(pages[1], second, name)]);
  await Promise.all(pages.map((one) => one.getByRole("button", { name: SAVE, exact: true }).click()));

  const told = pages.map((one) => one.getByText(`${name} đã có sự kiện khác ngày`, { exact: false }).first());
  await expect
    .poll(async () => (await Promise.all(told.map((words) => words.isVisible()))).filter(Boolean).length)
    .toBe(1);
  const at = (await told[0]?.isVisible()) ? 0 : 1;
  const late = pages[at === 0 ? 0 : 1];
  await expect(late.getByText("08:00–10:00", { exact: false }).first()).toBeVisible();
  await expect(late.getByRole("link", { name: "Xem sự kiện đó (mở trang mới)" })).toHaveAttribute(
    "href",
    `/events/${(at === 0 ? second : first).id}`,
  );
  await expect(late.getByRole("combobox", { name: "Phòng (không bắt buộc)" })).toHaveValue(new RegExp(name));
  await expectAccessible(late);
  await late.getByLabel("Từ", { exact: true }).fill("10:00");
  await late.getByLabel("Đến", { exact: true }).fill("12:00");
  await late.getByRole("button", { name: SAVE, exact: true }).click();
  await expect(late).toHaveURL(new RegExp(`/events/${(at === 0 ? first : second).id}$`));
  await expect(late.getByText(name)).toBeVisible();
  await expect(late.getByText("10:00–12:00")).toBeVisible();
  await other.close();
});

test("a room is made without leaving the form, and what nobody said of it is said to be unknown", async ({
  page,
  request,
}, info) => {
  const name = `Sảnh mới ${info.project.name}`;
  const event = await planEvent(request, onDay(dayOf(info.project.name, 2), "Lớp ở sảnh mới"));
  await takeRoom(page, event, name);
  const dialog = page.getByRole("dialog", { name: "Phòng mới" });
  await expect(dialog.getByLabel("Tên phòng (tiếng Việt)")).toHaveValue(name);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Lưu phòng" }).click();
  const field = page.getByRole("combobox", { name: "Phòng (không bắt buộc)" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${name} (chưa rõ sức chứa)`);
  await page.getByRole("button", { name: SAVE, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/events/${event.id}$`));
  await expect(page.getByText(name)).toBeVisible();
});

test("rooms are listed, found without marks, changed and closed; what was typed survives somebody else's change", async ({
  page,
  request,
}, info) => {
  const name = `Hội trường ${info.project.name}`;
  await page.goto("/rooms");
  await page.getByRole("button", { name: "Thêm phòng" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Lưu phòng" }).click();
  await expect(dialog.getByText("Hãy ghi tên phòng", { exact: false })).toBeVisible();
  await dialog.getByLabel("Tên phòng (tiếng Việt)").fill(name);
  await dialog.getByLabel("Sức chứa").selectOption("at-least");
  await dialog.getByLabel("Số chỗ").fill("1.200");
  await dialog.getByRole("button", { name: "Lưu phòng" }).click();
  await expect(page.getByText(`Đã lưu ${name}.`)).toBeVisible();
  await page.getByLabel("Tìm phòng").fill(`hoi truong ${info.project.name}`);
  const entry = page.getByRole("listitem").filter({ hasText: name });
  await expect(entry).toContainText("ít nhất 1.200 chỗ");
  await expectAccessible(page);

  await entry.getByRole("button", { name: `Sửa ${name}` }).click();
  await dialog.getByLabel("Không dùng nữa từ ngày (không bắt buộc)").fill("1/1/2030");
  const { items }: { items: Room[] } = await (await request.get("/api/rooms")).json();
  const room = items.find((one) => one.name.vi === name);
  if (room === undefined) throw new Error("no room");
  const { id, revision, ...entered } = room;
  const data = { ...entered, note: { vi: "Đang sơn lại" } };
  await request.put(`/api/rooms/${id}`, { data, headers: { "If-Match": `"${revision}"` } });
  await dialog.getByRole("button", { name: "Lưu phòng" }).click();
  await expect(dialog.getByText("Có người vừa sửa phòng này", { exact: false })).toBeVisible();
  await expect(dialog.getByText("Đang sơn lại", { exact: false })).toBeVisible();
  await dialog.getByRole("button", { name: "Lưu phòng" }).click();
  await expect(entry).toContainText("không dùng từ 1/1/2030");
});

test("who runs an event says which trainer on its list teaches which session", async ({ page, request }, info) => {
  const event = await planEvent(request, onDay(dayOf(info.project.name, 3), "Lớp có giảng viên"));
  const person = { name: { family: "Trần", given: "Bình", order: "family-first" } };
  const row = { person, profile: { sex: "woman" }, roles: ["trainer"], status: "confirmed", entry: "added" };
  await request.post(`/api/events/${event.id}/participations`, { data: row });
  // What others save is not told before somebody saves here: that is the harder way to learn of it.
  await page.route("**/api/changes", (route) => route.abort());
  await page.goto(`/events/${event.id}/participants`);
  const box = page.getByRole("group", { name: /08:00–10:00/ }).getByRole("checkbox", { name: "Trần Bình" });
  await box.check();
  await request.put(`/api/events/${event.id}/session-trainers`, {
    data: { items: [] },
    headers: { "If-Match": '"0"' },
  });
  await page.getByRole("button", { name: "Lưu phân công" }).click();
  await expect(page.getByText("Hiện nay: chưa có ai")).toBeVisible();
  await expect(box).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Lưu phân công" }).click();
  await expect(page.getByText("Đã lưu phân công.")).toBeVisible();
  await page.reload();
  await expect(box).toBeChecked();
});
