import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";
import { STRANGER } from "./people.ts";
import { planEvent } from "./planned-event.ts";

const OFFICES = [
  ["mps", 4],
  ["moha", 3],
  ["vwu", 3],
  ["mofa", 2],
] as const;

/** Twelve seats over four offices, half of them for women. */
const PLAN = {
  capacity: 12,
  womenPercent: 50,
  offices: OFFICES.map(([organisation, seats]) => ({ organisation, seats })),
  nominateUntil: "2027-05-01T16:59:00.000Z",
  registerUntil: "2027-05-08T16:59:00.000Z",
  waits: true,
};

/** Adds somebody to the form that is open, and sends it. */
async function fillIn(page: Page, name: string, sex: string, send: string): Promise<void> {
  await page.getByLabel("Họ và tên").fill(name);
  await page.getByRole("radio", { name: sex, exact: true }).check();
  await page.getByRole("button", { name: send }).click();
}

test("twelve seats are shared among four offices, and one of them names, replaces and keeps alternates", async ({
  page,
  request,
  browser,
}) => {
  const event = await planEvent(request, {});
  await page.goto(`/events/${event.id}`);
  await page.getByRole("link", { name: "Phân bổ chỗ" }).click();
  await page.getByRole("button", { name: "Lập kế hoạch chỗ" }).click();
  await page.getByLabel("Tổng số chỗ").fill("12");
  await page.getByLabel("Tỷ lệ nữ ít nhất (%)").fill("50");
  await page.getByRole("button", { name: "Lưu kế hoạch" }).click();
  await expect(page.getByText("0/12")).toBeVisible();
  const planned = await request.put(`/api/events/${event.id}/seats`, { data: PLAN, headers: { "If-Match": '"1"' } });
  expect(planned.ok(), await planned.text()).toBe(true);
  await page.reload();
  await page.getByRole("button", { name: /^Tạo liên kết đề cử: .*Ngoại giao/ }).click();
  const link = await page.getByLabel("Liên kết đề cử (chỉ hiện lần này)").inputValue();
  await expect(page.getByLabel("Thư gửi kèm")).toHaveValue(new RegExp(`đề cử 2 người.*${link}`, "s"));
  await expectAccessible(page);

  const office = await (await browser.newContext(STRANGER)).newPage();
  await office.goto(link);
  for (const [name, sex] of [
    ["Lê Thị Hoa", "Nữ"],
    ["Trần Văn Bình", "Nam"],
    ["Phạm Thị Chi", "Nữ"],
  ] as const) {
    await office.getByRole("button", { name: /^Cử thêm người/ }).click();
    await fillIn(office, name, sex, "Lưu");
    await expect(office.getByRole("listitem").filter({ hasText: name })).toBeVisible();
  }
  await expect(office.getByRole("listitem").filter({ hasText: "Phạm Thị Chi" })).toContainText("Dự bị 1");
  await office.getByRole("button", { name: "Thay người: Lê Thị Hoa" }).click();
  await fillIn(office, "Vũ Thị Mai", "Nữ", "Lưu");
  await expect(office.getByRole("listitem").filter({ hasText: "Vũ Thị Mai" })).toContainText("thay Lê Thị Hoa");
  await office.getByRole("button", { name: "Rút: Trần Văn Bình" }).click();
  await office.getByRole("button", { name: "Rút", exact: true }).click();
  await expect(office.getByRole("listitem").filter({ hasText: "Phạm Thị Chi" })).toContainText("Đã mời");
  await expectAccessible(office);

  await page.reload();
  await expect(page.getByRole("listitem").filter({ hasText: "Ngoại giao" })).toContainText("2/2 chỗ · 2 nữ · 0 dự bị");
});

