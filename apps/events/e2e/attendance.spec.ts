import { readFile } from "node:fs/promises";
import { type APIRequestContext, expect, test } from "@playwright/test";
import type { AttendanceRegister, Participation } from "@wps/model";
import { isInOrder } from "./in-order.ts";
import { signedIn } from "./people.ts";
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

const REPORT = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
iPhone,lan@example.org,05/11/2027 07:45:00 AM,05/11/2027 09:30:00 AM,105
Nguyễn Thị Lan,lan@example.org,05/11/2027 09:00:00 AM,05/11/2027 12:10:00 PM,190
Tran Van An - MOHA,,05/11/2027 08:00:00 AM,05/11/2027 08:40:00 AM,40
Khách lạ,khach@example.com,05/11/2027 08:00:00 AM,05/11/2027 12:00:00 PM,240
`;

test("the report of a meeting is looked through, taken in beside marks made by hand, and taken back", async ({
  page,
  request,
}) => {
  const event = await planHybrid(request);
  const person = (family: string, middle: string, given: string, contact = {}) => ({
    person: { name: { family, middle, given, order: "family-first" }, ...contact },
  });
  const lan = await list(
    request,
    event.id,
    "Lan",
    person("Nguyễn", "Thị", "Lan", { contact: { email: "lan@example.org" } }),
  );
  const an = await list(request, event.id, "An", person("Trần", "Văn", "An"));
  const hoa = await list(request, event.id, "Hòa");
  const [morning] = (await registerOf(request, event.id)).slots;
  const byHand = { state: "late", basis: "desk" } as const;
  await request.put(`/api/events/${event.id}/attendance/marks`, {
    data: { marks: [{ participation: an.id, ...morning, mark: byHand }] },
  });
  const marks = async () =>
    Object.fromEntries(
      (await registerOf(request, event.id)).marks.map(({ participation, mark }) => [participation, mark]),
    );

  await page.goto(`/events/${event.id}/attendance`);
  await page.getByRole("link", { name: "Báo cáo họp trực tuyến" }).click();
  await page.getByLabel("Hoặc dán các ô").fill("Họ tên,Ghi chú\nLan,x");
  await page.getByRole("button", { name: "Đọc các ô đã dán" }).click();
  await expect(page.getByRole("alert")).toContainText("Không thấy bảng nào có tên và thời lượng");
  await page.locator('input[type="file"]').setInputFiles({
    name: "zoom.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(REPORT),
  });
  await expect(page.getByText("zoom.csv: 3 người dự.")).toBeVisible();
  const take = page.getByRole("button", { name: /^Ghi \d+ điểm danh/ });
  await expect(take).toBeDisabled();
  await page.getByLabel("Tran Van An - MOHA là ai?").selectOption(an.id);
  // What somebody marked at the desk stays unless it is said to give way.
  await expect(page.getByText("giữ nguyên; theo báo cáo:")).toBeVisible();
  await expect(take).toHaveText("Ghi 1 điểm danh");
  await page.getByLabel("Ghi đè điểm danh của Trần Văn An").check();
  await page.getByLabel("Ghi vắng những người này").check();
  await expect(take).toHaveText("Ghi 3 điểm danh");
  await expect(page.getByRole("list", { name: "Không có trong danh sách" })).toContainText("Khách lạ");
  await take.click();
  await expect(page.getByText("Đã ghi 3 điểm danh")).toBeVisible();
  // Two devices at once count once, and what was before eight and after twelve does not.
  expect(await marks()).toEqual({
    [lan.id]: { state: "present", mode: "online", minutes: 240, basis: "online-report" },
    [an.id]: { state: "absent", mode: "online", minutes: 40, basis: "online-report" },
    [hoa.id]: { state: "absent", basis: "online-report" },
  });
  await expect(page.getByRole("list", { name: "Không có trong danh sách" })).toContainText("Khách lạ");
  await page.getByRole("button", { name: "Hoàn tác: zoom.csv" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.getByText("đã hoàn tác lúc")).toBeVisible();
  expect(await marks()).toEqual({ [an.id]: byHand });
});

const LEAD = { name: "Ban tổ chức thử", role: "organiser", organisations: ["vwu"] } as const;

const PAGE = Buffer.from("%PDF-1.7 Nguyễn Thị Lan đã ký");
const PHOTOGRAPH = Buffer.concat([Buffer.from("ffd8ffe0", "hex"), Buffer.alloc(400_000, 7)]);

test("what people signed is kept as evidence, opened for a reason alone, and fixed once attendance is complete", async ({
  page,
  request,
}) => {
  const event = await planHybrid(request);
  const lan = await list(request, event.id, "Lan");
  await page.goto(`/events/${event.id}/attendance`);
  const section = page.getByRole("region", { name: "Bản quét danh sách ký tên" });
  await expect(section).toContainText("Chưa có bản quét nào.");
  const choosing = page.waitForEvent("filechooser");
  await section.getByRole("button", { name: "Thêm bản quét" }).press("Enter");
  await (await choosing).setFiles([
    { name: "trang-1.pdf", mimeType: "application/pdf", buffer: PAGE },
    { name: "anh.jpg", mimeType: "image/jpeg", buffer: PHOTOGRAPH },
    { name: "danh-sach.pdf", mimeType: "application/pdf", buffer: Buffer.from("PK\u0003\u0004") },
  ]);
  await expect(section.getByRole("status")).toHaveText("Đã lưu 2 bản quét.");
  await expect(section.getByRole("alert")).toContainText("“danh-sach.pdf” không phải PDF, JPEG hay PNG");
  const scans = section.getByRole("listitem");
  await expect(scans).toHaveCount(2);
  await expect(scans.filter({ hasText: "Ảnh JPEG" })).toContainText("400 kB");

  await page.getByRole("button", { name: "Mở xem Bản 1" }).click();
  await page.getByRole("button", { name: "Tải về" }).click();
  await expect(page.getByText("Hãy ghi lý do.")).toBeVisible();
  await page.getByRole("textbox", { name: "Lý do" }).fill("Đối chiếu với sổ điểm danh");
  const opened = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải về" }).click();
  expect((await opened).suggestedFilename()).toBe("ban-quet-1.pdf");
  expect(await readFile(await (await opened).path())).toEqual(PAGE);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await isInOrder(page);

  await page.getByRole("button", { name: "Xóa Bản 2" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Xóa" }).press("Enter");
  await expect(scans).toHaveCount(1);
  const { slots } = await registerOf(request, event.id);
  const mark = { state: "present", basis: "paper" };
  const marks = slots.map((slot) => ({ ...slot, participation: lan.id, mark }));
  await request.put(`/api/events/${event.id}/attendance/marks`, { data: { marks } });
  const closed = { data: { closed: true }, headers: { "If-Match": '"0"' } };
  expect((await request.put(`/api/events/${event.id}/attendance`, closed)).ok()).toBe(true);
  await expect(section).toContainText("bản quét là chứng cứ");
  await expect(page.getByRole("button", { name: "Xóa Bản 1" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Mở xem Bản 1" })).toBeVisible();
});

test("what somebody marks appears at the other desk without reload, and nothing that is typed there is lost", async ({
  page,
  browser,
  request,
  isMobile,
}, info) => {
  test.skip(isMobile, "a phone has no grid");
  const event = await planHybrid(request);
  await list(request, event.id, "An");
  await list(request, event.id, "Lan");
  const other = await signedIn(browser, request, LEAD, info.project.use);
  const desk = await other.newPage();
  for (const one of [page, desk]) {
    const stream = one.waitForResponse((answer) => new URL(answer.url()).pathname === "/api/changes");
    await one.goto(`/events/${event.id}/attendance`);
    await stream;
  }
  const cell = (of: typeof page, row: number) => of.locator(`[id="mark.${row}.0"]`);
  const line = desk.getByLabel("Nhập theo số thứ tự");
  await line.fill("1-2 = v");
  await cell(page, 0).focus();
  await page.keyboard.press("1");
  await expect(cell(desk, 0)).toHaveText("Có mặt");
  await expect(line).toHaveValue("1-2 = v");
  await cell(desk, 1).focus();
  await desk.keyboard.press("4");
  await expect(cell(page, 1)).toHaveText("Vắng không lý do");
  // Who comes onto the list comes to the desk; what the other desk marked is not taken back from here.
  await list(request, event.id, "Vân");
  await expect(page.getByRole("row", { name: /Vân/ })).toBeVisible();
  await cell(desk, 0).focus();
  await desk.keyboard.press("2");
  await expect(cell(page, 0)).toHaveText("Đến muộn");
  await page.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(page.getByRole("button", { name: "Hoàn tác" })).toBeDisabled();
  await expect(cell(page, 0)).toHaveText("Đến muộn");
  await page.getByRole("button", { name: "Còn lại có mặt: 11/5/2027, sáng" }).click();
  await page.getByLabel("Buổi", { exact: true }).selectOption({ label: "11/5/2027, chiều" });
  await page.getByRole("button", { name: "Còn lại có mặt: 11/5/2027, chiều" }).click();
  await page.getByRole("button", { name: "Khóa sổ" }).click();
  await expect(desk.getByText("Sổ đã khóa lúc")).toBeVisible();
  await other.close();
});

for (const language of ["vi", "en"]) {
  test(`the report of a meeting (${language}) is open to everybody and fits the screen`, async ({ page, request }) => {
    test.slow();
    const event = await planHybrid(request);
    await list(request, event.id, "Lan");
    await list(request, event.id, "Hòa");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.addInitScript(`localStorage.setItem("wps.language", "${language}")`);
    await page.goto(`/events/${event.id}/attendance/report`);
    await expect(page.getByRole("heading").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    await isInOrder(page);
    const rows = `${REPORT}NGUYEN THI HOA,,05/11/2027 08:00:00 AM,05/11/2027 08:40:00 AM,40\n`;
    const file = { name: "zoom.csv", mimeType: "text/csv", buffer: Buffer.from(rows) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.getByRole("combobox").last()).toBeVisible();
    await isInOrder(page);
    await page.goto(`/events/${event.id}/attendance`);
    await page.getByRole("heading").first().waitFor();
    await page.waitForLoadState("networkidle");
    await isInOrder(page);
  });
}
