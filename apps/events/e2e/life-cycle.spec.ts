import { expect, test } from "@playwright/test";
import { changeEvent, planEvent } from "./planned-event.ts";

test("an event is approved, cancelled with a reason, and each step can be taken back", async ({ page, request }) => {
  const event = await planEvent(request, {});
  await page.goto(`/events/${event.id}`);
  const main = page.getByRole("main");
  const line = main.getByRole("list", { name: "Vòng đời của sự kiện" });
  const present = line.locator("[aria-current=step]");
  await expect(present).toContainText("Dự kiến");

  await main.getByRole("button", { name: "Phê duyệt" }).click();
  await expect(present).toContainText("Đã phê duyệt");
  // What was pressed is gone, and the focus is on what became of it.
  await expect(main.getByRole("status").and(page.locator(":focus"))).toContainText("Tình trạng mới: Đã phê duyệt.");
  await main.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(present).toContainText("Dự kiến");

  await main.getByRole("button", { name: "Phê duyệt" }).click();
  await main.getByRole("button", { name: "Xác nhận" }).click();
  await expect(main).toContainText("Có thể ghi là đã tổ chức từ ngày 11/5/2027.");

  await main.getByRole("button", { name: "Thao tác khác" }).click();
  await page.getByRole("menuitem", { name: "Hủy sự kiện…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Hủy sự kiện" }).click();
  await expect(dialog.getByLabel("Lý do (tiếng Việt)")).toBeFocused();
  await expect(dialog.getByLabel("Lý do (tiếng Việt)")).toHaveAttribute("aria-invalid", "true");
  await page.keyboard.type("Giảng viên không thể tham gia.");
  await dialog.getByRole("button", { name: "Hủy sự kiện" }).click();
  await expect(main).toContainText("Sự kiện đã hủy");
  await expect(main).toContainText("Giảng viên không thể tham gia.");
  await main.getByRole("button", { name: "Hoàn tác" }).click();
  await expect(present).toContainText("Đã xác nhận");
  await expect(main).not.toContainText("Giảng viên không thể tham gia.");
});

