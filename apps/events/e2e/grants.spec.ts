import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import { Grant } from "@wps/model";
import { moneyPaidBy } from "../test/event-money.ts";
import { GRANT } from "../test/grants.ts";
import { expectAccessible } from "./accessible.ts";
import { test } from "./agreement-people.ts";
import { choose } from "./choose.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";
import { planEvent } from "./planned-event.ts";

/** A grant that nobody else works on, told apart by its name. */
async function grantOf(request: APIRequestContext): Promise<Grant & { readonly name: string }> {
  const name = `Dự án ${randomUUID().slice(0, 8)}`;
  const answer = await request.post("/api/grants", { data: { ...GRANT, title: { vi: name } } });
  return { ...Grant.parse(await answer.json()), name };
}

test("a grant is entered by keyboard, and the way of its money is told", async ({ organiser: page }) => {
  const name = `Dự án ${randomUUID().slice(0, 8)}`;
  await page.goto("/grants");
  await pressOn(page, page.getByRole("link", { name: "Nhập khoản tài trợ" }));
  await pressOn(page, page.getByRole("button", { name: "Lưu khoản tài trợ" }));
  await expect(page.getByLabel("Tên khoản tài trợ (tiếng Việt)")).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.insertText(name);
  for (const [nth, organisation] of [
    [1, "Chính phủ Canada"],
    [2, "Bộ Công an"],
  ] as const) {
    const chooser = page.getByRole("group", { name: `Bên thứ ${nth}` }).getByRole("combobox", { name: "Tổ chức" });
    await tabTo(page, chooser);
    await choose(chooser, organisation);
  }
  await typeInto(page, page.getByLabel("Mã hoạt động của nhà tài trợ", { exact: false }), "CA-3-D004321001");
  await typeInto(page, page.getByLabel("Ngày bắt đầu"), "1/4/2025");
  await typeInto(page, page.getByLabel("Số tiền"), "1.250.000");
  await expect(page.getByText("1.250.000 ₫")).toBeVisible();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  const steps = page.getByRole("region", { name: "Đường đi của khoản tiền" }).getByRole("listitem");
  await expect(steps).toContainText(["Nhà tài trợChính phủ Canada", "Bên thực hiệnBộ Công an"]);
  await expect(page.getByText("từ 1/4/2025, chưa rõ ngày kết thúc")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Tất cả khoản tài trợ" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("1.250.000 ₫");
});

test("who gives the money reads what it pays for, and changes nothing", async ({ donor: page, request }) => {
  const { id, name } = await grantOf(request);
  const title = `Tập huấn ${randomUUID().slice(0, 8)}`;
  const [shown, hidden] = [
    await planEvent(request, { title: { vi: title } }),
    await planEvent(request, { sensitivity: "sensitive" }),
  ];
  for (const event of [shown, hidden]) {
    const headers = { "If-Match": '"0"' };
    await request.put(`/api/events/${event.id}/money`, { data: moneyPaidBy(id), headers });
  }
  await page.goto(`/grants/${id}`);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: title })).toContainText("9.000.000 ₫");
  await expect(page.getByText("Ngoài ra còn 1 sự kiện mà bạn không được xem", { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: "Sửa" })).toHaveCount(0);
  await page.goto("/grants/new");
  await expect(page.getByText("không", { exact: false }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Lưu khoản tài trợ" })).toHaveCount(0);
});

test("what two people change at once is merged part by part", async ({ organiser: page, request }) => {
  const { id, name } = await grantOf(request);
  await page.goto(`/grants/${id}`);
  await page.getByRole("button", { name: "Sửa" }).click();
  await page.getByLabel("Số thỏa thuận", { exact: false }).fill("P-2");
  const data = { ...GRANT, title: { vi: name }, number: "P-3", marker: "0" };
  await request.put(`/api/grants/${id}`, { data, headers: { "If-Match": '"1"' } });
  await page.getByLabel("Đồng tiền dùng khi báo cáo nhà tài trợ").selectOption("USD");
  await page.getByRole("button", { name: "Lưu khoản tài trợ" }).click();

  await expect(page.getByRole("alert")).toContainText("Có người đã sửa khoản tài trợ này");
  await expect(page.getByText("0 – Đã rà soát", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ghép lại và xem" }).click();
  await expect(page.getByText("Hãy chọn một trong hai.")).toBeVisible();
  await page.getByRole("radio", { name: "P-3", exact: false }).click();
  await page.getByRole("button", { name: "Ghép lại và xem" }).click();
  await page.getByRole("button", { name: "Lưu khoản tài trợ" }).click();

  await expect(page.getByText("P-3")).toBeVisible();
  const { revision, number, marker, reporting } = Grant.parse(await (await request.get(`/api/grants/${id}`)).json());
  expect({ revision, number, marker, reporting }).toEqual({
    revision: 3,
    number: "P-3",
    marker: "0",
    reporting: "USD",
  });
});

test("a grant stays while money of events points at it, and goes once none does", async ({
  organiser: page,
  request,
}) => {
  const { id, name } = await grantOf(request);
  const event = await planEvent(request, {});
  const money = (data: object, revision: number) =>
    request.put(`/api/events/${event.id}/money`, { data, headers: { "If-Match": `"${revision}"` } });
  await money(moneyPaidBy(id), 0);
  await page.goto(`/grants/${id}`);
  await pressOn(page, page.getByRole("button", { name: "Xóa" }));
  const dialog = page.getByRole("dialog");
  await pressOn(page, dialog.getByRole("button", { name: "Xóa" }));
  await expect(dialog).toContainText("1 sự kiện có kinh phí từ khoản này");
  await page.keyboard.press("Escape");
  await money({ lines: [] }, 1);
  await pressOn(page, page.getByRole("button", { name: "Xóa" }));
  await pressOn(page, dialog.getByRole("button", { name: "Xóa" }));
  await expect(page.getByRole("heading", { level: 1, name: "Khoản tài trợ" })).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
});
