import { expect, test } from "@playwright/test";
import ICAL from "ical.js";
import { choose } from "./choose.ts";
import { ADMIN, STRANGER, signedIn } from "./people.ts";
import { picture } from "./pictures.ts";
import { changeEvent, planEvent } from "./planned-event.ts";

test("someone plans a two-day training on clause II.2.e and finds it in the calendar, on the task and in the feed", async ({
  page,
  request,
}, info) => {
  const title = `Tập huấn an toàn trên không gian mạng (${info.project.name})`;
  await page.goto("/programmes/nap-wps-2024-2030/II.2.e");
  await page.getByRole("link", { name: "Lập kế hoạch sự kiện cho mục này" }).click();

  await page.getByLabel("Loại sự kiện").selectOption({ label: "Tập huấn" });
  await page.getByLabel("Tên sự kiện (tiếng Việt)").fill(title);
  await page.getByLabel("Ngày đầu").fill("15/3/2027");
  await page.getByLabel("Ngày cuối").fill("16/3/2027");
  const host = page.getByRole("combobox", { name: "Tổ chức" });
  await host.fill("hoi lien hiep phu nu viet nam");
  await page
    .getByRole("option", { name: /Hội Liên hiệp Phụ nữ Việt Nam/ })
    .first()
    .click();
  await expect(page.getByRole("combobox", { name: "Mục tiêu hoặc nhiệm vụ" })).toHaveValue(/II\.2\.e/);
  await page.getByRole("button", { name: "Ghi lý do khác" }).click();
  await page
    .getByLabel("Vì sao sự kiện gắn với mục này (tiếng Việt)")
    .fill("Lớp học hướng dẫn phụ nữ tự bảo vệ mình trên không gian mạng.");
  await page.evaluate("scrollTo(0, 0)");
  await picture(page, info, "form-vi");
  await page.getByRole("button", { name: "Phiên theo ngày" }).click();
  await page.getByLabel("Từ", { exact: true }).first().fill("08:30");
  await page.getByLabel("Đến", { exact: true }).first().fill("17:00");
  await page.getByRole("button", { name: "Tạo mỗi ngày một phiên" }).click();
  await page.getByRole("switch", { name: "Công bố sự kiện" }).check();
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();

  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main).toContainText("15–16/3/2027");
  await expect(main).toContainText("Dự kiến");
  await expect(main).toContainText("08:30–17:00");
  await expect(main).toContainText("Số người tham dự: chưa rõ");

  await page.goto("/calendar?view=month&date=2027-03-01");
  await expect(main.getByRole("link", { name: title })).toHaveCount(2);

  await page.goto("/programmes/nap-wps-2024-2030/II.2.e");
  await expect(main.getByRole("link", { name: title })).toBeVisible();
  await expect(main).toContainText("Lớp học hướng dẫn phụ nữ tự bảo vệ mình");

  const feed = await request.get("/feeds/all.ics");
  const entries = new ICAL.Component(ICAL.parse(await feed.text())).getAllSubcomponents("vevent");
  const mine = entries.filter((entry) => String(entry.getFirstPropertyValue("summary")).includes(title));
  expect(mine.map((entry) => String(entry.getFirstPropertyValue("dtstart")))).toEqual([
    "2027-03-15T08:30:00",
    "2027-03-16T08:30:00",
  ]);
});

test("a day is written as in Viet Nam, whatever the browser speaks, and what is no day stays to be put right", async ({
  page,
}) => {
  await page.goto("/events/new");
  const [first, last] = [page.getByLabel("Ngày đầu"), page.getByLabel("Ngày cuối")];
  await first.fill("3.1.2027");
  await last.fill("31/2/2027");
  await last.press("Tab");
  await expect(first).toHaveValue("3/1/2027");
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(last).toHaveAttribute("aria-invalid", "true");
  await expect(last).toHaveValue("31/2/2027");
  await last.fill("");
  await expect(page.getByText("Chủ Nhật · 3/1/2027 · 1 ngày")).toBeVisible();

  // The calendar of the browser chooses into the same field.
  await page.locator("input[type=date]").first().fill("2027-03-15");
  await expect(first).toHaveValue("15/3/2027");
  await expect(page.getByText("Thứ Hai · 15/3/2027 · 1 ngày")).toBeVisible();
});