test("a cancellation that comes too late changes nothing of theirs, and its reason is not written twice", async ({
  page,
  request,
}) => {
  const event = await planEvent(request, {});
  await page.goto(`/events/${event.id}`);
  // Before ours can be kept, another's is.
  await page.route(`**/api/events/${event.id}`, async (route) => {
    if (route.request().method() === "PUT") {
      await changeEvent(request, event, { title: { vi: "Tên do người khác đặt" } });
    }
    await route.continue();
  });
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  const cancel = async () => {
    await main.getByRole("button", { name: "Thao tác khác" }).click();
    await page.getByRole("menuitem", { name: "Hủy sự kiện…" }).click();
  };
  await cancel();
  await dialog.getByLabel("Lý do (tiếng Việt)").fill("Giảng viên không thể tham gia.");
  await dialog.getByRole("button", { name: "Hủy sự kiện" }).click();
  await expect(main.getByRole("alert")).toContainText("có người vừa sửa sự kiện này");
  await page.unroute(`**/api/events/${event.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tên do người khác đặt");
  await cancel();
  await expect(dialog.getByLabel("Lý do (tiếng Việt)")).toHaveValue("Giảng viên không thể tham gia.");
  await dialog.getByRole("button", { name: "Hủy sự kiện" }).click();
  await expect(main).toContainText("Sự kiện đã hủy");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tên do người khác đặt");
});

test("a draft is published and withdrawn, and what is sensitive says what that means", async ({ page, request }) => {
  const event = await planEvent(request, { publication: "draft" });
  await page.goto(`/events/${event.id}`);
  const main = page.getByRole("main");
  const toCalendar = main.getByRole("link", { name: "Thêm vào lịch của bạn" });
  await expect(main).toContainText("Bản nháp");
  await expect(toCalendar).toHaveCount(0);
  await main.getByRole("button", { name: "Công bố" }).click();
  await expect(main).toContainText("Đã công bố sự kiện.");
  expect((await request.get((await toCalendar.getAttribute("href")) ?? "")).ok()).toBe(true);

  await main.getByRole("button", { name: "Thao tác khác" }).click();
  await page.getByRole("menuitem", { name: "Đánh dấu nhạy cảm…" }).click();
  await expect(page.getByRole("dialog")).toContainText("không còn thấy sự kiện ở bất cứ đâu");
  await page.getByRole("dialog").getByRole("button", { name: "Đánh dấu nhạy cảm" }).click();
  await expect(main).toContainText("Sự kiện nhạy cảm");
  await expect(toCalendar).toHaveCount(0);
});

test("what came of an event stands beside its plan, and the reason is added to it", async ({ page, request }) => {
  const dates = { precision: "day", start: "2026-03-10", end: "2026-03-11", basis: "stated" } as const;
  const planned = await planEvent(request, {
    dates,
    budget: { status: "known", money: { minor: 9e7, currency: "VND" } },
  });
  const approved = await changeEvent(request, planned, { status: "approved" });
  const confirmed = await changeEvent(request, approved, {
    status: "confirmed",
    dates: { ...dates, start: "2026-03-12", end: "2026-03-14" },
  });
  const person = { unit: "person", women: { kind: "unknown" }, standing: "chosen", basis: "stated" } as const;
  const held = await changeEvent(request, confirmed, {
    status: "held",
    headcounts: { status: "listed", items: [{ ...person, count: { kind: "exact", value: 35 } }] },
  });
  await page.goto(`/events/${held.id}`);
  const plan = page.getByRole("region", { name: "Kế hoạch và thực tế" });
  const row = (name: string) => plan.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  await expect(row("Thời gian")).toContainText("muộn hơn 2 ngày, dài hơn 1 ngày");
  await expect(row("Địa điểm")).toContainText("Đúng kế hoạch");
  await expect(row("Số người tham dự")).toContainText("−5 người");
  await expect(row("Chi phí")).toContainText("Chưa so sánh được");

  const explain = row("Số người tham dự").getByRole("button", { name: /^Ghi lý do/ });
  const refused = `**/api/events/${held.id}`;
  await page.route(refused, (route) => (route.request().method() === "PUT" ? route.abort() : route.continue()));
  await explain.click();
  await page.keyboard.type("Đường bị ngập.");
  await row("Số người tham dự").getByRole("button", { name: "Lưu lý do" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("không kết nối được với máy chủ");
  await page.unroute(refused);
  await explain.click();
  await expect(row("Số người tham dự").getByLabel("Lý do (tiếng Việt)")).toHaveValue("Đường bị ngập.");
  await row("Số người tham dự").getByRole("button", { name: "Lưu lý do" }).click();
  await expect(row("Số người tham dự")).toContainText("Đường bị ngập.");
});

test("every change is told with its difference, and an earlier version comes back", async ({ page, request }) => {
  const first = await planEvent(request, {});
  await changeEvent(request, first, {
    title: { vi: "Tập huấn về đối thoại và hòa giải", en: "Training on dialogue" },
    status: "approved",
    expected: { count: { kind: "about", value: 60 }, women: { kind: "unknown" } },
  });
  await page.goto(`/events/${first.id}`);
  await page.getByRole("link", { name: "Lịch sử thay đổi" }).click();
  const main = page.getByRole("main");
  await main.getByRole("link", { name: /Thay đổi: Tình trạng, Tên sự kiện, Số người dự kiến/ }).click();
  await expect(page).toHaveURL(/\?revision=2$/);
  await expect(main.locator("ins")).toContainText(["Đã phê duyệt", "và hòa giải", "khoảng 60 người"]);
  await expect(main.locator("del")).toContainText(["Dự kiến", "40 người"]);

  await main.getByRole("link", { name: /^Phiên bản đầu tiên/ }).click();
  await main.getByRole("button", { name: "Khôi phục phiên bản này…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("term")).toHaveText(["Tên sự kiện", "Số người dự kiến"]);
  await dialog.getByRole("button", { name: "Khôi phục" }).click();
  await expect(main.getByRole("listitem")).toHaveCount(3);
  await main.getByRole("link", { name: "Về trang sự kiện" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tập huấn về đối thoại");
  await expect(main).toContainText("Đã phê duyệt");
});
