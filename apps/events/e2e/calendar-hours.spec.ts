import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import type { ProgrammeEvent } from "@wps/model";
import { planEvent } from "./planned-event.ts";

// Where the calendar has a scale of hours: what is dragged there has its twin by keyboard too.
test.skip(({ isMobile }) => isMobile, "a phone has neither a mouse nor keys");

const MONTH = "2030-02";
const calendar = (page: Page) => page.getByRole("region", { name: "Lịch sự kiện" });

/** Enters an event of one session in the morning of a day of that month. */
async function enterMorning(request: APIRequestContext, day: string, status: ProgrammeEvent["status"] = "planned") {
  const date = `${MONTH}-${day}`;
  const title = `Buổi tập huấn ${randomUUID().slice(0, 6)}`;
  const dates = { precision: "day", start: date, end: date, basis: "stated" } as const;
  const sessions = [{ date, hours: { start: "08:30", end: "11:30" } }];
  const { id } = await planEvent(request, { title: { vi: title }, dates, sessions, status });
  return { id, title };
}

async function heldAt(request: APIRequestContext, id: string): Promise<string> {
  const event: ProgrammeEvent = await (await request.get(`/api/events/${id}`)).json();
  return event.sessions.map(({ date, hours }) => `${date} ${hours?.start}–${hours?.end}`).join();
}

test("a session is dragged to other hours of another day, and taken back", async ({ page, request }) => {
  const { id, title } = await enterMorning(request, "05");
  await page.goto(`/calendar?view=week&date=${MONTH}-05`);
  const entry = calendar(page).getByRole("link", { name: title });
  const places = [
    entry,
    page.locator(`[role=columnheader][data-date="${MONTH}-06"]`),
    ...["08:00", "11:00"].map((hour) => calendar(page).getByText(hour, { exact: true })),
  ];
  const [box, next, from, to] = await Promise.all(places.map((place) => place.first().boundingBox()));
  if (!box || !next || !from || !to) throw new Error("the entry, the next day or the hours are not shown");
  await page.mouse.move(box.x + 20, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(next.x + 20, box.y + 12 + to.y - from.y, { steps: 12 });
  await page.mouse.up();
  await expect(page.getByRole("status").filter({ hasText: "sang 6/2/2030, 11:30–14:30" })).toBeVisible();
  await expect(entry).toBeFocused();
  expect(await heldAt(request, id)).toBe(`${MONTH}-06 11:30–14:30`);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("status").filter({ hasText: "trở lại 5/2/2030, 08:30–11:30" })).toBeVisible();
  expect(await heldAt(request, id)).toBe(`${MONTH}-05 08:30–11:30`);
});

test("a session ends later when its end is dragged", async ({ page, request }) => {
  const { id, title } = await enterMorning(request, "08");
  await page.goto(`/calendar?view=day&date=${MONTH}-08`);
  const entry = calendar(page).getByRole("link", { name: title });
  await entry.hover();
  const places = [entry, ...["10:00", "11:00"].map((hour) => calendar(page).getByText(hour, { exact: true }))];
  const [box, from, to] = await Promise.all(places.map((place) => place.first().boundingBox()));
  if (!box || !from || !to) throw new Error("the entry or the hours are not shown");
  // The entry lasts three hours; it is taken by the last pixels of its end.
  const hour = to.y - from.y;
  const [x, end] = [box.x + box.width / 2, box.y + 3 * hour - 4];
  await page.mouse.move(x, end);
  await page.mouse.down();
  await page.mouse.move(x, end + hour, { steps: 12 });
  await page.mouse.up();
  await expect(page.getByRole("status").filter({ hasText: "sang 8/2/2030, 08:30–12:30" })).toBeVisible();
  expect(await heldAt(request, id)).toBe(`${MONTH}-08 08:30–12:30`);
});

test("hours that are dragged over begin a new event with a session at these hours", async ({ page }) => {
  await page.goto(`/calendar?view=week&date=${MONTH}-26`);
  const places = [
    page.locator(`[role=columnheader][data-date="${MONTH}-26"]`),
    ...["09:00", "11:00"].map((hour) => calendar(page).getByText(hour, { exact: true })),
  ];
  const [day, from, to] = await Promise.all(places.map((place) => place.first().boundingBox()));
  if (!day || !from || !to) throw new Error("the day or the hours are not shown");
  await page.mouse.move(day.x + 20, from.y + from.height);
  await page.mouse.down();
  await page.mouse.move(day.x + 20, to.y + to.height, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\/events\/new\?date=2030-02-26&from=09%3A\d\d&to=11%3A\d\d$/);
  await expect(page.getByLabel("Ngày đầu")).toHaveValue("26/2/2030");
  await page.getByRole("button", { name: /^Phiên theo ngày/ }).click();
  const { searchParams } = new URL(page.url());
  for (const [label, end] of [
    ["Từ", "from"],
    ["Đến", "to"],
  ] as const) {
    await expect(page.getByLabel(label, { exact: true }).first()).toHaveValue(searchParams.get(end) ?? "");
  }
});

for (const [view, day] of [
  ["week", "12"],
  ["day", "14"],
] as const) {
  test(`in the view of a ${view} a session gets other hours and another end by keyboard alone`, async ({
    page,
    request,
  }) => {
    const { id, title } = await enterMorning(request, day);
    await page.goto(`/calendar?view=${view}&date=${MONTH}-${day}`);
    const entry = calendar(page).getByRole("link", { name: title });
    await entry.focus();
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Chuyển đến…" }).press("Enter");
    await page.getByLabel("Bắt đầu lúc").fill("13:30");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "13:30–16:30" })).toBeVisible();
    await expect(entry).toBeFocused();
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Đổi thời lượng…" }).press("Enter");
    await page.getByLabel("Kết thúc lúc").fill("17:00");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "13:30–17:00" })).toBeVisible();
    await expect(entry).toBeFocused();
    expect(await heldAt(request, id)).toBe(`${MONTH}-${day} 13:30–17:00`);
  });
}

test("why an approved event moves is not written twice", async ({ page, request }) => {
  const { id, title } = await enterMorning(request, "20", "approved");
  await page.goto(`/calendar?view=week&date=${MONTH}-20`);
  const entry = calendar(page).getByRole("link", { name: title });
  const ask = async () => {
    await entry.focus();
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Chuyển đến…" }).press("Enter");
    await page.getByRole("button", { name: "+1 ngày" }).press("Enter");
  };
  // The focus waits with the reader, however long the server takes.
  await page.route(`**/api/events/${id}`, async (route) => {
    await page.waitForTimeout(1_500);
    await route.abort();
  });
  await ask();
  await page.getByLabel("Lý do đổi ngày (không bắt buộc)").fill("Hội trường bận.");
  await page.getByRole("button", { name: "Chuyển", exact: true }).press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Sự kiện vẫn ở chỗ cũ" })).toBeVisible();
  await expect(entry).toBeFocused();
  await page.unroute(`**/api/events/${id}`);
  await ask();
  await expect(page.getByLabel("Lý do đổi ngày (không bắt buộc)")).toHaveValue("Hội trường bận.");
  await page.getByRole("button", { name: "Chuyển", exact: true }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "sang 21/2/2030" })).toBeVisible();
  expect((await (await request.get(`/api/events/${id}`)).json()).deviations).toEqual([
    { fact: "dates", reason: { vi: "Hội trường bận." } },
  ]);
});
