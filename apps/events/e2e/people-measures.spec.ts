import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import type { Participation } from "@wps/model";
import { STRANGER, signedIn } from "./people.ts";
import { planEvent } from "./planned-event.ts";

/** Who came to a course of one day, and who did not: two women, a man, and somebody whose sex nobody wrote down. */
const PEOPLE = [
  { given: "An", sex: "woman", state: "present" },
  { given: "Bình", sex: "man", state: "late" },
  { given: "Chi", sex: "woman", state: "absent" },
  { given: "Dung", sex: "unknown", state: "present" },
] as const;

test("a closed register becomes numbers, for those who run the event and for nobody else", async ({
  browser,
  request,
}, { project }) => {
  const own = await request.post("/api/organisations", {
    data: { name: { vi: `Hội ${randomUUID()}` }, type: "other" },
  });
  const { id: organisation } = await own.json();
  const context = await signedIn(
    browser,
    request,
    { name: "Người tổ chức", role: "organiser", organisations: [organisation] },
    project.use,
  );
  const page = await context.newPage();
  await page.goto("/measures/PRT-08");
  const people = page.getByRole("region", { name: "Ở các sự kiện đơn vị bạn tổ chức" });
  await expect(people).toContainText("Chưa có sự kiện nào khóa sổ điểm danh");

  const event = await planEvent(context.request, {
    sessions: [{ date: "2027-05-11", hours: { start: "08:00", end: "11:30" } }],
    organisations: [{ organisation, role: "lead", basis: "stated" }],
  });
  const on = `/api/events/${event.id}`;
  const { slots } = await (await context.request.get(`${on}/attendance`)).json();
  for (const { given, sex, state } of PEOPLE) {
    const person = { name: { family: "Nguyễn", given, order: "family-first" } };
    const data = { person, profile: { sex }, roles: ["participant"], status: "confirmed", entry: "added" };
    const added: Participation = await (await context.request.post(`${on}/participations`, { data })).json();
    const marks = slots.map((slot: object) => ({ ...slot, participation: added.id, mark: { state, basis: "desk" } }));
    await context.request.put(`${on}/attendance/marks`, { data: { marks } });
  }
  const rule = { percent: 80, excused: "absent" };
  const close = { headers: { "If-Match": '"0"' }, data: { closed: true, rule } };
  expect((await context.request.put(`${on}/attendance`, close)).ok()).toBe(true);

  await page.reload();
  const row = (name: string) =>
    people.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(row("Tất cả")).toHaveText(/Tất cả\s*50%\s*từ 33,3% đến 66,7%/);
  await page.goto("/measures/PRT-02");
  await people.getByLabel("Chia nhóm theo").selectOption({ label: "Giới tính" });
  await expect(row("Tất cả").getByRole("cell").first()).toHaveText("3");
  await expect(row("Nữ").getByRole("cell").first()).toHaveText("1");
  await expect(row("Chưa rõ").getByRole("cell").first()).toHaveText("1");
  await page.goto("/measures/DEL-03");
  await expect(row("Tất cả").getByRole("cell").first()).toHaveText("1,8 ngày-người");
  await context.close();

  const outside = await browser.newContext({ ...project.use, ...STRANGER });
  const stranger = await outside.newPage();
  await stranger.goto("/measures/PRT-02");
  await expect(stranger.getByRole("region", { name: "Số dành cho đơn vị tổ chức" })).toBeVisible();
  await expect(stranger.getByText("Ở các sự kiện đơn vị bạn tổ chức")).toHaveCount(0);
  expect((await outside.request.get("/api/measures/participations?measure=PRT-02")).status()).toBe(403);
  await outside.close();
});
