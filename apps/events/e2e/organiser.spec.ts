import { expect, test } from "@playwright/test";
import ICAL from "ical.js";
import { picture } from "./pictures.ts";

test("someone plans a two-day training on clause II.2.e and finds it in the calendar, on the task and in the feed", async ({
  page,
  request,
}, info) => {
  const title = `Tập huấn an toàn trên không gian mạng (${info.project.name})`;
  await page.goto("/programmes/nap-wps-2024-2030/II.2.e");
  await page.getByRole("link", { name: "Lập kế hoạch sự kiện cho mục này" }).click();

  await page.getByLabel("Loại sự kiện").selectOption({ label: "Tập huấn" });
  await page.getByLabel("Tên sự kiện (tiếng Việt)").fill(title);
  await page.getByLabel("Ngày đầu").fill("2027-03-15");
  await page.getByLabel("Ngày cuối").fill("2027-03-16");
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
    "2027-03-15T01:30:00Z",
    "2027-03-16T01:30:00Z",
  ]);
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

test("the second of two editors is told and loses nothing", async ({ page, context, request }, info) => {
  // The phone edits another event than the desktop, as both run at once.
  const words = info.project.name === "phone" ? "le phat dong chien dich" : "dien tap phong chong thien tai";
  const list = await (await request.get(`/api/events?${new URLSearchParams({ q: words })}`)).json();
  const address = `/events/${list.items[0].id}`;
  const second = await context.newPage();
  await page.goto(`${address}/edit`);
  await second.goto(`${address}/edit`);
  const title = `Diễn tập, đã sửa (${info.project.name})`;
  await page.getByLabel("Tình trạng").selectOption({ label: info.project.name === "phone" ? "Hoãn" : "Đã hủy" });
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));

  await second.getByLabel("Tên sự kiện (tiếng Việt)").fill(title);
  await second.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(second.getByRole("alert")).toContainText("Có người đã sửa sự kiện này");
  await second.getByRole("button", { name: "Giữ phần tôi sửa" }).click();
  await second.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(second.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(second.getByRole("main")).toContainText(info.project.name === "phone" ? "Hoãn" : "Đã hủy");
});

test("a province is found by its former name, fills in the place, and is cleared by the keyboard", async ({ page }) => {
  await page.goto("/events/new?date=2027-03-15");
  await page.getByRole("button", { name: /^Hình thức và địa điểm/ }).click();
  const province = page.getByRole("combobox", { name: "Tỉnh, thành phố" });
  const place = page.getByRole("textbox", { name: "Nơi diễn ra (tiếng Việt)" });
  await province.pressSequentially("binh duong");
  await expect(page.getByRole("option", { name: "Thành phố Hồ Chí Minh" })).toBeVisible();
  await province.press("Enter");
  await expect(province).toHaveValue("Thành phố Hồ Chí Minh");
  await expect(place).toHaveValue("Thành phố Hồ Chí Minh");
  await province.fill("");
  await province.press("Tab");
  await expect(province).toHaveValue("");
  await expect(place).toHaveValue("");
});
