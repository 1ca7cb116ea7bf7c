import { expect, test } from "@playwright/test";
import { choose } from "./choose.ts";
import { ADMIN, STRANGER } from "./people.ts";

const PASSWORD = "một câu dài và dễ nhớ";

test("somebody is invited, opens an account under the link, and sees what is theirs", async ({
  page,
  browser,
}, info) => {
  test.slow();
  const name = `Trần Thu Hương (${info.project.name})`;
  const email = `huong.${info.project.name}@example.org`;
  await page.goto("/accounts");
  await page.getByRole("button", { name: "Mời người dùng" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Họ và tên").fill(name);
  await dialog.getByLabel("Thư điện tử").fill(email);
  await dialog.getByLabel("Vai trò").selectOption({ label: "Người tổ chức" });
  await dialog.getByRole("button", { name: "Tạo lời mời" }).click();
  const organisations = dialog.getByRole("combobox", { name: "Tổ chức" });
  await expect(organisations).toBeFocused();
  await expect(dialog).toContainText("Vai trò này cần ít nhất một tổ chức.");
  await choose(organisations, "hoi lien hiep phu nu viet nam");
  await organisations.press("Tab");
  await dialog.getByRole("button", { name: "Tạo lời mời" }).click();
  const link = await page.getByLabel("Liên kết dùng một lần").inputValue();
  await page.getByRole("button", { name: "Xong" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: email })).toContainText("Được mời làm: Người tổ chức");

  const guest = await browser.newContext({ ...info.project.use, ...STRANGER });
  const theirs = await guest.newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole("main")).toContainText("Hội Liên hiệp Phụ nữ Việt Nam");
  await theirs.getByRole("textbox", { name: "Mật khẩu" }).fill("ngắn");
  await theirs.getByRole("button", { name: "Mở tài khoản" }).click();
  await expect(theirs.getByRole("textbox", { name: "Mật khẩu" })).toBeFocused();
  await theirs.getByRole("textbox", { name: "Mật khẩu" }).fill(email);
  await theirs.getByRole("button", { name: "Mở tài khoản" }).click();
  await expect(theirs.getByRole("main")).toContainText("quá dễ đoán");
  await theirs.getByRole("textbox", { name: "Mật khẩu" }).fill(PASSWORD);
  await theirs.getByRole("button", { name: "Mở tài khoản" }).click();
  await expect(theirs).toHaveURL(/\/calendar/);

  const menu = theirs.getByRole("button", { name: `Tài khoản: ${name}` });
  await menu.click();
  await expect(theirs.getByRole("link", { name: "Quản lý tài khoản" })).toHaveCount(0);
  await theirs.goto("/accounts");
  await expect(theirs.getByRole("heading", { name: "Bạn không có quyền xem nội dung này" })).toBeVisible();
  await theirs.goto(link);
  await expect(theirs.getByRole("heading", { name: "Liên kết này không còn hiệu lực" })).toBeVisible();

  await guest.close();
});

test("who has to sign in first is led on to where they were going, and signs out again", async ({ browser }, info) => {
  const guest = await browser.newContext({ ...info.project.use, ...STRANGER });
  const page = await guest.newPage();
  await page.goto("/events/new?date=2027-03-15");
  await page.getByRole("main").getByRole("link", { name: "Đăng nhập" }).click();
  await page.getByLabel("Thư điện tử").fill(ADMIN.email.toUpperCase());
  await page.getByRole("textbox", { name: "Mật khẩu" }).fill("sai mật khẩu rồi");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Thư điện tử hoặc mật khẩu không đúng.");
  await page.getByRole("textbox", { name: "Mật khẩu" }).fill(ADMIN.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/events\/new\?date=2027-03-15$/);
  // The whole app is loaded anew for the new actor.
  await expect(page.getByLabel("Ngày đầu")).toHaveValue("15/3/2027", { timeout: 15_000 });
  const menu = page.getByRole("button", { name: `Tài khoản: ${ADMIN.name}` });
  await menu.click();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(menu).toHaveCount(0);
  await expect(page.getByRole("banner").getByRole("link", { name: "Đăng nhập" }).filter({ visible: true })).toHaveCount(
    1,
  );
  await guest.close();
});

test("a sign-in leads back to this app and nowhere else", async ({ browser }, info) => {
  const guest = await browser.newContext({ ...info.project.use, ...STRANGER });
  const page = await guest.newPage();
  for (const from of ["//example.com/x", "https://example.com", "/\\example.com"]) {
    await page.goto(`/sign-in?from=${encodeURIComponent(from)}`);
    await page.getByLabel("Thư điện tử").fill(ADMIN.email);
    await page.getByRole("textbox", { name: "Mật khẩu" }).fill(ADMIN.password);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/calendar/);
  }
  await guest.close();
});

test("what one was typing is not there for the next who signs in", async ({ browser }, info) => {
  const context = await browser.newContext({ ...info.project.use, storageState: process.env.EVENTS_SESSION ?? "" });
  const page = await context.newPage();
  await page.goto("/events/new");
  await page.getByLabel("Tên sự kiện (tiếng Việt)").fill("Việc còn dở");
  await expect
    .poll(() => page.evaluate("Object.values(localStorage).some((kept) => kept.includes('Việc còn dở'))"))
    .toBe(true);
  await context.clearCookies();
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto("/events/new");
  await expect(page.getByRole("heading", { name: "Hãy đăng nhập để tiếp tục" })).toBeVisible();
  await expect(page.getByText("Việc còn dở")).toHaveCount(0);
  await context.close();
});
