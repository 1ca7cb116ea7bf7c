import { expect, test } from "@playwright/test";
import { STRANGER } from "./people.ts";
import { picture } from "./pictures.ts";

test.use(STRANGER);

const WORKSHOP = /Hội thảo thúc đẩy triển khai Chương trình hành động quốc gia/;

test("a stranger finds the ministry's workshop of February 2025, its two funders and their channel", async ({
  page,
}, info) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Sự kiện", exact: true }).filter({ visible: true }).click();
  // The calendar, which can be searched too, stands until the list is there.
  await expect(page.getByRole("heading", { level: 1, name: "Sự kiện" })).toBeVisible();
  await page.getByRole("searchbox", { name: "Tìm sự kiện" }).fill("bo cong an lanh dao 2/2025");
  await expect(page).toHaveURL(/q=/);
  await expect(page.getByText("1 sự kiện", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: WORKSHOP }).click();

  await expect(page.getByRole("heading", { level: 1, name: WORKSHOP })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main).toContainText("20–21/2/2025");
  await expect(main).toContainText("40 người");
  await expect(main).toContainText("Số phụ nữ: nguồn không nêu");
  const funding = page.getByRole("region", { name: "Tài trợ" });
  await expect(funding.getByRole("listitem")).toHaveCount(2);
  for (const funder of ["Chính phủ Vương quốc Anh", "Chính phủ Canada"]) {
    const link = funding.getByRole("listitem").filter({ hasText: funder });
    await expect(link).toContainText(/qua.*UN Women/s);
    await expect(link).toContainText("Số tiền: chưa rõ");
  }
  await picture(page, info, "event-vi");

  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("region", { name: "Funding" })).toContainText("Government of Canada");
  await expect(main).toContainText("20–21 February 2025");
  await expect(main).not.toContainText("Tài trợ");
});

test("the calendar leads to February 2025 in two choices and shows the workshop day by day", async ({ page }, info) => {
  await page.goto("/calendar?view=month&date=2026-11-21");
  await page.getByRole("combobox", { name: "Năm" }).selectOption("2025");
  await page.getByRole("combobox", { name: "Tháng" }).selectOption("2");
  await expect(page.getByRole("heading", { level: 1, name: "Tháng 2/2025" })).toBeVisible();
  const days = page.getByRole("main").getByRole("link", { name: WORKSHOP });
  await expect(days).toHaveCount(2);
  await expect(days.first()).toHaveAccessibleName(/20\/2\/2025.*Đã tổ chức/s);
  await picture(page, info, "calendar-vi");
  await days.last().click();
  await expect(page.getByRole("heading", { level: 1, name: WORKSHOP })).toBeVisible();
});

test("what sources disagree about stands side by side", async ({ page }) => {
  const open = async (words: string, title: RegExp) => {
    await page.goto(`/events?q=${encodeURIComponent(words)}`);
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  };
  const main = page.getByRole("main");

  await open("an ninh mạng 7/2024", /An ninh mạng/);
  await expect(main).toContainText("22/7/2024");
  await expect(main).toContainText("22/6/2024");

  await open("tạo nguồn giảng viên", /Khóa tập huấn tạo nguồn giảng viên/);
  await expect(main).toContainText("Phụ nữ: 4 trong 18, tức 22,2");
  await expect(main).toContainText("32,5");

  await open("kinh nghiệm quốc tế khuyến nghị 3/2022", /Kinh nghiệm quốc tế/);
  await expect(main).toContainText("28/3/2022");
  await expect(main).toContainText(/hơn 100 người/i);
});

test("what nobody has seen of the programme is shown as missing", async ({ page }) => {
  await page.goto("/programmes/nap-wps-2024-2030");
  const main = page.getByRole("main");
  await expect(main).toContainText("Chưa tìm thấy");
  await expect(main).toContainText("II.2.đ");
});
