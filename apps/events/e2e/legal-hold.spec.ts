import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { isInOrder } from "./in-order.ts";
import { pressOn, typeInto } from "./keyboard.ts";
import { signedIn } from "./people.ts";
import { planEvent } from "./planned-event.ts";

const OFFICER = { name: "Cán bộ bảo vệ dữ liệu", role: "data-protection-officer", organisations: [] } as const;

/** Types the word without which nothing is deleted, by keyboard. */
async function erase(page: Page): Promise<void> {
  await pressOn(page, page.getByRole("button", { name: "Xóa dữ liệu của người này" }));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("textbox")).toBeFocused();
  await page.keyboard.insertText("xóa");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
}

test("what a hold keeps nobody deletes: the officer reads why, and how it may be", async ({ browser, request }, {
  project,
}) => {
  test.slow();
  const event = await planEvent(request, { title: { vi: `Lớp ${randomUUID()}` } });
  const person = { name: { family: "Vàng", middle: "Thị", given: "Dợ", order: "family-first" } };
  const data = { person, profile: { sex: "woman" }, roles: ["participant"], status: "confirmed", entry: "added" };
  const { id } = await (await request.post(`/api/events/${event.id}/participations`, { data })).json();
  const { link } = await (await request.post(`/api/participations/${id}/own-data-link`)).json();
  const asked = await request.post(`/api${new URL(link).pathname}/requests`, { data: { kind: "deletion" } });
  const { id: wish } = await asked.json();
  const officer = await signedIn(browser, request, OFFICER, project.use);
  const page = await officer.newPage();
  const other = await officer.newPage();
  await page.goto(`/data-requests/${wish}`);
  await expect(page.getByText("Vàng Thị Dợ")).toBeVisible();

  await test.step("a hold that is set meanwhile refuses in words, and takes the button away", async () => {
    await other.goto(`/data-requests/${wish}`);
    await pressOn(other, other.getByRole("button", { name: "Tạm dừng xóa" }));
    const dialog = other.getByRole("dialog");
    await typeInto(other, dialog.getByLabel("Lý do"), `Vụ việc ${event.id}.`);
    await pressOn(other, dialog.getByRole("button", { name: "Tạm dừng xóa" }));
    await expect(other.getByRole("note").filter({ hasText: "Đang tạm dừng xóa" })).toContainText(
      "Chỉ xóa được sau khi lệnh được gỡ",
    );
    await expect(other.getByRole("button", { name: "Tạm dừng xóa" })).toHaveCount(0);
    await erase(page);
    await expect(page.getByRole("alert")).toContainText("Chưa xóa được: có lệnh tạm dừng xóa.");
    await expect(page.getByRole("button", { name: "Xóa dữ liệu của người này" })).toHaveCount(0);
    await expect(page.getByText("Vàng Thị Dợ")).toBeVisible();
    await isInOrder(page);
  });

  await test.step("once it is lifted, the name goes", async () => {
    await page.goto("/retention");
    const hold = page.getByRole("listitem").filter({ hasText: `Vụ việc ${event.id}.` });
    await expect(hold.getByRole("link", { name: "Người gửi một yêu cầu về dữ liệu" })).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText("Vàng");
    await pressOn(page, hold.getByRole("button", { name: "Gỡ lệnh" }));
    const dialog = page.getByRole("dialog");
    await typeInto(page, dialog.getByLabel("Lý do"), "Vụ việc đã khép lại.");
    await pressOn(page, dialog.getByRole("button", { name: "Gỡ lệnh" }));
    await expect(hold).toContainText("Đã gỡ");
    await hold.getByRole("link").press("Enter");
    await erase(page);
    await expect(page.getByText("Người này không còn trong hệ thống")).toBeVisible();
    await expect(page.getByText("Vàng Thị Dợ")).toHaveCount(0);
  });
  await officer.close();
});
