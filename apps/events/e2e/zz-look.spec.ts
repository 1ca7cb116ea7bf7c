import { test } from "@playwright/test";
import { choose } from "./choose.ts";
import { planEvent } from "./planned-event.ts";

test("look", async ({ page, request }, info) => {
  const p = info.project.name;
  const shot = (n: string) => page.screenshot({ path: `/tmp/h/rooms/${p}-${n}.png`, fullPage: true });
  await page.goto("/rooms");
  await page.waitForTimeout(1500);
  await shot("empty");
  const room = await (
    await request.post("/api/rooms", {
      data: {
        name: { vi: `Phòng họp 201 ${p}`, en: "Meeting room 201" },
        venue: { vi: "Nhà khách Chính phủ, 2 Lê Thạch" },
        province: { code: "01", list: "2025" },
        organisation: "vwu",
        capacity: { kind: "at-least", value: 60 },
        note: { vi: "Có lối đi cho xe lăn; máy chiếu hỏng." },
        closedFrom: "2047-01-01",
      },
    })
  ).json();
  await request.post("/api/rooms", { data: { name: { vi: `Hội trường lớn ${p}` }, capacity: { kind: "unknown" } } });
  const day = p === "phone" ? "2043-05-01" : "2042-05-01";
  const part = {
    title: { vi: "Lớp một" },
    dates: { precision: "day", start: day, end: day, basis: "stated" },
    sessions: [{ date: day, hours: { start: "08:00", end: "10:00" }, room: room.id, format: "hybrid" }],
  } as never;
  const one = await planEvent(request, part);
  const two = await planEvent(request, {
    ...(part as object),
    title: { vi: "Lớp hai" },
    sessions: [{ date: day, hours: { start: "09:00", end: "11:00" } }],
  } as never);
  await page.goto("/rooms");
  await page.waitForTimeout(1500);
  await shot("rooms");
  await page.getByRole("button", { name: `Sửa Phòng họp 201 ${p}` }).click();
  await page.waitForTimeout(800);
  await shot("room-form");
  await page.goto(`/events/${one.id}`);
  await page.waitForTimeout(1500);
  await shot("event");
  await page.goto(`/events/${two.id}/edit`);
  await page.getByRole("button", { name: /^Phiên theo ngày/ }).click();
  await choose(page.getByRole("combobox", { name: "Phòng (không bắt buộc)" }), `Phòng họp 201 ${p}`);
  await page.getByRole("button", { name: "Lưu sự kiện", exact: true }).click();
  await page.waitForTimeout(1500);
  await shot("form");
});
