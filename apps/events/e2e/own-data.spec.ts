import { randomUUID } from "node:crypto";
import { type APIRequestContext, type Browser, expect, type Page, test } from "@playwright/test";
import type { OrganisationId, Participation } from "@wps/model";
import { isInOrder } from "./in-order.ts";
import { STRANGER, signedIn } from "./people.ts";
import { planEvent } from "./planned-event.ts";

const PEOPLE = [
  { given: "Hằng", sex: "woman", state: "present" },
  { given: "Khôi", sex: "man", state: "present" },
  { given: "Liên", sex: "woman", state: "absent" },
] as const;

/** A course that is over: its register is closed, and what it counts is told to those who run it. */
async function heldCourse(request: APIRequestContext, organisation: OrganisationId) {
  const event = await planEvent(request, {
    sessions: [{ date: "2027-05-11", hours: { start: "08:00", end: "11:30" } }],
    organisations: [{ organisation, role: "lead", basis: "stated" }],
  });
  const on = `/api/events/${event.id}`;
  const { slots } = await (await request.get(`${on}/attendance`)).json();
  const people: Participation[] = [];
  for (const { given, sex, state } of PEOPLE) {
    const name = { family: "Đặng", middle: "Thị", given, order: "family-first" };
    const person = { name, contact: { email: `${randomUUID()}@example.org` } };
    const data = { person, profile: { sex, unit: "Phòng Đối ngoại" }, roles: ["participant"], status: "confirmed" };
    const added = await request.post(`${on}/participations`, { data: { ...data, entry: "added" } });
    const kept: Participation = await added.json();
    const marks = slots.map((slot: object) => ({ ...slot, participation: kept.id, mark: { state, basis: "desk" } }));
    await request.put(`${on}/attendance/marks`, { data: { marks } });
    people.push(kept);
  }
  const close = { headers: { "If-Match": '"0"' }, data: { closed: true, rule: { percent: 80, excused: "absent" } } };
  expect((await request.put(`${on}/attendance`, close)).ok()).toBe(true);
  return { event, people };
}

/** What the measures of people say, in the words that the server sends. */
async function numbers(request: APIRequestContext): Promise<unknown[]> {
  const measures = ["PRT-01", "PRT-02", "PRT-08", "DEL-03", "DEL-04"];
  const asked = measures.map(async (measure) => {
    const answer = await request.get(`/api/measures/participations?measure=${measure}&by=year,sex`);
    return [measure, answer.status(), await answer.json()];
  });
  return Promise.all(asked);
}

