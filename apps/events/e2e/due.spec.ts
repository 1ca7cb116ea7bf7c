import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { Grant } from "@wps/model";
import { GRANT } from "../test/grants.ts";
import { test } from "./agreement-people.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";

/** A grant that nobody else works on, told apart by its name. */
async function grantOf(request: APIRequestContext): Promise<Grant & { readonly name: string }> {
  const name = `Dự án ${randomUUID().slice(0, 8)}`;
  const answer = await request.post("/api/grants", { data: { ...GRANT, title: { vi: name } } });
  return { ...Grant.parse(await answer.json()), name };
}

const entry = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words });

test("what an agreement asks for is entered and delivered by keyboard", async ({ organiser: page, request }) => {
  const { name } = await grantOf(request);
  await page.goto("/due");
  await pressOn(page, entry(page, name).getByRole("link", { name: "Sửa yêu cầu báo cáo" }));
  await expect(page.getByText("Chưa ghi yêu cầu nào.")).toBeVisible();
  await pressOn(page, page.getByRole("button", { name: "Thêm yêu cầu" }));
  await tabTo(page, page.getByLabel("Cách xác định hạn"));
  await page.getByLabel("Cách xác định hạn").selectOption({ label: "Những ngày ghi trong thỏa thuận" });
  await pressOn(page, page.getByRole("button", { name: "Lưu" }));
  await expect(page.getByRole("alert")).toContainText("Mỗi hạn nộp cần một ngày");
  await typeInto(page, page.getByLabel("Hạn nộp 1", { exact: true }), "30/6/2025");
  await pressOn(page, page.getByRole("button", { name: "Lưu" }));

  const owed = entry(page, name).filter({ hasText: "30/6/2025" });
  await expect(owed).toContainText(/Quá \d+ ngày/);
  await pressOn(page, owed.getByRole("button", { name: "Ghi nhận đã nộp: Báo cáo tiến độ" }));
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Ngày nộp")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("29/6/2025");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(owed).toBeHidden();
  await pressOn(page, page.locator("summary").filter({ hasText: "Đã nộp" }));
  await expect(owed).toContainText("Đúng hạn");
  await pressOn(page, owed.getByRole("button", { name: "Ghi lại là chưa nộp: Báo cáo tiến độ" }));
  await expect(owed).toContainText(/Quá \d+ ngày/);
});

test("those who pay see what is due to them, and change nothing", async ({ donor: page, request }) => {
  const { id, name } = await grantOf(request);
  const requirement = { id: randomUUID(), kind: "audit", due: { is: "after-end", days: 90 }, submitted: [] };
  const data = { requirements: [requirement] };
  await request.put(`/api/grants/${id}/requirements`, { data, headers: { "If-Match": '"0"' } });
  await page.goto("/due");
  const owed = entry(page, name).filter({ hasText: "Báo cáo kiểm toán" });
  await expect(owed).toContainText("29/6/2028");
  await expect(owed.getByRole("button")).toHaveCount(0);
  await entry(page, name).getByRole("link", { name: "Xem yêu cầu báo cáo" }).click();
  await expect(page.getByLabel("Số ngày sau khi kết thúc")).toBeDisabled();
  await expect(page.getByRole("button", { name: "Lưu" })).toHaveCount(0);
});

test("somebody whose version is old is told, and what both entered is kept", async ({ organiser: page, request }) => {
  const { id } = await grantOf(request);
  await page.goto(`/due/${id}`);
  await pressOn(page, page.getByRole("button", { name: "Thêm yêu cầu" }));
  const requirement = { id: randomUUID(), kind: "evaluation", due: { is: "after-end", days: 60 }, submitted: [] };
  const data = { requirements: [requirement] };
  await request.put(`/api/grants/${id}/requirements`, { data, headers: { "If-Match": '"0"' } });
  await pressOn(page, page.getByRole("button", { name: "Lưu" }));
  await expect(page.getByRole("alert")).toContainText("Người khác vừa sửa");
  await expect(page.getByText("Nộp trong 60 ngày sau khi khoản tài trợ kết thúc")).toBeVisible();
  await pressOn(page, page.getByRole("button", { name: "Ghép lại và xem" }));
  await expect(page.getByLabel("Số ngày sau khi hết kỳ")).toHaveValue("30");
  await expect(page.getByLabel("Số ngày sau khi kết thúc")).toHaveValue("60");
  await pressOn(page, page.getByRole("button", { name: "Lưu" }));
  await expect(page).toHaveURL(/\/due$/);
  const { requirements } = await (await request.get(`/api/grants/${id}/requirements`)).json();
  expect(requirements.map(({ kind }: { kind: string }) => kind)).toEqual(["progress-report", "evaluation"]);
});

test("who leaves what is not saved is asked first", async ({ organiser: page, request }) => {
  const { id } = await grantOf(request);
  await page.goto(`/due/${id}`);
  await pressOn(page, page.getByRole("button", { name: "Thêm yêu cầu" }));
  await pressOn(page, page.getByRole("link", { name: "Về việc đến hạn" }));
  await pressOn(page, page.getByRole("dialog").getByRole("button", { name: "Ở lại" }));
  await expect(page.getByLabel("Số ngày sau khi hết kỳ")).toHaveValue("30");
});
