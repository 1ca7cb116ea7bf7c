import { expect, test } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { choose } from "./choose.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";
import { planEvent } from "./planned-event.ts";

const LINE = "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a01";
const on = "2027-05-12";
const lineOf = (minor: number, currency: string) => ({
  id: LINE,
  category: "trainers",
  planned: { on, amount: { status: "known", money: { minor, currency } } },
});

test("what an event costs and who pays it is entered by keyboard, and shares have to add up", async ({
  page,
  request,
}) => {
  const event = await planEvent(request, {});
  await page.goto(`/events/${event.id}`);
  await pressOn(page, page.getByRole("link", { name: "Kinh phí của sự kiện" }));
  await pressOn(page, page.getByRole("button", { name: "Nhập kinh phí" }));

  await expect(page.getByLabel("Ai chi trả")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await pressOn(page, page.getByRole("button", { name: "Thêm bên chi trả" }));
  await expect(page.getByLabel("Bên chi trả 1", { exact: true })).toBeFocused();
  await page.keyboard.press("End");
  const organisation = page.getByRole("combobox", { name: "Tổ chức", exact: true });
  await tabTo(page, organisation);
  await choose(organisation, "Bộ Công an");
  await typeInto(page, page.getByLabel("Tỷ lệ (%)"), "60");
  await expect(page.getByText("Còn lại 40%")).toBeVisible();

  await pressOn(page, page.getByRole("button", { name: "Thêm khoản chi" }));
  const planned = page.getByRole("group", { name: "Dự kiến" });
  await expect(page.getByLabel("Khoản mục")).toBeFocused();
  await tabTo(page, planned.getByRole("combobox"));
  await page.keyboard.press("ArrowDown");
  await typeInto(page, planned.getByLabel("Số tiền"), "1.250.000");
  await expect(planned.getByText("1.250.000 ₫")).toBeVisible();
  await typeInto(page, planned.getByLabel("Ngày", { exact: true }), "12/5/2027");
  await pressOn(page, page.getByRole("button", { name: "Lưu kinh phí" }));

  await expect(page.getByText("Tỷ lệ của các bên phải cộng đủ 100%", { exact: false })).toBeVisible();
  const percent = page.getByLabel("Tỷ lệ (%)");
  await expect(percent).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("100");
  await expect(page.getByText("Đủ 100%")).toBeVisible();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("button", { name: "Sửa kinh phí" })).toBeFocused();
  await expect(page.getByRole("row", { name: /Hội trường/ })).toContainText("1.250.000 ₫");
  await expect(page.getByText("không cần tỷ giá")).toBeVisible();
  await expectAccessible(page);
});

test("a sum without a rate is in no total until somebody enters the rate and its source", async ({ page, request }, {
  project,
}) => {
  // A rate is everybody's: in each size another one is missing.
  const currency = project.name === "phone" ? "SEK" : "THB";
  const event = await planEvent(request, {});
  const data = { lines: [lineOf(100_000, currency)] };
  expect((await request.put(`/api/events/${event.id}/money`, { data, headers: { "If-Match": '"0"' } })).ok()).toBe(
    true,
  );
  await page.goto(`/events/${event.id}/money`);
  const total = page.locator("dl");
  await expect(page.getByText(`Chưa có tỷ giá ${currency} → VND cho ngày 12/5/2027`)).toBeVisible();
  await expect(total).toContainText("chưa biết");
  await pressOn(page, page.getByRole("button", { name: "Nhập tỷ giá này" }));
  await expect(page.getByLabel(`1 ${currency} bằng bao nhiêu VND`)).toBeFocused();
  await page.keyboard.insertText("745,5");
  await typeInto(page, page.getByLabel("Theo nguồn nào"), "Kho bạc Nhà nước");
  await page.keyboard.press("Enter");
  await expect(page.getByText(`1 ${currency} = 745,5 VND, ngày 12/5/2027, theo Kho bạc Nhà nước`)).toBeVisible();
  await expect(total).toContainText("745.500 ₫");

  await pressOn(page, page.getByRole("button", { name: `Sửa tỷ giá 1 ${currency} = 745,5 VND`, exact: false }));
  await expect(page.getByLabel(`1 ${currency} bằng bao nhiêu VND`)).toHaveValue("745,5");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("750");
  await page.keyboard.press("Enter");
  await expect(total).toContainText("750.000 ₫");
});

test("what two people change at once is merged line by line", async ({ page, request }) => {
  const event = await planEvent(request, {});
  const other = { id: `${LINE.slice(0, -1)}2`, category: "meals" };
  const save = (revision: number, minor: number, ...more: object[]) =>
    request.put(`/api/events/${event.id}/money`, {
      data: { lines: [lineOf(minor, "VND"), ...more] },
      headers: { "If-Match": `"${revision}"` },
    });
  expect((await save(0, 1_000)).ok()).toBe(true);
  await page.goto(`/events/${event.id}/money`);
  await page.getByRole("button", { name: "Sửa kinh phí" }).click();
  await page.getByLabel("Số tiền").fill("5.000");
  expect((await save(1, 2_000, other)).ok()).toBe(true);
  await page.getByRole("button", { name: "Lưu kinh phí" }).click();

  await expect(page.getByRole("alert")).toContainText("Có người đã sửa kinh phí này");
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Của bạn" }).click();
  await page.getByRole("button", { name: "Ghép lại và xem" }).click();
  await expect(page.getByLabel("Số tiền")).toHaveValue(/^5\s000$/);
  await page.getByRole("button", { name: "Lưu kinh phí" }).click();
  await expect(page.getByRole("row", { name: /Giảng viên/ })).toContainText("5.000 ₫");
  await expect(page.getByRole("row", { name: /Ăn uống/ })).toBeVisible();
});
