import { test as base, expect, type Page } from "@playwright/test";
import { choose } from "./choose.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";
import { signedIn } from "./people.ts";
import { planEvent } from "./planned-event.ts";

const DONOR = { name: "Nhà tài trợ", role: "donor", organisations: ["gov-canada"] } as const;

const test = base.extend<{ donor: Page }>({
  donor: async ({ browser, request }, use, { project }) => {
    const context = await signedIn(browser, request, DONOR, project.use);
    await use(await context.newPage());
    await context.close();
  },
});

const entry = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words });

test("a commitment is entered by keyboard, followed up, and done", async ({ page, request }) => {
  const { id } = await planEvent(request, { title: { vi: "Hội thảo có cam kết" } });
  await page.goto(`/events/${id}`);
  await pressOn(page, page.getByRole("button", { name: "Thêm kiến nghị, cam kết" }));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Loại", { exact: true })).toBeFocused();
  await dialog.getByLabel("Loại", { exact: true }).selectOption("Cam kết");
  const text = `Lập đầu mối liên lạc ${id.slice(0, 8)}`;
  await typeInto(page, dialog.getByLabel("Nội dung, tiếng Việt"), text);
  await typeInto(page, dialog.getByLabel("Hạn (không bắt buộc)"), "9/2025");
  await pressOn(page, dialog.getByRole("button", { name: "Lưu" }));
  await expect(dialog.getByText("Hãy chọn cơ quan thực hiện.")).toBeVisible();
  const owner = dialog.getByRole("combobox", { name: "Cơ quan thực hiện" });
  await tabTo(page, owner);
  await choose(owner, "Bộ Công an");
  await pressOn(page, dialog.getByRole("button", { name: "Lưu" }));
  await expect(dialog).toBeHidden();
  await expect(entry(page, text)).toContainText("Quá hạn");

  await page.goto("/due");
  await expect(entry(page, text)).toContainText("Hạn tháng 9/2025");
  await entry(page, text).getByRole("link", { name: "Hội thảo có cam kết" }).click();
  await pressOn(page, page.getByRole("button", { name: `Sửa: ${text}` }));
  await dialog.getByLabel("Tình hình").selectOption("Đã thực hiện");
  await typeInto(page, dialog.getByLabel("Ngày hoàn thành"), "1/9/2025");
  await typeInto(page, dialog.getByLabel("Kết quả, tiếng Việt"), "Đã có quyết định");
  await pressOn(page, dialog.getByRole("button", { name: "Lưu" }));
  await expect(entry(page, text)).toContainText("Đã thực hiện ngày 1/9/2025: Đã có quyết định");
  await tabTo(page, page.getByRole("button", { name: `Sửa: ${text}` }));
});

test("who neither runs nor pays for the event is told of no commitments", async ({ donor: page, request }) => {
  const { id } = await planEvent(request, { title: { vi: "Hội thảo của người khác" } });
  await page.goto(`/events/${id}`);
  await expect(page.getByRole("heading", { name: "Kết quả", exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kiến nghị, cam kết" })).toHaveCount(0);
});
