import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import ICAL from "ical.js";
import { choose } from "./choose.ts";
import { STRANGER } from "./people.ts";
import { type RunningServer, startServer } from "./server.ts";

// Nobody has an account yet, so this journey has a server of its own.
test.use(STRANGER);
let server: RunningServer;
test.beforeEach(async () => {
  test.slow();
  server = await startServer();
});
test.afterEach(() => server.stop());

const TITLE = "Tập huấn an toàn trên không gian mạng";
const TITLE_EN = "Training on safety in cyberspace";
const REASON = "Bão đổ bộ vào miền Trung.";

/** What the feed says of the first day of the training: when it begins, its state, its title and its SEQUENCE. */
async function fed(request: APIRequestContext, language: string) {
  const text = await (await request.get(`${server.address}/feeds/all.ics?lang=${language}`)).text();
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  const mine = entries.filter((entry) => /an toàn trên|safety in/.test(String(entry.getFirstPropertyValue("summary"))));
  const value = (property: string) => String(mine[0]?.getFirstPropertyValue(property));
  return {
    uid: value("uid"),
    start: value("dtstart"),
    status: value("status"),
    summary: value("summary"),
    sequence: Number(value("sequence")),
    entries: mine.length,
  };
}

async function openAccount(page: Page, words: { name: string; email: string; password: string; open: string }) {
  await page.goto(server.welcome);
  await page.getByLabel(words.name).fill("Nguyễn Thị Hằng");
  await page.getByLabel(words.email).fill("hang@example.org");
  await page.getByRole("textbox", { name: words.password }).fill("một câu dài và dễ nhớ");
  await page.getByRole("button", { name: words.open }).click();
  await expect(page).toHaveURL(/\/calendar/);
}

test("an organiser plans, drags, moves back by keyboard and cancels, and the feed says so", async ({
  page,
  request,
  isMobile,
}) => {
  test.skip(isMobile, "a phone walks it in English, below");
  await openAccount(page, { name: "Họ và tên", email: "Thư điện tử", password: "Mật khẩu", open: "Mở tài khoản" });

  await page.goto(`${server.address}/programmes/nap-wps-2024-2030/II.2.e`);
  await page.getByRole("link", { name: "Lập kế hoạch sự kiện cho mục này" }).click();
  await page.getByLabel("Loại sự kiện").selectOption({ label: "Tập huấn" });
  await page.getByLabel("Tên sự kiện (tiếng Việt)").fill(TITLE);
  await page.getByLabel("Ngày đầu").fill("15/3/2027");
  await page.getByLabel("Ngày cuối").fill("16032027");
  const host = page.getByRole("combobox", { name: "Tổ chức" });
  await choose(host, "hoi lien hiep phu nu viet nam");
  await page.getByRole("button", { name: "Ghi lý do khác" }).click();
  await page.getByLabel("Vì sao sự kiện gắn với mục này (tiếng Việt)").fill("Phụ nữ học cách tự bảo vệ mình.");
  await page.getByRole("button", { name: "Phiên theo ngày" }).click();
  await page.getByLabel("Từ", { exact: true }).first().fill("08:30");
  await page.getByLabel("Đến", { exact: true }).first().fill("17:00");
  await page.getByRole("button", { name: "Tạo mỗi ngày một phiên" }).click();
  await page.getByRole("switch", { name: "Công bố sự kiện" }).check();
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  const address = page.url();
  const planned = await fed(request, "vi");
  expect(planned).toMatchObject({ start: "2027-03-15T08:30:00", status: "TENTATIVE", entries: 2 });

  await page.goto(`${server.address}/calendar?view=month&date=2027-03-01`);
  const entry = page.getByRole("region", { name: "Lịch sự kiện" }).getByRole("link", { name: /ngày 1\/2/ });
  await entry.hover({ position: { x: 20, y: 8 } });
  await page.mouse.down();
  const cell = await page.locator('[role=gridcell][data-date="2027-03-22"]').first().boundingBox();
  if (cell === null) throw new Error("next week is not shown");
  await page.mouse.move(cell.x + 30, cell.y + cell.height / 2, { steps: 12 });
  await page.mouse.up();
  await page.getByRole("dialog").getByRole("button", { name: "Chuyển", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "sang 22–23/3/2027" })).toBeVisible();
  const moved = await fed(request, "vi");
  expect(moved).toMatchObject({ uid: planned.uid, start: "2027-03-22T08:30:00", sequence: planned.sequence + 1 });

  // From here on no mouse.
  await entry.focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("menuitem", { name: "Mở sự kiện" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "−1 tuần" }).press("Enter");
  await page.getByRole("button", { name: "Chuyển", exact: true }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "sang 15–16/3/2027" })).toBeVisible();
  await expect(entry).toBeFocused();
  expect(await fed(request, "vi")).toMatchObject({ start: "2027-03-15T08:30:00", sequence: planned.sequence + 2 });

  await page.goto(address);
  await page.getByRole("button", { name: "Thao tác khác" }).press("Enter");
  await page.getByRole("menuitem", { name: "Hủy sự kiện…" }).press("Enter");
  await page
    .getByRole("dialog")
    .getByLabel(/tiếng Việt/)
    .fill(REASON);
  await page.getByRole("dialog").getByRole("button", { name: "Hủy sự kiện" }).press("Enter");
  await expect(page.getByRole("main")).toContainText(REASON);
  expect(await fed(request, "vi")).toMatchObject({
    uid: planned.uid,
    status: "CANCELLED",
    summary: expect.stringMatching(/^\[ĐÃ HỦY\] /),
    sequence: planned.sequence + 3,
    entries: 2,
  });
});

