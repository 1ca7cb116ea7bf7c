import { readFile } from "node:fs/promises";
import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import type { NewProgrammeEvent, Participation, ProgrammeEvent } from "@wps/model";
import type { CertificateList } from "../src/contract/certificates.ts";
import { textOfPages } from "../test/pdf-text.ts";
import { isInOrder } from "./in-order.ts";
import { STRANGER } from "./people.ts";
import { planEvent } from "./planned-event.ts";

const NAMES = ["An", "Lan", "Páo"] as const;

/** A course of two days, each with one part, and three people on its list. */
async function course(request: APIRequestContext, part: Partial<NewProgrammeEvent> = {}) {
  const sessions = ["2027-05-11", "2027-05-12"].map((date) => ({ date, hours: { start: "08:00", end: "11:30" } }));
  const event = await planEvent(request, { sessions, ...part });
  const people: Participation[] = [];
  for (const given of NAMES) {
    const answer = await request.post(`/api/events/${event.id}/participations`, {
      data: {
        person: { name: { family: "Nguyễn", given, order: "family-first" } },
        profile: { sex: "unknown" },
        roles: ["participant"],
        status: "confirmed",
        entry: "added",
      },
    });
    people.push(await answer.json());
  }
  return { event, people };
}

/** As {@link course}, marked and closed: the last of its people did not complete it. */
async function heldCourse(request: APIRequestContext, part: Partial<NewProgrammeEvent> = {}) {
  const { event, people } = await course(request, part);
  const { slots } = await (await request.get(`/api/events/${event.id}/attendance`)).json();
  const marks = people.flatMap(({ id }, nth) =>
    slots.map((slot: object) => ({
      ...slot,
      participation: id,
      mark: { state: nth === NAMES.length - 1 ? "absent" : "present", basis: "paper" },
    })),
  );
  await request.put(`/api/events/${event.id}/attendance/marks`, { data: { marks } });
  await setRegister(request, event, true);
  return { event, people };
}

