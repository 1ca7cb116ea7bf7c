import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { pressOn, tabTo } from "./keyboard.ts";
import { picture } from "./pictures.ts";

test("what was announced takes the place of what was expected, by keyboard, and stands behind the calendar", async ({
  page,
  isMobile,
}, info) => {
  test.skip(isMobile, "all share the days of the country: the desktop enters them");
  await page.goto("/planning/country-days/2031");
  await expect(page.getByRole("listitem").filter({ hasText: "Tết Nguyên đán 2031" }).first()).toContainText("Dự kiến");
  await pressOn(page, page.getByRole("button", { name: "Thêm mục" }));
  await pressOn(page, page.getByRole("button", { name: "Lưu", exact: true }));
  await expect(page.getByText("Hãy ghi nguồn.")).toBeVisible();
  await expect(page.getByLabel("Tên (tiếng Việt)")).toBeFocused();
  await page.keyboard.insertText("Tết Tân Hợi 2031");
  await page.getByLabel("Ngày đầu").fill("2031-01-21");
  await page.getByLabel("Ngày cuối").fill("2031-01-29");
  await tabTo(page, page.getByRole("textbox", { name: "Nguồn" }));
  await page.keyboard.insertText("Thông báo về nghỉ Tết năm 2031");
  await picture(page, info, "country-days-entry-vi");
  await pressOn(page, page.getByRole("button", { name: "Lưu", exact: true }));
  const entry = page.getByRole("listitem").filter({ hasText: "Tết Tân Hợi 2031" });
  await expect(entry).toContainText("Đã thông báo");
  await expect(page.getByText("Tết Nguyên đán 2031")).toHaveCount(0);
  await expectAccessible(page);

  await page.goto("/calendar?view=month&date=2031-01-21");
  await expect(page.getByText("Tết Tân Hợi 2031: 21–29/1/2031")).toBeVisible();
  const day = page.locator('[role=gridcell][data-date="2031-01-24"]');
  await expect(day).toHaveAttribute("data-country-off", "certain");
  await expect(day.getByRole("link")).toHaveAttribute("aria-description", "Tết Tân Hợi 2031");
  await page.getByRole("checkbox", { name: "Hiện ngày lễ và thời gian cần lưu ý" }).uncheck();
  await expect(day).not.toHaveAttribute("data-country-off");
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Hiện ngày lễ và thời gian cần lưu ý" })).not.toBeChecked();

  await page.goto("/planning/country-days/2031");
  await pressOn(page, page.getByRole("button", { name: "Xóa: Tết Tân Hợi 2031" }));
  await pressOn(page, page.getByRole("button", { name: "Xóa", exact: true }));
  await expect(entry).toHaveCount(0);
  await expect(page.getByText("Tết Nguyên đán 2031").first()).toBeVisible();
});

test("a date at Tết is said calmly where it is chosen, and stops nobody", async ({ page }) => {
  await page.goto("/events/new?date=2030-02-04");
  await expect(page.getByRole("note")).toHaveText(
    "Trùng Tết Nguyên đán 2030 (dự kiến 31/1 – 5/2/2030, chưa có thông báo).",
  );
  await page.goto("/events/new?date=2030-03-05");
  await expect(page.getByText("5/3/2030").first()).toBeVisible();
  await expect(page.getByRole("note")).toHaveCount(0);
});
