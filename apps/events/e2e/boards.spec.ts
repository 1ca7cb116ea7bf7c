import { expect, test } from "@playwright/test";
import type { Room } from "@wps/model";
import { expectAccessible } from "./accessible.ts";
import { planEvent } from "./planned-event.ts";

/** A Tuesday for each project: the server is the same for both. */
const dayOf = (project: string) => (project === "phone" ? "2045-03-07" : "2044-03-08");

test("the use of rooms and the days of trainers stand week by week, and lead to events", async ({
  page,
  request,
}, info) => {
  const day = dayOf(info.project.name);
  const name = `Phòng họp tầng ba ${info.project.name}`;
  const answer = await request.post("/api/rooms", { data: { name: { vi: name }, capacity: { kind: "unknown" } } });
  const room: Room = await answer.json();
  const event = await planEvent(request, {
    title: { vi: "Lớp hòa giải cơ sở" },
    dates: { precision: "day", start: day, end: day, basis: "stated" },
    sessions: [{ date: day, hours: { start: "08:00", end: "11:30" }, room: room.id }],
  });
  await request.post(`/api/events/${event.id}/participations`, {
    data: {
      person: { name: { family: "Đỗ", given: `Thúy${info.project.name}`, order: "family-first" } },
      profile: { sex: "woman" },
      roles: ["trainer"],
      status: "invited",
      entry: "added",
    },
  });

  await page.goto(`/rooms?week=${day}`);
  const row = page.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("08:00–11:30");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Tuần sau" }).click();
  await expect(row).toContainText("Trống");
  await page.getByRole("button", { name: "Tuần trước" }).click();
  await row.getByRole("link", { name: "Lớp hòa giải cơ sở" }).click();
  await expect(page).toHaveURL(new RegExp(event.id));

  await page.goto(`/trainers?week=${day}`);
  const trainer = page.getByRole("row").filter({ hasText: `Thúy${info.project.name}` });
  await expect(trainer).toContainText("08:00–11:30");
  await expect(trainer).toContainText("Chưa trả lời lời mời");
  await expectAccessible(page);
});