test("whoever registers without an account gets a seat or waits, says what they need, and gives the seat on", async ({
  page,
  request,
  browser,
}) => {
  const event = await planEvent(request, {});
  const plan = { capacity: 1, offices: [], registerUntil: PLAN.registerUntil, waits: true };
  await request.put(`/api/events/${event.id}/seats`, { data: plan, headers: { "If-Match": '"0"' } });
  const guest = await (await browser.newContext(STRANGER)).newPage();
  await guest.goto(`/register/${event.id}`);
  await expect(guest.getByText("Chúng tôi giữ gì và để làm gì")).toBeVisible();
  await guest.getByRole("button", { name: "Gửi đăng ký" }).click();
  await expect(guest.getByLabel("Họ và tên")).toBeFocused();
  await guest.getByLabel("Thư điện tử").fill("hoa@example.org");
  await guest.getByLabel("Phiên dịch").check();
  await guest.getByLabel("Ngôn ngữ nào, kể cả ngôn ngữ ký hiệu?").fill("Ngôn ngữ ký hiệu");
  await expectAccessible(guest);
  await fillIn(guest, "Lê Thị Hoa", "Nữ", "Gửi đăng ký");
  await expect(guest.getByRole("heading", { name: "Đã có chỗ cho anh/chị" })).toBeFocused();
  const own = await guest.getByLabel("Liên kết riêng của anh/chị").inputValue();

  await guest.getByRole("button", { name: "Đăng ký cho người khác" }).click();
  await guest.getByLabel("Thư điện tử").fill("binh@example.org");
  await fillIn(guest, "Trần Văn Bình", "Nam", "Gửi đăng ký");
  await expect(guest.getByText("Vị trí 1.")).toBeVisible();
  await guest.getByRole("link", { name: "Xem chỗ của tôi" }).click();
  await expect(guest.getByRole("heading", { name: "Anh/chị đang chờ có chỗ" })).toBeVisible();
  const second = guest.url();

  await guest.goto(own);
  await expect(guest.getByText("Nội dung được giữ kín")).toBeVisible();
  await expect(guest.locator("body")).not.toContainText("Ngôn ngữ ký hiệu");
  await guest.getByRole("button", { name: "Tôi không tham dự được" }).click();
  await guest.getByRole("button", { name: "Trả lại chỗ" }).click();
  await expect(guest.getByRole("heading", { name: "Anh/chị đã cho biết không tham dự" })).toBeVisible();

  await guest.goto(second);
  await guest.getByRole("button", { name: "Tôi sẽ tham dự" }).click();
  await expect(guest.getByRole("heading", { name: "Anh/chị đã có chỗ" })).toBeVisible();
  await expectAccessible(guest);

  await page.goto(`/events/${event.id}/seats`);
  await expect(page.getByText("1/1")).toBeVisible();
});

test("seats are named for, put in order, registered for and given up by keyboard alone", async ({
  page,
  request,
  browser,
}) => {
  const event = await planEvent(request, {});
  const offices = [{ organisation: "mofa", seats: 1 }];
  const plan = { capacity: 2, offices, registerUntil: PLAN.registerUntil, waits: true };
  await request.put(`/api/events/${event.id}/seats`, { data: plan, headers: { "If-Match": '"0"' } });
  await page.goto(`/events/${event.id}/seats`);
  await expect(page.getByText("0/2")).toBeVisible();
  await pressOn(page, page.getByRole("button", { name: /^Tạo liên kết đề cử/ }));
  const link = await page.getByLabel("Liên kết đề cử (chỉ hiện lần này)").inputValue();

  const guest = await (await browser.newContext(STRANGER)).newPage();
  await guest.goto(link);
  for (const name of ["Lê Thị Hoa", "Phạm Thị Chi", "Vũ Thị Mai"]) {
    await pressOn(guest, guest.getByRole("button", { name: /^Cử thêm người/ }));
    await typeInto(guest, guest.getByLabel("Họ và tên"), name);
    await tabTo(guest, guest.getByRole("radio", { name: "Nữ", exact: true }));
    await guest.keyboard.press("Space");
    await pressOn(guest, guest.getByRole("button", { name: "Lưu" }));
    await expect(guest.getByRole("listitem").filter({ hasText: name })).toBeVisible();
  }
  await pressOn(guest, guest.getByRole("button", { name: "Lên trước: Vũ Thị Mai" }));
  await expect(guest.getByText("Vũ Thị Mai nay là dự bị 1.")).toBeVisible();
  await expect(guest.getByRole("button", { name: "Xuống sau: Vũ Thị Mai" })).toBeFocused();
  await guest.keyboard.press("Enter");
  await expect(guest.getByText("Vũ Thị Mai nay là dự bị 2.")).toBeVisible();
  await expectAccessible(guest);

  await guest.goto(`/register/${event.id}`);
  await typeInto(guest, guest.getByLabel("Họ và tên"), "Đỗ Thị Nga");
  await tabTo(guest, guest.getByRole("radio", { name: "Nữ", exact: true }));
  await guest.keyboard.press("Space");
  await typeInto(guest, guest.getByLabel("Thư điện tử"), "nga@example.org");
  await pressOn(guest, guest.getByRole("button", { name: "Gửi đăng ký" }));
  await expect(guest.getByRole("heading", { name: "Đã có chỗ cho anh/chị" })).toBeFocused();
  await pressOn(guest, guest.getByRole("link", { name: "Xem chỗ của tôi" }));
  await pressOn(guest, guest.getByRole("button", { name: "Tôi không tham dự được" }));
  await pressOn(guest, guest.getByRole("button", { name: "Trả lại chỗ" }));
  await expect(guest.getByRole("heading", { name: "Anh/chị đã cho biết không tham dự" })).toBeVisible();
});

test.describe("somebody without an account", () => {
  test.use(STRANGER);
  for (const room of ["register", "place", "nominate"]) {
    test(`is told no more than that a link at /${room} opens nothing`, async ({ page }) => {
      for (const secret of ["A".repeat(43), "x"]) {
        await page.goto(`/${room}/${secret}`);
        await expect(page.getByRole("heading", { name: "Liên kết này không mở được" })).toBeVisible();
      }
    });
  }
});