async function setRegister(request: APIRequestContext, { id }: ProgrammeEvent, closed: boolean): Promise<void> {
  const { revision } = await (await request.get(`/api/events/${id}/attendance`)).json();
  const answer = await request.put(`/api/events/${id}/attendance`, {
    headers: { "If-Match": `"${revision}"` },
    data: { closed, rule: { percent: 100, excused: "absent" } },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

async function codesOf(request: APIRequestContext, { id }: ProgrammeEvent): Promise<string[]> {
  const list: CertificateList = await (await request.get(`/api/events/${id}/certificates`)).json();
  return list.rows.flatMap(({ certificates }) => certificates.map(({ code }) => code));
}

/** What somebody without an account is told of a code that they type. */
async function checkedByAStranger(browser: Browser, baseURL: string | undefined, code: string): Promise<Page> {
  const context = await browser.newContext({ ...STRANGER, ...(baseURL && { baseURL }), locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto("/certificates");
  await page.getByLabel("Mã kiểm tra").fill(code.toLowerCase().replaceAll("-", " "));
  await page.keyboard.press("Enter");
  return page;
}

test("a course is marked at the desk and from a sheet, closed, and its certificates issued, checked and revoked", async ({
  page,
  request,
  browser,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no keys");
  const { event } = await course(request);
  const [, second] = event.sessions;
  await page.goto(`/events/${event.id}/certificates`);
  await expect(
    page.getByRole("main").getByRole("status").filter({ hasText: "Chưa đặt điều kiện hoàn thành" }),
  ).toBeVisible();
  await page.getByRole("main").getByRole("status").getByRole("link", { name: "Điểm danh" }).click();

  // The first day at the desk, cell by cell.
  const cell = (row: number, column: number) => page.locator(`[id="mark.${row}.${column}"]`);
  await cell(0, 0).focus();
  for (const key of "114") await page.keyboard.press(key);
  await expect(cell(2, 0)).toHaveText("Vắng không lý do");
  await page.getByRole("button", { name: "Đặt điều kiện" }).click();
  await page.getByRole("button", { name: "Lưu điều kiện" }).click();
  // The second from the sheet that came back: its code leads here, and its rows are keyed in by their codes.
  await page.goto(`/events/${event.id}/attendance?session=${second?.id}&basis=paper`);
  await expect(page.getByRole("radio", { name: "Theo tờ ký tên" })).toBeChecked();
  const line = page.getByLabel("Nhập theo số thứ tự");
  for (const keyed of ["1B = có mặt", "2C = có mặt", "3D = vắng"]) {
    await line.fill(keyed);
    await line.press("Enter");
  }
  await expect(cell(2, 1)).toHaveText("Vắng không lý do");
  await expect(page.getByRole("main")).toContainText("Đã lưu lúc");
  await page.getByRole("button", { name: "Khóa sổ" }).click();
  await expect(page.getByRole("main")).toContainText("Sổ đã khóa lúc");

  await page.getByRole("link", { name: "Giấy chứng nhận" }).click();
  await page.getByRole("button", { name: "Cấp cho 2 người đạt điều kiện" }).press("Enter");
  await expect(page.getByText("Đã cấp 2 giấy chứng nhận.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Páo" })).toContainText("Không đạt");
  await page.getByRole("button", { name: "In tất cả (PDF)" }).click();
  await page.getByRole("textbox", { name: "Lý do" }).fill("Trao tại lễ bế giảng");
  const papers = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải về" }).click();
  expect((await papers).suggestedFilename()).toBe("giay-chung-nhan.pdf");
  const pdf = textOfPages(await readFile(await (await papers).path()));
  // The reason is asked once in a visit.
  const again = page.waitForEvent("download");
  await page.getByRole("button", { name: "In giấy chứng nhận của Nguyễn An (PDF)" }).click();
  await again;
  const codes = await codesOf(request, event);
  expect(pdf.map((text, nth) => text.includes(codes[nth] ?? "no code"))).toEqual([true, true]);
  expect(pdf[0]).toContain("Nguyễn An\nđã hoàn thành");
  expect(pdf[0]).toContain("Tham dự 2/2 buổi, 7 giờ trong tổng số 7 giờ");

  const [code = ""] = codes;
  const stranger = await checkedByAStranger(browser, baseURL, code);
  const answer = stranger.getByRole("main").getByRole("status");
  await expect(answer).toContainText("Giấy chứng nhận có hiệu lực");
  await expect(answer.getByRole("definition").first()).toHaveText("Nguyễn An");
  await expect(answer).toContainText("2/2 buổi, 7 giờ trong tổng số 7 giờ");
  await expect(stranger).toHaveURL(`/certificates#${code}`);

  await page.getByRole("button", { name: "Thu hồi giấy chứng nhận của Nguyễn An" }).press("Enter");
  await page.getByRole("button", { name: "Thu hồi", exact: true }).press("Enter");
  await expect(page.getByRole("dialog")).toContainText("Chọn một lý do.");
  await page.getByRole("radio", { name: "Cấp nhầm" }).press("Space");
  await page.getByLabel("Ghi chú nội bộ").fill("Chỉ ban tổ chức biết");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("listitem").filter({ hasText: "Nguyễn An" })).toContainText("Chỉ ban tổ chức biết");
  await stranger.reload();
  await expect(answer).toContainText("Giấy chứng nhận đã bị thu hồi");
  await expect(answer).not.toContainText("Chỉ ban tổ chức biết");
  await stranger.context().close();
});

test("what was corrected after certificates were issued is pointed out, and only a person revokes", async ({
  page,
  request,
}) => {
  const { event, people } = await heldCourse(request);
  const [an, lan] = people;
  await request.post(`/api/events/${event.id}/certificates`, { data: {} });
  await setRegister(request, event, false);
  const { slots } = await (await request.get(`/api/events/${event.id}/attendance`)).json();
  const mark = { state: "absent", basis: "paper" };
  await request.put(`/api/events/${event.id}/attendance/marks`, {
    data: { marks: [{ ...slots[0], participation: an?.id, mark }] },
  });
  await request.put(`/api/participations/${lan?.id}`, {
    headers: { "If-Match": '"1"' },
    data: {
      person: { name: { family: "Nguyễn", given: "Lân", order: "family-first" } },
      ...{ profile: lan?.profile, roles: lan?.roles, status: "confirmed" },
    },
  });
  await setRegister(request, event, true);
  await page.goto(`/events/${event.id}/certificates`);
  const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  await expect(row("Nguyễn An")).toContainText("Giấy vẫn có hiệu lực cho đến khi thu hồi");
  await expect(row("Nguyễn Lân")).toContainText("Trên giấy ghi “Nguyễn Lan”");
  await row("Nguyễn Lân")
    .getByRole("button", { name: /^Thu hồi/ })
    .click();
  await expect(page.getByRole("radio", { name: "Thay bằng giấy khác" })).toBeChecked();
  await page.getByRole("button", { name: "Thu hồi", exact: true }).click();
  await page.getByRole("checkbox", { name: "Chọn Nguyễn Lân" }).check();
  await page.getByRole("button", { name: "Cấp cho 1 người đã chọn" }).click();
  await expect(row("Nguyễn Lân")).toContainText("Thay bằng giấy khác");
  await expect(row("Nguyễn Lân")).not.toContainText("Trên giấy ghi");
});

test("of an event that is held back the page says nothing but that there is such a certificate", async ({
  request,
  browser,
  baseURL,
}) => {
  const { event } = await heldCourse(request, { sensitivity: "sensitive" });
  await request.post(`/api/events/${event.id}/certificates`, { data: {} });
  const [code = ""] = await codesOf(request, event);
  const page = await checkedByAStranger(browser, baseURL, code);
  await expect(page.getByRole("main").getByRole("status")).toContainText("để bảo vệ người tham gia");
  await expect(page.getByRole("main")).not.toContainText(/Nguyễn|Tập huấn|Hà Nội|2027/);
  await page.context().close();
});

test("a code that is none, and one that nobody has, look the same; no address and no list keeps what is shown", async ({
  page,
  request,
}) => {
  const texts: string[] = [];
  for (const code of ["2222-2222-2222-2222-2222", "2222-2222", "<script>"]) {
    await page.goto("/calendar");
    await page.goto(`/certificates#${encodeURIComponent(code)}`);
    await expect(page.getByRole("main").getByRole("status")).toContainText("Không có giấy chứng nhận nào mang mã này");
    texts.push((await page.getByRole("main").getByRole("status").textContent()) ?? "");
  }
  expect(new Set(texts).size).toBe(1);
  const asked: string[] = [];
  page.on("request", (sent) => asked.push(sent.url()));
  await page.goto("/certificates#3R7A-9KXM-2PCE-W5HN-42TK");
  await expect(page.getByRole("main").getByRole("status")).toContainText("Không có giấy");
  expect(asked.filter((url) => new URL(url).pathname.includes("42TK"))).toEqual([]);
  const typed = await request.get("/certificates/3R7A-9KXM-2PCE-W5HN-42TK", { maxRedirects: 0 });
  expect(typed.headers().location).toBe("/certificates#3R7A-9KXM-2PCE-W5HN-42TK");
  expect((await request.get("/certificates")).headers()["x-robots-tag"]).toBe("noindex, nofollow");
});

test("a stranger is not led to the certificates of an event, and finds them closed", async ({
  request,
  browser,
}, info) => {
  const { event } = await heldCourse(request);
  const context = await browser.newContext({ ...info.project.use, ...STRANGER });
  const page = await context.newPage();
  await page.goto(`/events/${event.id}/certificates`);
  await expect(page.getByRole("heading", { name: "Hãy đăng nhập để tiếp tục" })).toBeVisible();
  expect((await page.request.get(`/api/events/${event.id}/certificates`)).status()).toBe(403);
  await context.close();
});

for (const language of ["vi", "en"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`each page (${language}, ${colorScheme}) is open to everybody and fits the screen`, async ({
      page,
      request,
    }) => {
      test.slow();
      const { event, people } = await heldCourse(request);
      const open = await course(request);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.addInitScript(`localStorage.setItem("wps.language", "${language}")`);
      const look = async (address: string) => {
        await page.goto(address);
        await expect(page.getByRole("heading").first()).toBeVisible();
        await page.waitForLoadState("networkidle");
        await isInOrder(page);
      };
      await look(`/events/${event.id}/certificates`);
      await look(`/events/${open.event.id}/certificates`);
      const participations = [people[0]?.id];
      await request.post(`/api/events/${event.id}/certificates`, { data: { participations } });
      const [code = ""] = await codesOf(request, event);
      await look(`/events/${event.id}/certificates`);
      await page.getByRole("button", { name: /^(?:Thu hồi|Revoke)/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await isInOrder(page);
      await look("/certificates");
      await look(`/certificates#${code}`);
      await expect(page.getByRole("definition").first()).toBeVisible();
      await isInOrder(page);
    });
  }
}
