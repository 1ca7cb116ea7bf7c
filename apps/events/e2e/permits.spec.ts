import { expect, test } from "@playwright/test";
import { OrganisationId } from "@wps/model";
import { expectAccessible } from "./accessible.ts";
import { planEvent } from "./planned-event.ts";

test("an event with money from abroad asks for its permit, which is entered step by step and leads to the next", async ({
  page,
  request,
}, info) => {
  const title = `Đối thoại với các đối tác ${info.project.name}`;
  const start = "2044-05-10";
  const event = await planEvent(request, {
    title: { vi: title },
    dates: { precision: "day", start, end: start, basis: "stated" },
    organisations: [
      { organisation: OrganisationId.parse("vwu"), role: "lead", basis: "stated" },
      { organisation: OrganisationId.parse("un-women"), role: "partner", basis: "stated" },
    ],
  });

  await page.goto("/due");
  const owed = page
    .getByRole("region", { name: "Giấy phép hội nghị" })
    .getByRole("listitem")
    .filter({ hasText: title });
  await expect(owed).toContainText("Xác định có phải xin phép hay không");
  await expect(owed).toContainText("Cơ quan Liên hợp quốc về Bình đẳng giới");
  await owed.getByRole("link", { name: title }).click();

  const part = page.getByRole("region", { name: "Giấy phép hội nghị" });
  await expect(part).toContainText("Chưa rõ");
  await part.getByRole("button", { name: "Ghi thông tin giấy phép" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Có phải xin phép không").selectOption("Phải xin phép");
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(dialog).toContainText("Hãy chọn ít nhất một căn cứ.");
  await dialog.getByLabel("Có kinh phí nước ngoài").check();
  await dialog.getByLabel("Cấp cho phép").selectOption("Người có thẩm quyền khác");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(dialog).toBeHidden();
  await expect(part).toContainText("Nộp hồ sơ xin phép");
  await expect(part).toContainText("Hạn 10/4/2044");

  // Somebody else saves while the dialog is open: what they saved is in sight before it is saved over.
  await part.getByRole("button", { name: "Ghi thông tin giấy phép" }).click();
  await dialog.getByLabel("Đã nộp hồ sơ").check();
  await dialog.getByLabel("Kết quả").selectOption("Đã cho phép");
  await dialog.getByLabel("Số văn bản").fill("123/QĐ-BNG");
  const theirs = { status: "not-needed", why: { vi: "Không có kinh phí nước ngoài." } };
  const address = `/api/events/${event.id}/permit`;
  await request.put(address, { data: { permit: theirs }, headers: { "If-Match": '"1"' } });
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(dialog).toContainText("Người khác vừa lưu");
  await expect(dialog).toContainText("Không có kinh phí nước ngoài.");
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(dialog).toBeHidden();
  await expect(part).toContainText("Số 123/QĐ-BNG");
  await expect(part).toContainText("Đã nộp, không rõ ngày");
  await expectAccessible(page);

  await page.goto("/due");
  await expect(page.getByRole("heading", { name: "Giấy phép hội nghị" })).toBeVisible();
  await expect(owed).toHaveCount(0);
});