test("a mistake is explained at its field, and nothing typed is lost", async ({ page }) => {
  await page.goto("/events/new");
  await page.getByLabel("Tên sự kiện (tiếng Việt)").fill("Hội thảo thử");
  await page.getByLabel("Ngày đầu").fill("2027-05-10");
  await page.getByLabel("Ngày cuối").fill("2027-05-01");
  const sources = page.getByRole("button", { name: "Nguồn thông tin" });
  await sources.click();
  await page.getByRole("button", { name: "Thêm một nguồn" }).click();
  await sources.click();
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(page.getByRole("alert")).toContainText(/mục cần sửa/);
  await expect(page.getByLabel("Ngày cuối")).toHaveAttribute("aria-invalid", "true");
  // The way to a mistake in a folded section unfolds it and leads to the field.
  await page
    .getByRole("alert")
    .getByRole("link", { name: /Nguồn thông tin/ })
    .click();
  await expect(page.locator("textarea:focus")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Tên sự kiện (tiếng Việt)")).toHaveValue("Hội thảo thử");

  page.once("dialog", (dialog) => dialog.accept());
  await page.reload();
  await page.getByRole("button", { name: "Viết tiếp bản nháp" }).click();
  await expect(page.getByLabel("Tên sự kiện (tiếng Việt)")).toHaveValue("Hội thảo thử");
});

test("two organisers collide, and nothing of either is lost", async ({ browser, request }, { project }) => {
  test.slow();
  const organiser = (name: string) =>
    signedIn(browser, request, { name, role: "organiser", organisations: ["vwu"] }, project.use);
  const [own, other] = [await organiser("Phạm Thị Mai"), await organiser("Lò Văn Sơn")];
  const event = await planEvent(own.request, {});
  const page = await own.newPage();
  await page.goto(`/events/${event.id}/edit`);
  const vi = page.getByLabel("Tên sự kiện (tiếng Việt)");
  const en = page.getByLabel("Tên sự kiện (tiếng Anh)");
  await vi.fill("Tập huấn của tôi");
  await en.fill("My training");
  await changeEvent(other.request, event, {
    title: { vi: "Tập huấn của người khác", en: "Training on dialogue" },
    dates: { ...event.dates, end: "2027-05-13" },
  });
  await expect(page.getByRole("alert")).toContainText("Có người vừa sửa sự kiện này.");
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();

  await expect(page.getByRole("alert").and(page.locator(":focus"))).toContainText("Người sửa: Lò Văn Sơn.");
  const title = page.getByRole("radiogroup", { name: "Tên sự kiện (tiếng Việt)" });
  await expect(title).toContainText("Trước đó: Tập huấn về đối thoại");
  await expect(page.getByRole("region", { name: "Người khác đã sửa" })).toContainText("11–13/5/2027");
  await expect(page.getByRole("region", { name: "Chỉ bạn sửa" })).toContainText("Tên sự kiện (tiếng Anh)");
  await page.getByRole("button", { name: "Ghép lại và xem" }).click();
  await expect(page.getByRole("region", { name: "Hai bên cùng sửa" })).toContainText("Hãy chọn một trong hai.");
  await title.getByRole("radio", { name: "Tập huấn của người khác" }).check();
  await page.getByRole("button", { name: "Ghép lại và xem" }).click();

  await expect(vi).toHaveValue("Tập huấn của người khác");
  await expect(en).toHaveValue("My training");
  await expect(page.getByLabel("Ngày cuối")).toHaveValue("13/5/2027");
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tập huấn của người khác");
  await expect(page.getByRole("main")).toContainText("My training");
  await Promise.all([own.close(), other.close()]);
});

test("whoever gives up in a collision goes on from what the other saved", async ({ page, request }) => {
  const event = await planEvent(request, {});
  await page.goto(`/events/${event.id}/edit`);
  const vi = page.getByLabel("Tên sự kiện (tiếng Việt)");
  await vi.fill("Tập huấn của tôi");
  const theirs = await changeEvent(request, event, { title: { vi: "Tập huấn của người khác" } });
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await page.getByRole("button", { name: "Bỏ phần tôi sửa" }).click();
  await expect(vi).toHaveValue("Tập huấn của người khác");
  expect((await (await request.get(`/api/events/${event.id}`)).json()).revision).toBe(theirs.revision);
  await vi.fill("Tập huấn của cả hai");
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tập huấn của cả hai");
});

test("a session that ends under the form costs nothing", async ({ browser }, info) => {
  const own = await browser.newContext({ ...info.project.use, ...STRANGER });
  const page = await own.newPage();
  const { email, password } = ADMIN;
  const signIn = () => page.request.post("/api/session", { data: { email, password } });
  await signIn();
  const event = await planEvent(page.request, {});
  await page.goto(`/events/${event.id}/edit`);
  await page.getByLabel("Tên sự kiện (tiếng Việt)").fill("Viết dở dang");
  await own.clearCookies();
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(page.getByRole("alert")).toContainText("Phiên đăng nhập đã kết thúc");
  await signIn();
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Viết dở dang");
  await own.close();
});

test("two new events in two windows are two drafts", async ({ page, context }) => {
  const second = await context.newPage();
  const title = "Tên sự kiện (tiếng Việt)";
  await page.goto("/events/new");
  await second.goto("/events/new");
  // Both are open before anything is written: a window that opens later is asked whether to go on with the draft.
  await expect(second.getByLabel(title)).toBeVisible({ timeout: 30_000 });
  await page.getByLabel(title).fill("Bản nháp một");
  await second.getByLabel(title).fill("Bản nháp hai");
  const kept = (draft: string) => page.evaluate((text) => JSON.stringify(localStorage).includes(text), draft);
  await expect.poll(async () => (await kept("Bản nháp một")) && (await kept("Bản nháp hai"))).toBe(true);
  const third = await context.newPage();
  await third.goto("/events/new");
  await expect(third.getByRole("heading", { name: "Bạn có 2 bản nháp chưa lưu" })).toBeVisible();
  await third.getByRole("button", { name: "Viết tiếp bản nháp: Bản nháp một" }).click();
  await expect(third.getByLabel(title)).toHaveValue("Bản nháp một");
});

test("a province is found by its former name, fills in the place, and is cleared by the keyboard", async ({ page }) => {
  await page.goto("/events/new?date=2027-03-15");
  await page.getByRole("button", { name: /^Hình thức và địa điểm/ }).click();
  const province = page.getByRole("combobox", { name: "Tỉnh, thành phố" });
  const place = page.getByRole("textbox", { name: "Nơi diễn ra (tiếng Việt)" });
  await choose(province, "binh duong");
  await expect(province).toHaveValue("Thành phố Hồ Chí Minh");
  await expect(place).toHaveValue("Thành phố Hồ Chí Minh");
  await province.fill("");
  await province.press("Tab");
  await expect(province).toHaveValue("");
  await expect(place).toHaveValue("");
});
