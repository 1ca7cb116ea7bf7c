import { type APIRequestContext, expect, test } from "@playwright/test";
import { foldMarks } from "@wps/model";
import axe, { type AxeResults } from "axe-core";
import { pressOn } from "./keyboard.ts";
import { planEvent } from "./planned-event.ts";

/** Puts a woman of a ministry on the list of an event. */
async function listed(request: APIRequestContext, event: string, given: string): Promise<void> {
  // Who types no marks types none in the family name either.
  const family = foldMarks(given) === given.toLowerCase() ? "Ton Nu" : "Tôn Nữ";
  const person = { name: { family, given, order: "family-first" }, birthYear: 1985 };
  const profile = { sex: "woman", organisation: "vwu" };
  const draft = { person, profile, roles: ["participant"], status: "confirmed", entry: "added" };
  const answer = await request.post(`/api/events/${event}/participations`, { data: draft });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test("two who are one are made one by keyboard, told in the history, and made two again", async ({ page, request }, {
  project,
}) => {
  // Each project has people of its own, since all share one record.
  const given = project.name === "phone" ? ["Ngàn", "Ngan"] : ["Quỳnh", "Quynh"];
  const event = await planEvent(request, {});
  for (const name of given) await listed(request, event.id, name);
  await page.goto(`/events/${event.id}/participants`);
  await page.getByRole("link", { name: "Có thể là một người" }).click();
  const pair = page.getByRole("article");
  await expect(pair).toHaveCount(1);
  await expect(pair).toContainText("Giống: tên, giới tính, cơ quan, năm sinh");
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] })");
  expect(violations.map(({ id }) => id)).toEqual([]);

  await pressOn(page, page.getByRole("button", { name: `Là một, giữ tên này: Tôn Nữ ${given[0]}` }));
  await expect(page.getByText(`Đã gộp thành một người: Tôn Nữ ${given[0]}.`)).toBeFocused();
  await expect(pair).toHaveCount(0);
  await pressOn(page, page.getByRole("button", { name: "Hoàn tác", exact: true }));
  await expect(page.getByText("Đã hoàn tác.")).toBeVisible();
  await expect(pair).toHaveCount(1);

  await pressOn(page, page.getByRole("button", { name: /^Là hai người khác nhau/ }));
  await expect(pair).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Đã ghi là hai người" })).toBeVisible();
  await pressOn(page, page.getByRole("button", { name: /^Hỏi lại:/ }));
  await expect(page.getByText(/^Sẽ hỏi lại: .*Tôn Nữ/)).toBeFocused();
  await expect(pair).toHaveCount(1);
});

test("the seats of an event show who stands on its list twice, and one press gives the other seat on", async ({
  page,
  request,
}, { project }) => {
  const given = project.name === "phone" ? ["Ngọc Bích", "Ngoc Bich"] : ["Hồng Hà", "Hong Ha"];
  const event = await planEvent(request, {});
  const plan = { capacity: 2, offices: [], waits: true, registerUntil: "2027-05-08T16:59:00.000Z" };
  await request.put(`/api/events/${event.id}/seats`, { data: plan, headers: { "If-Match": '"0"' } });
  for (const name of given) await listed(request, event.id, name);
  const waiting = { person: { name: { given: "Mai", order: "family-first" }, contact: { phone: "+84912345678" } } };
  await request.post(`/api/registrations/${event.id}`, { data: { ...waiting, profile: { sex: "woman" } } });
  await page.goto(`/events/${event.id}/seats`);
  await expect(page.getByRole("heading", { name: "Có thể đứng tên hai lần" })).toBeVisible();
  await expect(page.getByText("Không có ai chờ.")).toHaveCount(0);
  await page.getByRole("button", { name: new RegExp(`^Là một, giữ tên này: Tôn Nữ ${given[0]}`) }).click();
  await expect(page.getByText("Không có ai chờ.")).toBeVisible();
  await expect(page.getByText("2/2")).toBeVisible();
  await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await expect(page.getByText("nay ở danh sách chờ")).toBeVisible();
});
