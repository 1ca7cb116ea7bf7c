import { rmSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { isInOrder } from "./in-order.ts";
import { ADMIN, firstAccount, STRANGER } from "./people.ts";
import { planEvent } from "./planned-event.ts";
import { dataFolder, startServer } from "./server.ts";

const OLD = `nam-2026:${"A".repeat(43)}`;
const NEW = `nam-2027:${"B".repeat(42)}A`;

let folder: string;
test.use(STRANGER);
test.beforeEach(() => {
  test.slow();
  folder = dataFolder();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the server anew with some keys, and lets the administrator look at the accounts. */
async function withKeys(keys: string, look: (address: string) => Promise<void>): Promise<void> {
  const server = await startServer({ folder, environment: { FIELD_KEYS: keys } });
  try {
    await look(server.address);
  } finally {
    await server.stop();
  }
}

/** Each server has an address of its own, where nobody is signed in yet. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/sign-in?from=/accounts`);
  await page.getByLabel("Thư điện tử").fill(ADMIN.email);
  await page.getByRole("textbox", { name: "Mật khẩu" }).fill(ADMIN.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Tài khoản", exact: true })).toBeVisible();
}

test("administrators are told that a key is missing, and when an old one may go", async ({ page }) => {
  const first = await startServer({ folder, environment: { FIELD_KEYS: OLD } });
  const admin = await firstAccount(first.welcome);
  const event = await planEvent(admin, {});
  const name = { family: "Ma", middle: "Thị", given: "Kiều", order: "family-first" };
  const person = { name, contact: { email: "kieu@example.org" } };
  const data = { person, profile: { sex: "woman" }, roles: ["participant"], status: "confirmed", entry: "added" };
  expect((await admin.post(`/api/events/${event.id}/participations`, { data })).ok()).toBe(true);
  await admin.dispose();
  const notice = page.getByText(/“nam-2026”/);
  await open(page, first.address);
  // As long as there is one key, there is nothing to tell.
  await expect(page.getByRole("listitem").filter({ hasText: ADMIN.email })).toBeVisible();
  await expect(notice).toHaveCount(0);
  await first.stop();

  await withKeys(NEW, async (address) => {
    await open(page, address);
    await expect(notice).toHaveText(/^Có 1 trường niêm phong bằng khóa “nam-2026” mà hệ thống không có\./);
    await isInOrder(page);
  });
  await withKeys(`${NEW} ${OLD}`, async (address) => {
    await open(page, address);
    await expect(async () => {
      await page.reload();
      await expect(notice).toHaveText(/^Không còn trường nào cần khóa cũ “nam-2026”\. Có thể bỏ khóa này/);
    }).toPass();
    await isInOrder(page);
  });
  // Without the old key everything opens.
  await withKeys(NEW, async (address) => {
    await open(page, address);
    await expect(page.getByRole("listitem").filter({ hasText: ADMIN.email })).toBeVisible();
    await expect(notice).toHaveCount(0);
    const { items } = await (await page.request.get(`${address}/api/events/${event.id}/participations`)).json();
    const kept = await (await page.request.get(`${address}/api/participations/${items[0].id}`)).json();
    expect(kept.contact).toEqual({ status: "known", contact: person.contact });
  });
});
