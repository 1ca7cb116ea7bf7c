import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Locator, type Page, test } from "@playwright/test";
import { type NewProgrammeEvent, ProgrammeEvent } from "@wps/model";
import { changeEvent, planEvent } from "./planned-event.ts";

/** Unlike what a journey before it, or a second try, has left behind. */
const TITLE = `Tập huấn kỹ năng tham gia ${randomUUID().slice(0, 6)}`;
/** Each test works in a month of its own: the journeys share one server. */
const MONTHS = {
  drag: "2028-05",
  keyboard: "2028-06",
  sessions: "2028-07",
  create: "2028-08",
  narrow: "2028-09",
  length: "2028-12",
};

/** Enters a planned event in the API, which the journeys then move. */
async function enter(
  request: APIRequestContext,
  title: string,
  [start, end = start]: [string, string?],
  sessions: NewProgrammeEvent["sessions"] = [],
): Promise<string> {
  const dates = { precision: "day", start, end, basis: "stated" } as const;
  return (await planEvent(request, { title: { vi: title }, dates, sessions })).id;
}

const datesOf = async (request: APIRequestContext, id: string) => {
  const { dates, sessions } = await (await request.get(`/api/events/${id}`)).json();
  return [dates.start, dates.end, ...sessions.map((session: { date: string }) => session.date)];
};

const dayCell = (page: Page, day: string) => page.locator(`[role=gridcell][data-date="${day}"]`).first();
/** The number of a day, which the keys walk along. */
const dayLink = (page: Page, day: string) => dayCell(page, day).getByRole("link").first();
const calendar = (page: Page) => page.getByRole("region", { name: "Lịch sự kiện" });

async function dragTo(page: Page, entry: Locator, day: string): Promise<void> {
  await entry.hover({ position: { x: 20, y: 8 } });
  await page.mouse.down();
  const box = await dayCell(page, day).boundingBox();
  if (box === null) throw new Error(`${day} is not shown`);
  // In steps, as a hand moves: FullCalendar begins to drag after a few pixels.
  await page.mouse.move(box.x + 30, box.y + box.height / 2, { steps: 12 });
  await page.mouse.up();
}

