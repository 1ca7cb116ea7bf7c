import { type APIRequestContext, expect, test } from "@playwright/test";
import { type Participation, SessionId } from "@wps/model";
import { isInOrder } from "./in-order.ts";
import { STRANGER, signedIn } from "./people.ts";
import { picture } from "./pictures.ts";
import { planEvent } from "./planned-event.ts";

const DAYS = ["2027-05-11", "2027-05-12"];

/** A course of two days, each with a morning and an afternoon. */
const planCourse = (request: APIRequestContext) =>
  planEvent(request, { sessions: DAYS.map((date) => ({ date, hours: { start: "08:00", end: "16:30" } })) });

/** Puts somebody on a list as another window would. */
async function list(request: APIRequestContext, event: string, given: string): Promise<Participation> {
  const answer = await request.post(`/api/events/${event}/participations`, {
    data: {
      person: { name: { family: "Nguyễn", middle: "Thị", given, order: "family-first" } },
      profile: { sex: "woman" },
      roles: ["participant"],
      status: "confirmed",
      entry: "added",
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

const registerOf = async (request: APIRequestContext, event: string) =>
  (await request.get(`/api/events/${event}/attendance`)).json();

test("a list is typed in by keyboard, a course of two days is marked at the desk and closed", async ({
  page,
  request,
  isMobile,
}, info) => {
  test.skip(isMobile, "a phone has no keys");
  const event = await planCourse(request);
  await page.goto(`/events/${event.id}`);
  await page.getByRole("link", { name: "Danh sách người tham dự" }).click();
  await page.getByRole("button", { name: "Thêm người" }).click();
  const name = page.getByLabel("Họ và tên");
  await expect(name).toBeFocused();
  for (const [written, sex] of [
    ["Trần Văn An", "Nam"],
    ["nguyễn thị lan", "Nữ"],
    ["Hờ A Páo", "Chưa rõ"],
  ] as const) {
    await name.pressSequentially(written);
    await page.keyboard.press("Enter");
    // Nothing is chosen beforehand: the first press leads to what is still missing.
    await expect(page.getByRole("radio", { name: "Nữ" })).toBeFocused();
    await page.getByRole("radio", { name: sex }).press("Space");
    await page.getByRole("radio", { name: sex }).press("Enter");
    await expect(name).toHaveValue("");
    await expect(name).toBeFocused();
  }
  await page.keyboard.press("Escape");
  const table = page.getByRole("table");
  await expect(table.getByRole("row")).toHaveCount(4);
  await expect(table.getByRole("rowheader")).toHaveText(["Trần Văn An", "Nguyễn Thị Lan", "Hờ A Páo"]);
  await expect(page.getByRole("main")).toContainText("3 người trong danh sách, 3 người có chỗ.");
  await expect(page.getByRole("definition")).toHaveText(["1", "1", "0", "0", "1"]);
  await page.getByRole("searchbox").fill("nguyen lan");
  await expect(table.getByRole("rowheader")).toHaveText(["Nguyễn Thị Lan"]);

  await page.getByRole("link", { name: "Điểm danh" }).click();
  const cell = (row: number, column: number) => page.locator(`[id="mark.${row}.${column}"]`);
  await expect(cell(0, 0)).toHaveText("Chưa điểm danh");
  await cell(0, 0).focus();
  await page.keyboard.press("1");
  await expect(cell(1, 0)).toBeFocused();
  await page.keyboard.press("2");
  await page.keyboard.press("4");
  await expect(cell(0, 0)).toHaveText("Có mặt");
  await expect(cell(1, 0)).toHaveText("Đến muộn");
  await expect(cell(2, 0)).toHaveText("Vắng không lý do");

  await page.getByRole("button", { name: "Khóa sổ" }).click();
  await expect(page.getByRole("alert")).toContainText("còn 9 chỗ chưa điểm danh");
  await page.getByRole("button", { name: "Đến chỗ chưa điểm danh đầu tiên" }).click();
  await expect(cell(0, 1)).toBeFocused();
  await page.getByRole("button", { name: "Còn lại vắng: 11/5/2027, chiều" }).click();
  await expect(cell(2, 1)).toHaveText("Vắng không lý do");
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(cell(2, 1)).toHaveText("Chưa điểm danh");
  for (const column of ["11/5/2027, chiều", "12/5/2027, sáng", "12/5/2027, chiều"]) {
    await page.getByLabel("Buổi", { exact: true }).selectOption({ label: column });
    await page.getByLabel("Nhập theo số thứ tự").fill("1-2 = có mặt");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: `Còn lại vắng: ${column}` }).click();
  }
  await page.getByRole("button", { name: "Đặt điều kiện" }).click();
  await page.getByRole("button", { name: "Lưu điều kiện" }).click();
  await expect(page.getByRole("row", { name: /Trần Văn An/ })).toContainText("4/4");
  await expect(page.getByRole("row", { name: /Nguyễn Thị Lan/ })).toContainText("Đạt");
  await expect(page.getByRole("row", { name: /Hờ A Páo/ })).toContainText("Không đạt");
  await expect(page.getByRole("main")).toContainText("Đã lưu lúc");
  await expect(page.getByText("chỗ chưa điểm danh.")).toHaveCount(0);
  await picture(page, info, "desk-vi");
  await page.getByRole("button", { name: "Khóa sổ" }).click();
  await expect(page.getByRole("main")).toContainText("Sổ đã khóa lúc");

  const { marks, closedAt, rule } = await registerOf(request, event.id);
  expect(marks).toHaveLength(12);
  expect(marks.filter(({ mark }: { mark: { state: string } }) => mark.state === "absent")).toHaveLength(4);
  expect(closedAt).toBeDefined();
  expect(rule).toEqual({ percent: 80, excused: "absent" });
  // What is closed is read and not worked on.
  await cell(0, 0).focus();
  await page.keyboard.press("4");
  await expect(cell(0, 0)).toHaveText("Có mặt");
});

test("what somebody else changed is shown beside one's own, and a closed register holds the list", async ({
  page,
  request,
}) => {
  const event = await planCourse(request);
  const lan = await list(request, event.id, "Lan");
  await page.goto(`/events/${event.id}/participants?person=${lan.id}`);
  const unit = page.getByLabel("Đơn vị công tác");
  await unit.fill("Vụ của tôi");
  const theirs = await request.put(`/api/participations/${lan.id}`, {
    headers: { "If-Match": '"1"' },
    data: {
      person: { name: lan.name },
      profile: { sex: "woman", unit: "Vụ của họ" },
      roles: ["participant"],
      status: "confirmed",
    },
  });
  expect(theirs.ok()).toBe(true);
  await page.getByRole("dialog").getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Đơn vị công tác: Vụ của họ");
  await expect(unit).toHaveValue("Vụ của tôi");
  await page.getByRole("button", { name: "Lưu bản của tôi" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("main")).toContainText("Vụ của tôi");

  const { slots } = await registerOf(request, event.id);
  const marks = slots.map((slot: object) => ({
    ...slot,
    participation: lan.id,
    mark: { state: "present", basis: "paper" },
  }));
  await request.put(`/api/events/${event.id}/attendance/marks`, { data: { marks } });
  await page.getByRole("button", { name: "Sửa: Nguyễn Thị Lan" }).click();
  await page.getByRole("button", { name: "Xóa khỏi danh sách…" }).click();
  await page.getByRole("button", { name: "Xóa khỏi danh sách", exact: true }).click();
  await expect(page.getByText("Người này đã có điểm danh nên không xóa được")).toBeVisible();
  await page.getByRole("button", { name: "Đóng" }).last().click();

  const closed = await request.put(`/api/events/${event.id}/attendance`, {
    headers: { "If-Match": '"0"' },
    data: { closed: true },
  });
  expect(closed.ok()).toBe(true);
  await unit.fill("Quá muộn");
  await page.getByRole("dialog").getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Sổ điểm danh đã khóa");
  await expect(unit).toHaveValue("Quá muộn");
});

test("marks made without a connection are kept without names, and sent after the page was loaded anew", async ({
  page,
  request,
}) => {
  const event = await planCourse(request);
  await list(request, event.id, "Đợi Mạng");
  await page.goto(`/events/${event.id}/attendance`);
  await expect(page.getByText("Đợi Mạng")).toBeVisible();
  const marksPath = `**/api/events/${event.id}/attendance/marks`;
  await page.route(marksPath, (route) => route.abort());
  await page.getByRole("button", { name: /^Còn lại có mặt/ }).click();
  await expect(page.getByRole("main")).toContainText("1 điểm danh được giữ ở máy này");
  const kept = await page.evaluate<string>("JSON.stringify(localStorage)");
  expect(kept).toContain("present");
  expect(kept).not.toContain("Đợi Mạng");
  expect((await registerOf(request, event.id)).marks).toEqual([]);
  await page.unroute(marksPath);
  await page.reload();
  await expect.poll(async () => (await registerOf(request, event.id)).marks).toHaveLength(1);
  expect(SessionId.safeParse((await registerOf(request, event.id)).marks[0].session).success).toBe(true);
});

const DONOR = { name: "Nhà tài trợ thử", role: "donor", organisations: ["gov-canada"] } as const;

for (const who of ["stranger", "donor"] as const) {
  test(`a ${who} is not led to the people of an event, and finds them closed`, async ({ browser, request }, info) => {
    const event = await planCourse(request);
    await list(request, event.id, "Kín");
    const context =
      who === "donor"
        ? await signedIn(browser, request, DONOR, info.project.use)
        : await browser.newContext({ ...info.project.use, ...STRANGER });
    const page = await context.newPage();
    await page.goto(`/events/${event.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: /^(Danh sách người tham dự|Điểm danh)$/ })).toHaveCount(0);
    const asked: string[] = [];
    page.on("request", (sent) => asked.push(sent.url()));
    for (const room of ["participants", "attendance"]) {
      await page.goto(`/events/${event.id}/${room}`);
      await expect(page.getByRole("heading", { name: /Hãy đăng nhập|Bạn không có quyền/ })).toBeVisible();
      await expect(page.getByText("Kín")).toHaveCount(0);
    }
    expect(asked.filter((url) => /\/api\/.*(?:participations|attendance)/.test(url))).toEqual([]);
    for (const room of ["participations", "attendance"]) {
      expect([403, 404]).toContain((await page.request.get(`/api/events/${event.id}/${room}`)).status());
    }
    await context.close();
  });
}

for (const language of ["vi", "en"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`both pages (${language}, ${colorScheme}) are open to everybody and fit the screen`, async ({
      page,
      request,
    }) => {
      test.slow();
      const event = await planCourse(request);
      await list(request, event.id, "Lan");
      await list(request, event.id, "Hòa");
      const bare = await planEvent(request, {});
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.addInitScript(`localStorage.setItem("wps.language", "${language}")`);
      for (const address of [
        `/events/${event.id}/participants`,
        `/events/${event.id}/participants?person=new`,
        `/events/${event.id}/attendance`,
        `/events/${bare.id}/participants`,
        `/events/${bare.id}/attendance`,
      ]) {
        await page.goto(address);
        await expect(page.getByRole("heading").first()).toBeVisible();
        await page.waitForLoadState("networkidle");
        if (address.endsWith("new")) await expect(page.getByRole("dialog").getByRole("textbox").first()).toBeFocused();
        await isInOrder(page);
      }
    });
  }
}
