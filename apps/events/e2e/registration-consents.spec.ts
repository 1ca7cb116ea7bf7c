import { type APIRequestContext, expect, type Page, request as requests, test } from "@playwright/test";
import type { ConsentList } from "../src/contract/consents.ts";
import { isInOrder } from "./in-order.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";
import { STRANGER } from "./people.ts";
import { planEvent } from "./planned-event.ts";

const PLAN = { capacity: 5, offices: [], registerUntil: "2027-05-08T16:59:00.000Z", waits: true };

/** Where one registers for an event: at its own address, or under a link where it is held back. */
async function registration(request: APIRequestContext, sensitivity: "open" | "sensitive") {
  const event = await planEvent(request, { sensitivity });
  const plan = { data: PLAN, headers: { "If-Match": '"0"' } };
  expect((await request.put(`/api/events/${event.id}/seats`, plan)).ok()).toBe(true);
  if (sensitivity === "open") return { event, address: `/register/${event.id}` };
  const { token } = await (await request.post(`/api/events/${event.id}/registration-link`)).json();
  return { event, address: `/register/${token}` };
}

const consents = (page: Page) => page.getByRole("group", { name: "Anh/chị đồng ý những gì?" });
const photographs = (page: Page) => consents(page).getByLabel("Chụp ảnh, ghi hình, ghi âm");

/** What the ledger holds of the only one who registered: a purpose that nobody agreed to stands nowhere. */
async function agreed(request: APIRequestContext, event: string): Promise<readonly unknown[]> {
  const { items } = await (await request.get(`/api/events/${event}/participations`)).json();
  expect(items).toHaveLength(1);
  const ledger: ConsentList = await (await request.get(`/api/participations/${items[0].id}/consents`)).json();
  return ledger.items.map(({ purpose, isGiven, channel, language }) => [purpose, isGiven, channel, language]);
}

/** Fills in what has to be said, and sends it. */
async function send(page: Page): Promise<void> {
  await typeInto(page, page.getByLabel("Họ và tên"), "Đỗ Thị Nga");
  await tabTo(page, page.getByRole("radio", { name: "Nữ", exact: true }));
  await page.keyboard.press("Space");
  await typeInto(page, page.getByLabel("Thư điện tử"), "nga@example.org");
  await pressOn(page, page.getByRole("button", { name: "Gửi đăng ký" }));
  await expect(page.getByRole("heading", { name: "Đã có chỗ cho anh/chị" })).toBeFocused();
}

test.describe("somebody who registers without an account", () => {
  let asks: APIRequestContext;
  test.use(STRANGER);
  test.beforeEach(async () => {
    asks = await requests.newContext({
      baseURL: process.env.EVENTS_ADDRESS ?? "",
      storageState: process.env.EVENTS_SESSION ?? "",
    });
  });
  test.afterEach(() => asks.dispose());

  test("is asked for each purpose by itself, agrees to none beforehand, and is told of photographs", async ({
    page,
  }) => {
    const { event, address } = await registration(asks, "open");
    await page.goto(address);
    await expect(consents(page).getByRole("checkbox")).toHaveCount(5);
    await expect(consents(page).getByRole("checkbox", { checked: true })).toHaveCount(0);
    await expect(photographs(page)).toHaveCount(0);
    await expect(consents(page)).toContainText("Sự kiện có chụp ảnh, ghi hình để làm tư liệu.");
    await isInOrder(page);
    await send(page);
    // Silence is no consent, and no refusal either.
    expect(await agreed(asks, event.id)).toEqual([]);
  });

  test("at a sensitive event is photographed only after saying so, and what is ticked by keyboard is kept", async ({
    page,
  }) => {
    const { event, address } = await registration(asks, "sensitive");
    await page.goto(address);
    await expect(consents(page).getByRole("checkbox")).toHaveCount(6);
    await expect(consents(page).getByRole("checkbox", { checked: true })).toHaveCount(0);
    await expect(consents(page)).toContainText("chỉ người đã đồng ý mới được chụp ảnh");
    for (const purpose of ["Tổ chức sự kiện", "Liên hệ sau sự kiện", "Chụp ảnh, ghi hình, ghi âm"]) {
      await tabTo(page, consents(page).getByLabel(purpose));
      await page.keyboard.press("Space");
    }
    // Who ticks twice has not agreed.
    await tabTo(page, consents(page).getByLabel("Liên hệ sau sự kiện"));
    await page.keyboard.press("Space");
    await isInOrder(page);
    await send(page);
    const said = await agreed(asks, event.id);
    expect(said).toHaveLength(2);
    expect(said).toEqual(
      expect.arrayContaining([
        ["registration", true, "self-service", "vi"],
        ["photographs", true, "self-service", "vi"],
      ]),
    );
  });
});