/** Takes an entry by the last pixels of its end, where FullCalendar lets it be made longer. */
async function dragEndTo(page: Page, entry: Locator, day: string): Promise<void> {
  await entry.hover();
  const [from, to] = [await entry.boundingBox(), await dayCell(page, day).boundingBox()];
  if (from === null || to === null) throw new Error(`${day} or the entry is not shown`);
  await page.mouse.move(from.x + from.width - 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
}

test.describe("with a mouse", () => {
  test.beforeEach(({ isMobile }) => test.skip(isMobile, "a phone's month shows marks only"));

  test("an event is dragged to next week, told of, and taken back", async ({ page, request }) => {
    const id = await enter(request, TITLE, [`${MONTHS.drag}-09`, `${MONTHS.drag}-11`]);
    await page.goto(`/calendar?view=month&date=${MONTHS.drag}-01`);
    const entry = calendar(page).getByRole("link", { name: TITLE });
    await expect(entry).toHaveAccessibleName(/9–11\/5\/2028, Dự kiến, Hà Nội/);

    await dragTo(page, entry, `${MONTHS.drag}-16`);
    const told = page.getByRole("status").filter({ hasText: `Đã chuyển “${TITLE}” từ 9–11/5/2028 sang 16–18/5/2028.` });
    await expect(told).toBeVisible();
    await expect(entry).toBeFocused();
    expect(await datesOf(request, id)).toEqual(["2028-05-16", "2028-05-18"]);

    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Đã hoàn tác" })).toBeVisible();
    await expect(entry).toHaveAccessibleName(/9–11\/5\/2028/);
    await expect(entry).toBeFocused();
    expect(await datesOf(request, id)).toEqual(["2028-05-09", "2028-05-11"]);
  });

  test("an event is made longer by its end, and taken back though somebody has renamed it", async ({
    page,
    request,
  }) => {
    const id = await enter(request, `${TITLE}, dài hơn`, [`${MONTHS.length}-11`]);
    await page.goto(`/calendar?view=month&date=${MONTHS.length}-01`);
    const entry = calendar(page).getByRole("link", { name: `${TITLE}, dài hơn` });
    await expect(entry).toBeVisible();
    await dragEndTo(page, entry, `${MONTHS.length}-13`);
    await expect(page.getByRole("status").filter({ hasText: "từ 11/12/2028 sang 11–13/12/2028" })).toBeVisible();
    await expect(entry).toBeFocused();
    expect(await datesOf(request, id)).toEqual(["2028-12-11", "2028-12-13"]);

    // What somebody else changes beside it stays.
    const now = ProgrammeEvent.parse(await (await request.get(`/api/events/${id}`)).json());
    await changeEvent(request, now, { title: { vi: `${TITLE}, dài hơn hẳn` } });
    await expect(entry).toHaveAccessibleName(/dài hơn hẳn/);
    await page.getByRole("button", { name: "Hoàn tác" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Đã hoàn tác" })).toBeVisible();
    await expect(entry).toHaveAccessibleName(/dài hơn hẳn, 11\/12\/2028/);
    expect(await datesOf(request, id)).toEqual(["2028-12-11", "2028-12-11"]);
  });

  test("a session that is dragged asks whether all move, and all move with it", async ({ page, request }) => {
    const days = [`${MONTHS.sessions}-04`, `${MONTHS.sessions}-05`] as const;
    const id = await enter(
      request,
      TITLE,
      [...days],
      days.map((date) => ({ date, hours: { start: "08:30", end: "11:30" } })),
    );
    await page.goto(`/calendar?view=month&date=${MONTHS.sessions}-01`);
    const first = calendar(page).getByRole("link", { name: TITLE }).first();
    await expect(first).toHaveAccessibleName(/^08:30–11:30 · ngày 1\/2 /);
    await dragTo(page, first, `${MONTHS.sessions}-11`);
    const dialog = page.getByRole("dialog", { name: "Chuyển sự kiện" });
    await expect(dialog.getByRole("radio", { name: "Cả sự kiện (2 phiên)" })).toBeChecked();
    await expect(dialog).toContainText("Sang: 11–12/7/2028 (Thứ Ba – Thứ Tư)");
    await dialog.getByRole("button", { name: "Chuyển", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "sang 11–12/7/2028" })).toBeVisible();
    expect(await datesOf(request, id)).toEqual(["2028-07-11", "2028-07-12", "2028-07-11", "2028-07-12"]);
  });

  test("days that are dragged over begin a new event", async ({ page }) => {
    await page.goto(`/calendar?view=month&date=${MONTHS.create}-01`);
    const [from, to] = [dayCell(page, `${MONTHS.create}-15`), dayCell(page, `${MONTHS.create}-17`)];
    await from.hover();
    await page.mouse.down();
    await to.hover();
    await page.mouse.up();
    await expect(page).toHaveURL(/\/events\/new\?date=2028-08-15&end=2028-08-17/);
  });

  test("somebody else was faster: the event goes back, and is shown as it is", async ({ page, request }) => {
    const id = await enter(request, `${TITLE}, hai người`, [`${MONTHS.drag}-23`]);
    await page.goto(`/calendar?view=month&date=${MONTHS.drag}-01`);
    const entry = calendar(page).getByRole("link", { name: `${TITLE}, hai người` });
    await expect(entry).toBeVisible();
    // Before ours can be kept, another's is.
    await page.route(`**/api/events/${id}`, async (route) => {
      if (route.request().method() === "PUT") {
        const answer = await request.get(`/api/events/${id}`);
        const { id: _id, origin, revision, sequence, createdAt, updatedAt, ...theirs } = await answer.json();
        await request.put(`/api/events/${id}`, {
          headers: { "If-Match": `"${revision}"` },
          data: { ...theirs, dates: { ...theirs.dates, start: "2028-05-25", end: "2028-05-25" } },
        });
      }
      await route.continue();
    });
    await dragTo(page, entry, `${MONTHS.drag}-26`);
    await expect(page.getByRole("alert").filter({ hasText: "có người vừa sửa sự kiện này" })).toBeVisible();
    await expect(entry).toHaveAccessibleName(/25\/5\/2028/);
    expect(await datesOf(request, id)).toEqual(["2028-05-25", "2028-05-25"]);
  });
});

test.describe("by keyboard alone", () => {
  test.beforeEach(({ isMobile }) => test.skip(isMobile, "a phone has no keys"));

  test("an event is moved by a week, made longer, and taken back step by step", async ({ page, request }) => {
    const id = await enter(request, TITLE, [`${MONTHS.keyboard}-06`]);
    await page.goto(`/calendar?view=month&date=${MONTHS.keyboard}-01`);
    const entry = calendar(page).getByRole("link", { name: TITLE });
    await entry.focus();

    await page.keyboard.press("m");
    await expect(page.getByRole("menuitem", { name: "Mở sự kiện" })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Ngày mới")).toBeFocused();
    await page.getByRole("button", { name: "+1 tuần" }).press("Enter");
    await expect(page.getByRole("dialog")).toContainText("Sang: 13/6/2028 (Thứ Ba)");
    await page.getByRole("button", { name: "Chuyển", exact: true }).press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "từ 6/6/2028 sang 13/6/2028" })).toBeVisible();
    await expect(entry).toBeFocused();

    // An entry that is drawn anew at this very moment, with the server's answer, loses the key: a person presses it again.
    const changeLength = page.getByRole("menuitem", { name: "Đổi thời lượng…" });
    await expect(async () => {
      await entry.press("Shift+F10");
      await expect(changeLength).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await changeLength.press("Enter");
    await page.getByRole("button", { name: "+1 ngày" }).press("Enter");
    await page.getByRole("button", { name: "Đổi", exact: true }).press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "sang 13–14/6/2028" })).toBeVisible();
    await expect(entry).toBeFocused();
    expect(await datesOf(request, id)).toEqual(["2028-06-13", "2028-06-14"]);

    await page.keyboard.press("Control+z");
    await expect(page.getByRole("status").filter({ hasText: "trở lại 13/6/2028" })).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("status").filter({ hasText: "trở lại 6/6/2028" })).toBeVisible();
    await expect(entry).toBeFocused();
    expect(await datesOf(request, id)).toEqual(["2028-06-06", "2028-06-06"]);
  });

  test("the days are walked through, and one begins a new event", async ({ page }) => {
    await page.goto(`/calendar?view=month&date=${MONTHS.create}-30`);
    await dayLink(page, `${MONTHS.create}-30`).focus();
    await page.keyboard.press("ArrowRight");
    await expect(dayLink(page, `${MONTHS.create}-31`)).toBeFocused();
    await page.keyboard.press("PageUp");
    await expect(dayLink(page, "2028-07-31")).toBeFocused();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tháng 7/2028");
    await page.keyboard.press("ArrowDown");
    await expect(dayLink(page, "2028-08-07")).toBeFocused();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Dùng lịch bằng bàn phím" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dayLink(page, "2028-08-07")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/events\/new\?date=2028-08-07/);
  });
});