test("the same in English on a small screen", async ({ page, request, isMobile }) => {
  test.skip(!isMobile, "the desktop walks it in Vietnamese, above");
  await page.addInitScript(() => localStorage.setItem("wps.language", "en"));
  await openAccount(page, { name: "Full name", email: "E-mail", password: "Password", open: "Open the account" });

  await page.goto(`${server.address}/programmes/nap-wps-2024-2030/II.2.e`);
  await page.getByRole("link", { name: "Plan an event for this clause" }).tap();
  await page.getByLabel("Kind of event").selectOption({ label: "Training" });
  await page.getByLabel("Title (English)").fill(TITLE_EN);
  await page.getByLabel("First day").fill("15/3/2027");
  await page.getByLabel("Last day").fill("16/3/2027");
  const host = page.getByRole("combobox", { name: "Organisation" });
  await choose(host, "viet nam women's union");
  await page.getByRole("button", { name: "Give another reason" }).tap();
  await page.getByLabel("Why the event belongs to this clause (English)").fill("Women learn to protect themselves.");
  await page.getByRole("button", { name: "Daily sessions" }).tap();
  await page.getByLabel("From", { exact: true }).first().fill("08:30");
  await page.getByLabel("To", { exact: true }).first().fill("17:00");
  await page.getByRole("button", { name: "Make one session each day" }).tap();
  await page.getByRole("switch", { name: "Publish the event" }).check();
  await page.getByRole("button", { name: "Save the event" }).tap();
  await expect(page.getByRole("heading", { level: 1, name: TITLE_EN })).toBeVisible();
  const address = page.url();
  const planned = await fed(request, "en");
  expect(planned).toMatchObject({ start: "2027-03-15T08:30:00", status: "TENTATIVE", entries: 2 });

  await page.goto(`${server.address}/calendar?date=2027-03-01`);
  const actions = page.getByRole("button", { name: /Actions for “Training on safety in cyberspace/ }).first();
  for (const [step, days] of [
    ["+1 week", "22–23 March 2027"],
    ["−1 week", "15–16 March 2027"],
  ] as const) {
    await actions.tap();
    await page.getByRole("menuitem", { name: "Move to…" }).tap();
    await page.getByRole("button", { name: step }).tap();
    await page.getByRole("button", { name: "Move", exact: true }).tap();
    await expect(page.getByRole("status").filter({ hasText: `to ${days}` })).toBeVisible();
  }
  expect(await fed(request, "en")).toMatchObject({ start: "2027-03-15T08:30:00", sequence: planned.sequence + 2 });

  await page.goto(address);
  await page.getByRole("button", { name: "More actions" }).tap();
  await page.getByRole("menuitem", { name: "Cancel the event…" }).tap();
  await page
    .getByRole("dialog")
    .getByLabel(/English/)
    .fill("A storm reached the coast.");
  await page.getByRole("dialog").getByRole("button", { name: "Cancel the event" }).tap();
  await expect(page.getByRole("main")).toContainText("A storm reached the coast.");
  expect(await fed(request, "en")).toMatchObject({
    uid: planned.uid,
    status: "CANCELLED",
    summary: expect.stringMatching(/^\[CANCELLED\] /),
    sequence: planned.sequence + 3,
  });
});
