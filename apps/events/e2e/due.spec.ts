import { randomUUID } from "node:crypto";
import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import { Grant } from "@wps/model";
import { GRANT } from "../test/grants.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";
import { signedIn } from "./people.ts";

const ORGANISER = { name: "Cán bộ dự án", role: "organiser", organisations: ["mps"] } as const;
const DONOR = { name: "Nhà tài trợ", role: "donor", organisations: ["gov-canada"] } as const;

const test = base.extend<{ organiser: Page; donor: Page }>({
  organiser: async ({ browser, request }, use, { project }) => {
    const context = await signedIn(browser, request, ORGANISER, project.use);
    await use(await context.newPage());
    await context.close();
  },
  donor: async ({ browser, request }, use, { project }) => {
    const context = await signedIn(browser, request, DONOR, project.use);
    await use(await context.newPage());
    await context.close();
  },
});

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

test("somebody whose version is old is told, and reads the new one", async ({ organiser: page, request }) => {
  const { id } = await grantOf(request);
  await page.goto(`/due/${id}`);
  await page.getByRole("button", { name: "Thêm yêu cầu" }).click();
  const requirement = { id: randomUUID(), kind: "evaluation", due: { is: "after-end", days: 60 }, submitted: [] };
  const data = { requirements: [requirement] };
  await request.put(`/api/grants/${id}/requirements`, { data, headers: { "If-Match": '"0"' } });
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("alert")).toContainText("Người khác vừa sửa");
  await page.getByRole("button", { name: "Tải lại" }).click();
  await expect(page.getByLabel("Số ngày sau khi kết thúc")).toHaveValue("60");
});