test("a phone moves an event by its menu", async ({ page, request, isMobile }) => {
  test.skip(!isMobile, "the desktop drags");
  const id = await enter(request, TITLE, [`${MONTHS.narrow}-05`]);
  await page.goto(`/calendar?date=${MONTHS.narrow}-01`);
  await page.getByRole("button", { name: `Thao tác với “${TITLE}”` }).tap();
  await page.getByRole("menuitem", { name: "Chuyển đến…" }).tap();
  await page.getByRole("button", { name: "+1 ngày" }).tap();
  await page.getByRole("button", { name: "Chuyển", exact: true }).tap();
  await expect(page.getByRole("status").filter({ hasText: "sang 6/9/2028" })).toBeVisible();
  expect(await datesOf(request, id)).toEqual(["2028-09-06", "2028-09-06"]);
});

test("view, day and filters live in the address", async ({ page }) => {
  await page.goto("/calendar?view=year&date=2025-02-01&q=bo cong an");
  await expect(page.getByRole("heading", { level: 1, name: "Năm 2025" })).toBeVisible();
  await page.getByRole("link", { name: /20\/2\/2025: 1 sự kiện/ }).click();
  await expect(page).toHaveURL(/view=day/);
  await expect(page).toHaveURL(/date=2025-02-20/);
  await expect(page).toHaveURL(/q=bo/);
  await expect(page.getByRole("heading", { level: 1, name: "Thứ Năm, 20/2/2025" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Năm 2025" })).toBeVisible();
});

test("every view can follow every other", async ({ page }) => {
  await page.goto("/calendar?date=2025-02-20");
  const views = page.getByRole("radiogroup", { name: "Cách xem" });
  for (const view of ["Tháng", "Tuần", "Năm", "Danh sách", "Ngày", "Tháng", "Danh sách", "Tuần"]) {
    await views.getByText(view, { exact: true }).click();
    await expect(views.getByRole("radio", { name: view })).toBeChecked();
    const shown = calendar(page).getByRole("link", {
      name: view === "Năm" ? /20\/2\/2025: 1 sự kiện/ : /thúc đẩy triển khai/,
    });
    await expect(shown.first()).toBeVisible();
    // For the ear: the period and how much is in it, and of each entry the day, the state and the place.
    const period = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await expect(page.getByRole("status").filter({ hasText: new RegExp(`^${period}: \\d+ sự kiện$`) })).toBeAttached();
    if (view === "Năm") continue;
    for (const words of [/20\/2\/2025/, /Đã tổ chức/, /Địa điểm: nguồn không nêu/]) {
      await expect(shown.first()).toHaveAccessibleName(words);
    }
  }
});

test.describe("whoever has not signed in", () => {
  test.use({ storageState: { cookies: [], origins: [] } });

  test("reads the calendar in Vietnamese, moves nothing, and is led from a day to it", async ({ page, isMobile }) => {
    test.skip(isMobile, "the list has no days to press");
    await page.addInitScript(`localStorage.setItem("wps.language", "vi")`);
    await page.goto("/calendar?view=month&date=2025-02-01");
    await expect(calendar(page).getByRole("link").first()).toBeVisible();
    await expect(page.getByRole("button", { name: /^Thao tác với/ })).toHaveCount(0);
    const text = await page.getByRole("main").evaluate((main) => (main as { textContent: string }).textContent);
    expect(text).not.toMatch(/\b(?:more|Close|Timed|Events|Today|Month|Week)\b/);
    await dayCell(page, "2025-02-11").click();
    await expect(page.getByRole("heading", { level: 1, name: "Thứ Ba, 11/2/2025" })).toBeVisible();
  });
});
