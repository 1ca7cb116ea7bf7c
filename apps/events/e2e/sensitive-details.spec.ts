import { randomUUID } from "node:crypto";
import { type APIRequestContext, test as base, expect, type Locator, type Page } from "@playwright/test";
import type { Organisation, OrganisationId, Participation, ProgrammeEvent } from "@wps/model";
import { isInOrder } from "./in-order.ts";
import { pressOn, tabTo, typeInto } from "./keyboard.ts";
import { STRANGER, signedIn } from "./people.ts";
import { planEvent } from "./planned-event.ts";

/** What is sensitive is read by those who run the event, and by no administrator: the page is an organiser's. */
const test = base.extend<{ own: OrganisationId }>({
  own: async ({ request }, use) => {
    const data = { name: { vi: `Hội ${randomUUID()}` }, type: "other" };
    const { id }: Organisation = await (await request.post("/api/organisations", { data })).json();
    await use(id);
  },
  page: async ({ browser, request, own }, use, { project }) => {
    const who = { name: "Người tổ chức", role: "organiser", organisations: [own] } as const;
    const context = await signedIn(browser, request, who, project.use);
    await use(await context.newPage());
    await context.close();
  },
});

/** Somebody on the list of an event that the organiser runs. */
async function listed(request: APIRequestContext, own: OrganisationId): Promise<[ProgrammeEvent, Participation]> {
  const event = await planEvent(request, { organisations: [{ organisation: own, role: "lead", basis: "stated" }] });
  const person = { name: { family: "Lý", middle: "Thị", given: "Mỷ", order: "family-first" } };
  const data = { person, profile: { sex: "woman" }, roles: ["participant"], status: "confirmed", entry: "added" };
  const answer = await request.post(`/api/events/${event.id}/participations`, { data });
  expect(answer.ok(), await answer.text()).toBe(true);
  return [event, await answer.json()];
}

const title = (page: Page) => page.locator("summary").filter({ hasText: "Thông tin nhạy cảm, không bắt buộc" });

/** Opens what is sensitive by keyboard, once a reason is given. */
async function read(page: Page, reason: string): Promise<void> {
  await pressOn(page, title(page));
  await pressOn(page, page.getByRole("button", { name: "Xem thông tin nhạy cảm" }));
  const dialog = page.getByRole("dialog", { name: "Xem thông tin nhạy cảm" });
  await expect(dialog.getByLabel("Lý do")).toBeFocused();
  await expect(page.getByLabel("Dân tộc")).toHaveCount(0);
  await pressOn(page, dialog.getByRole("button", { name: "Xem thông tin nhạy cảm" }));
  await expect(dialog).toContainText("Hãy ghi lý do.");
  await typeInto(page, dialog.getByLabel("Lý do"), reason);
  await pressOn(page, dialog.getByRole("button", { name: "Xem thông tin nhạy cảm" }));
  await expect(dialog).toHaveCount(0);
}

const walking = (page: Page) => page.getByLabel("Đi bộ hoặc lên xuống bậc thang");

/** Answers in the browser's own list by its first letters. */
async function answer(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words.slice(0, 1));
  await expect(field.locator("option:checked")).toHaveText(words);
}

async function expectBlank(page: Page): Promise<void> {
  await expect(page.getByLabel("Dân tộc")).toHaveValue("");
  await expect(walking(page)).toHaveValue("");
  await expect(page.getByLabel("Sức khỏe")).toHaveValue("");
}

test("what is sensitive is asked for with a reason, kept, read again and forgotten, by keyboard alone", async ({
  page,
  request,
  own,
}) => {
  test.slow();
  const [event, { id }] = await listed(request, own);
  const open = () => page.goto(`/events/${event.id}/participants?person=${id}`);
  await open();
  await read(page, "Xếp phòng ở tầng trệt.");
  // Nothing is answered beforehand, and there is nothing to delete.
  await expectBlank(page);
  await expect(page.getByRole("button", { name: "Xóa thông tin nhạy cảm" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Lưu thông tin nhạy cảm" })).toBeDisabled();
  await typeInto(page, page.getByLabel("Dân tộc"), "Mông");
  await answer(page, walking(page), "Rất khó khăn");
  await typeInto(page, page.getByLabel("Sức khỏe"), "Dị ứng penicillin");
  await pressOn(page, page.getByRole("button", { name: "Lưu thông tin nhạy cảm" }));
  await expect(page.getByRole("status").filter({ hasText: "Đã lưu." })).toBeVisible();
  await isInOrder(page);

  await open();
  await expect(page.getByText("Dị ứng penicillin")).toHaveCount(0);
  await read(page, "Chuẩn bị xe đón.");
  await expect(page.getByLabel("Dân tộc")).toHaveValue("Mông");
  await expect(walking(page)).toHaveValue("a-lot");
  await expect(page.getByLabel("Sức khỏe")).toHaveValue("Dị ứng penicillin");
  await pressOn(page, page.getByRole("button", { name: "Xóa thông tin nhạy cảm" }));
  await expect(page.getByRole("status").filter({ hasText: "Đã xóa." })).toBeVisible();
  await expectBlank(page);

  await open();
  await read(page, "Xem đã xóa chưa.");
  await expectBlank(page);
});

test("somebody says what is sensitive under the link to their data, and takes it back, by keyboard alone", async ({
  page,
  request,
  browser,
  own,
}, { project }) => {
  test.slow();
  const [event, { id }] = await listed(request, own);
  const { link } = await (await request.post(`/api/participations/${id}/own-data-link`)).json();
  const theirs = await browser.newContext({ ...project.use, ...STRANGER });
  const mine = await theirs.newPage();
  await mine.goto(link);
  await pressOn(mine, title(mine));
  await expectBlank(mine);
  await typeInto(mine, mine.getByLabel("Dân tộc"), "Mông");
  await answer(mine, walking(mine), "Hơi khó khăn");
  await pressOn(mine, mine.getByRole("button", { name: "Lưu", exact: true }));
  await expect(mine.getByRole("status").filter({ hasText: "Đã lưu." })).toBeVisible();
  await isInOrder(mine);

  await page.goto(`/events/${event.id}/participants?person=${id}`);
  await read(page, "Xếp phòng ở tầng trệt.");
  await expect(walking(page)).toHaveValue("some");

  await mine.reload();
  await pressOn(mine, title(mine));
  await expect(mine.getByLabel("Dân tộc")).toHaveValue("Mông");
  await pressOn(mine, mine.getByRole("button", { name: "Xóa thông tin này" }));
  await expect(mine.getByRole("status").filter({ hasText: "Đã xóa." })).toBeVisible();
  await mine.reload();
  await pressOn(mine, title(mine));
  await expectBlank(mine);
  await expect(mine.getByRole("button", { name: "Xóa thông tin này" })).toHaveCount(0);
  await theirs.close();
});

test("an administrator is not shown that there is anything sensitive to read", async ({ browser, request, own }, {
  project,
}) => {
  const [event, { id }] = await listed(request, own);
  const context = await browser.newContext({ ...project.use, storageState: process.env.EVENTS_SESSION ?? "" });
  const page = await context.newPage();
  await page.goto(`/events/${event.id}/participants?person=${id}`);
  await expect(page.locator("summary").filter({ hasText: "Sự đồng ý và quyền về dữ liệu" })).toBeVisible();
  await expect(title(page)).toHaveCount(0);
  await context.close();
});