/** The page that a link opens for somebody without an account. */
async function opened(browser: Browser, link: string, use: object): Promise<Page> {
  const context = await browser.newContext({ ...use, ...STRANGER, locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return page;
}

test("somebody withdraws a consent, asks for deletion and is forgotten, and the numbers do not move", async ({
  browser,
  request,
}, { project }) => {
  test.slow();
  const own = await request.post("/api/organisations", {
    data: { name: { vi: `Hội ${randomUUID()}` }, type: "other" },
  });
  const { id: organisation } = await own.json();
  const organiser = await signedIn(
    browser,
    request,
    { name: "Người tổ chức", role: "organiser", organisations: [organisation] },
    project.use,
  );
  const { event, people } = await heldCourse(organiser.request, organisation);
  const before = await numbers(organiser.request);
  expect(JSON.stringify(before)).toContain("2027");

  // The organiser hands over a link.
  const desk = await organiser.newPage();
  await desk.goto(`/events/${event.id}/participants?person=${people[0]?.id}`);
  await desk.locator("summary").filter({ hasText: "Sự đồng ý và quyền về dữ liệu" }).press("Enter");
  await desk.getByRole("button", { name: "Tạo liên kết" }).press("Enter");
  const link = await desk.getByLabel(/^Chép ngay và trao tận tay/).inputValue();

  const page = await opened(browser, link, project.use);
  await expect(page.getByText("Đặng Thị Hằng")).toBeVisible();
  await expect(page.getByText("Phòng Đối ngoại")).toBeVisible();
  await expect(page.getByText("Khôi")).toHaveCount(0);
  await isInOrder(page);
  const purpose = page.getByRole("listitem").filter({ hasText: "Nêu tên, đăng ảnh trong báo cáo" });
  await expect(purpose).toContainText("Chưa hỏi");
  await purpose.getByRole("button", { name: /^Tôi đồng ý/ }).press("Enter");
  await expect(purpose).toContainText("Đã đồng ý");
  await purpose.getByRole("button", { name: /^Rút lại sự đồng ý/ }).press("Enter");
  await expect(purpose).toContainText("Đã rút lại");
  expect(await numbers(organiser.request)).toEqual(before);

  await page.getByRole("button", { name: "Gửi yêu cầu" }).press("Enter");
  await expect(page.getByText("Hãy chọn một việc.")).toBeVisible();
  await page.getByLabel("Bạn muốn gì?").selectOption({ label: "Xóa dữ liệu" });
  await expect(page.getByRole("status").filter({ hasText: "không ai khôi phục được" })).toBeVisible();
  await page.getByLabel("Nói rõ hơn, nếu cần").fill(`Tôi không muốn có tên nữa, ${event.id}.`);
  await page.getByRole("button", { name: "Tôi đã hiểu, gửi yêu cầu xóa" }).press("Enter");
  await expect(page.getByText("Yêu cầu đã được gửi.")).toBeVisible();
  await expect(page.getByText(/^Đang chờ tiếp nhận, chậm nhất/)).toBeVisible();
  await isInOrder(page);

  // The officer sees that somebody asks, and who only inside the request.
  const officer = await signedIn(
    browser,
    request,
    { name: "Cán bộ bảo vệ dữ liệu", role: "data-protection-officer", organisations: [] },
    project.use,
  );
  const queue = await officer.newPage();
  await queue.goto("/data-requests");
  await expect(queue.getByRole("link", { name: "Xóa dữ liệu" }).first()).toBeVisible();
  await expect(queue.getByText("Đặng Thị Hằng")).toHaveCount(0);
  await isInOrder(queue);
  await queue.goto(`/data-requests/${await requestAbout(officer.request, event.id)}`);
  await expect(queue.getByText("Đặng Thị Hằng")).toBeVisible();
  await expect(queue.getByText(`Tôi không muốn có tên nữa, ${event.id}.`)).toBeVisible();
  await queue.getByRole("button", { name: "Tiếp nhận" }).press("Enter");
  await expect(queue.getByText("Đã ghi.")).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^Đã tiếp nhận, trả lời chậm nhất/)).toBeVisible();
  await isInOrder(queue);
  await queue.getByRole("button", { name: "Xóa dữ liệu của người này" }).press("Enter");
  const dialog = queue.getByRole("dialog");
  await expect(dialog).toContainText("Không ai khôi phục được");
  await dialog.getByRole("button", { name: "Xóa dữ liệu của người này" }).press("Enter");
  await expect(dialog).toContainText("Hãy điền mục này.");
  await dialog.getByRole("textbox").fill("xóa");
  await queue.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(queue.getByText("Người này không còn trong hệ thống")).toBeVisible();
  await expect(queue.getByText("Đặng Thị Hằng")).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole("heading", { name: "Liên kết này không còn dùng được" })).toBeVisible();
  await desk.goto(`/events/${event.id}/participants`);
  await expect(desk.getByRole("main")).toContainText("Đặng Thị Khôi");
  await expect(desk.getByText("Đặng Thị Hằng")).toHaveCount(0);
  await expect(desk.getByRole("main")).toContainText("1 người đã yêu cầu xóa tên");
  expect(await numbers(organiser.request)).toEqual(before);
  for (const { request: asking } of [organiser, officer]) {
    const answer = await asking.get(`/api/participations/${people[0]?.id}`);
    expect(await answer.text()).not.toContain("Hằng");
  }
  await Promise.all([organiser, officer, page.context()].map((context) => context.close()));
});

/** The request whose words name something. */
async function requestAbout(officer: APIRequestContext, words: string): Promise<string> {
  const { open } = await (await officer.get("/api/data-requests")).json();
  for (const { id } of open)
    if ((await (await officer.get(`/api/data-requests/${id}`)).text()).includes(words)) return id;
  throw new Error(`nobody asked about ${words}`);
}
