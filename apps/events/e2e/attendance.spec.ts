import { type APIRequestContext, expect, test } from "@playwright/test";
import type { AttendanceRegister, Participation } from "@wps/model";
import { planEvent } from "./planned-event.ts";

/** A course of one day with a morning and an afternoon, some there and some on a screen. */
const planHybrid = (request: APIRequestContext) =>
  planEvent(request, {
    format: "hybrid",
    sessions: [{ date: "2027-05-11", hours: { start: "08:00", end: "16:30" } }],
  });

/** Puts somebody on a list as another window would. */
async function list(request: APIRequestContext, event: string, given: string, parts = {}): Promise<Participation> {
  const answer = await request.post(`/api/events/${event}/participations`, {
    data: {
      person: { name: { family: "Nguyễn", middle: "Thị", given, order: "family-first" } },
      profile: { sex: "woman" },
      roles: ["participant"],
      status: "confirmed",
      entry: "added",
      ...parts,
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

const registerOf = async (request: APIRequestContext, event: string): Promise<AttendanceRegister> =>
  (await request.get(`/api/events/${event}/attendance`)).json();

test("a mark says how and how long somebody was there, by keyboard alone", async ({ page, request, isMobile }) => {
  test.skip(isMobile, "a phone has no keys");
  const event = await planHybrid(request);
  const an = await list(request, event.id, "An", { mode: "in-person" });
  const lan = await list(request, event.id, "Lan");
  await page.goto(`/events/${event.id}/attendance`);
  const cell = (row: number, column: number) => page.locator(`[id="mark.${row}.${column}"]`);
  await cell(0, 0).focus();
  await page.keyboard.press("1");
  await expect(cell(0, 0)).toHaveText("Có mặt, trực tiếp");
  await page.keyboard.press("1");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("o");
  await expect(cell(0, 0)).toHaveText("Có mặt, trực tuyến");
  await page.keyboard.press("F2");
  const minutes = page.getByLabel("Số phút có mặt");
  await expect(minutes).toBeFocused();
  await minutes.fill("một giờ");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Ghi số phút nguyên")).toBeVisible();
  await minutes.fill("95");
  await page.keyboard.press("Enter");
  await expect(cell(1, 0)).toBeFocused();
  await expect(cell(0, 0)).toHaveText("95′Có mặt, trực tuyến, 95 phút");
  await page.getByLabel("Nhập theo số thứ tự").fill(`${lan.number} = muộn 40 phút trực tiếp`);
  await page.keyboard.press("Enter");
  await expect(cell(1, 0)).toHaveText("40′Đến muộn, trực tiếp, 40 phút");
  // Who is said not to have been there was there in no way and for no minutes.
  await cell(0, 0).focus();
  await page.keyboard.press("4");
  await expect(cell(0, 0)).toHaveText("Vắng không lý do");
  await page.keyboard.press("Control+z");
  await expect(cell(0, 0)).toHaveText("95′Có mặt, trực tuyến, 95 phút");
  await expect
    .poll(async () =>
      (await registerOf(request, event.id)).marks.map(({ participation, mark }) => [participation, mark]),
    )
    .toEqual(
      expect.arrayContaining([
        [an.id, { state: "present", mode: "online", minutes: 95, basis: "desk" }],
        [lan.id, { state: "late", mode: "in-person", minutes: 40, basis: "desk" }],
      ]),
    );
});

test("on a narrow screen the minutes are asked for under the states", async ({ page, request, isMobile }) => {
  test.skip(!isMobile, "a wide screen has the grid");
  const event = await planHybrid(request);
  await list(request, event.id, "Lan");
  await page.goto(`/events/${event.id}/attendance`);
  await page.getByRole("button", { name: "Đến muộn" }).click();
  await page.getByRole("button", { name: "Hình thức và số phút: Nguyễn Thị Lan" }).click();
  await page.getByLabel("Hình thức", { exact: true }).selectOption("Trực tuyến");
  await page.getByLabel("Số phút có mặt").fill("40");
  await page.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(page.getByRole("button", { name: "Hình thức và số phút: Nguyễn Thị Lan" })).toHaveText(
    "trực tuyến, 40 phút",
  );
});
