import { readFile } from "node:fs/promises";
import { test as base, expect, type Page } from "@playwright/test";
import { pressOn, tabTo } from "./keyboard.ts";
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
const PDF = { name: "Bao_cao_ket_qua.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 kết quả") };

test("a document is handed in by keyboard, told to nobody else before somebody says whom it shows, and taken away", async ({
  page,
  donor,
  request,
}) => {
  // Whoever waits for the chooser only once a key is pressed may be too late for it.
  page.on("filechooser", () => undefined);
  const { id } = await planEvent(request, { title: { vi: "Hội thảo có tài liệu" }, publication: "published" });
  await page.goto(`/events/${id}`);
  await pressOn(page, page.getByRole("button", { name: "Thêm tài liệu" }));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: "Tệp trên máy này" })).toBeFocused();
  await pressOn(page, dialog.getByRole("button", { name: "Lưu" }));
  await expect(dialog.getByText("Hãy chọn một tệp.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Chọn tệp" })).toBeFocused();

  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles({ ...PDF, buffer: Buffer.from("<svg/>") });
  const title = dialog.getByLabel("Tên tài liệu, tiếng Việt");
  await expect(title).toHaveValue("Bao cao ket qua");
  await tabTo(page, title);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("Báo cáo kết quả hội thảo");
  await expect(dialog.getByRole("radio", { name: "Mọi người" })).toBeDisabled();
  await pressOn(page, dialog.getByRole("button", { name: "Lưu" }));
  await expect(dialog.getByText("Tệp không thuộc các loại nhận được")).toBeVisible();
  await expect(title).toHaveValue("Báo cáo kết quả hội thảo");

  const again = page.waitForEvent("filechooser");
  await pressOn(page, dialog.getByRole("button", { name: "Chọn tệp khác" }));
  await (await again).setFiles(PDF);
  await dialog.getByLabel("Có ai trong tài liệu không?").selectOption("Không có ai trong tài liệu");
  const everybody = dialog.getByRole("radio", { name: "Mọi người" });
  await everybody.check();
  await pressOn(page, dialog.getByRole("button", { name: "Lưu" }));
  await expect(dialog).toBeHidden();
  await expect(entry(page, "Báo cáo kết quả hội thảo")).toContainText("Mọi người");

  await donor.goto(`/events/${id}`);
  const download = donor.waitForEvent("download");
  await donor.getByRole("link", { name: "Tải về: Báo cáo kết quả hội thảo" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("Báo cáo kết quả hội thảo.pdf");
  expect(await readFile(await file.path(), "utf8")).toBe(PDF.buffer.toString());
  await expect(donor.getByRole("button", { name: "Thêm tài liệu" })).toHaveCount(0);

  await pressOn(page, page.getByRole("button", { name: "Sửa: Báo cáo kết quả hội thảo" }));
  await dialog.getByRole("checkbox", { name: "Có chữ ký trong tài liệu" }).check();
  await expect(dialog.getByText("Tài liệu có chữ ký không rời khỏi những người tổ chức.")).toBeVisible();
  await pressOn(page, dialog.getByRole("button", { name: "Lưu" }));
  await expect(entry(page, "Báo cáo kết quả hội thảo")).toContainText("Chỉ người tổ chức");
  await donor.reload();
  await expect(donor.getByRole("heading", { level: 1, name: "Hội thảo có tài liệu" })).toBeVisible();
  await expect(donor.getByRole("heading", { name: "Tài liệu", exact: true })).toHaveCount(0);

  await pressOn(page, page.getByRole("button", { name: "Bỏ: Báo cáo kết quả hội thảo" }));
  await expect(dialog.getByRole("button", { name: "Giữ lại" })).toBeFocused();
  await pressOn(page, dialog.getByRole("button", { name: "Bỏ", exact: true }));
  await expect(page.getByText("Chưa có tài liệu nào.")).toBeVisible();
});

test("without the server nothing that was typed is lost, and what lies elsewhere has an address", async ({
  page,
  request,
}) => {
  const { id } = await planEvent(request, { title: { vi: "Hội thảo có trang riêng" } });
  await page.goto(`/events/${id}`);
  await page.getByRole("button", { name: "Thêm tài liệu" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Địa chỉ trên mạng" }).check();
  await dialog.getByLabel("Địa chỉ", { exact: true }).fill("http://example.org/trang");
  await dialog.getByLabel("Tên tài liệu, tiếng Việt").fill("Trang của hội thảo");
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(dialog.getByText("Hãy ghi địa chỉ đầy đủ, bắt đầu bằng https://.")).toBeVisible();
  await dialog.getByLabel("Địa chỉ", { exact: true }).fill("https://example.org/trang");
  await page.route("**/documents", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(dialog.getByText("Chưa lưu; những gì đã ghi vẫn còn đây.")).toBeVisible();
  await page.unroute("**/documents");
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(dialog).toBeHidden();
  await expect(entry(page, "Trang của hội thảo")).toContainText("không biết mã băm");
  await tabTo(page, page.getByRole("link", { name: "Mở trang ngoài: Trang của hội thảo" }));
});
