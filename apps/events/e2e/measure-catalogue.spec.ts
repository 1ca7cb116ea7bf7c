import { expect, test } from "@playwright/test";
import { changeEvent, planEvent } from "./planned-event.ts";

test("every measure has its page, which says what it is made of and what of that is not there", async ({ page }) => {
  await page.goto("/measures");
  await page.getByRole("link", { name: "Mọi số đo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mọi số đo" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "55 số đo" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Chỉ tiêu 4/5 đã có số" }).getByRole("listitem")).toHaveCount(5);

  await page.getByLabel("Tìm số đo").fill("tham du lap lai");
  await expect(page).toHaveURL("/measures/all?q=tham+du+lap+lai");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^PRT-03/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Tỷ lệ tham dự lặp lại" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Ở các sự kiện đơn vị bạn tổ chức" })).toBeVisible();
  const meaning = page.getByRole("region", { name: "Số này nghĩa là gì" });
  await expect(meaning.getByRole("definition").first()).toHaveText("Phần trăm, tính trên số người");
  await expect(meaning).toContainText("PRT-03, định nghĩa bản 1");
  await expect(page.getByText("npx @wps/model measure people.csv --indicator PRT-03 --by year")).toBeVisible();

  await page
    .getByRole("navigation", { name: "Cùng nhóm: Tham dự" })
    .getByRole("link", { name: "Tỷ lệ nữ", exact: true })
    .click();
  await expect(page.getByLabel("Phân tổ theo")).toBeVisible();
  await page.goto("/measures/LRN-03");
  const none = page.getByRole("region", { name: "Chưa có số ở đây" });
  await expect(none.getByRole("listitem")).toHaveText(/điểm kiểm tra trước và sau\s*ứng dụng chưa ghi nhận/i);
  await page.goto("/measures/TGT-02");
  await page.getByRole("link", { name: "Xem các chỉ tiêu" }).click();
  await expect(page).toHaveURL("/reference/targets");
});

test("where no measure is called so the list says it, and leads back to all", async ({ page }) => {
  await page.goto("/measures/all?q=khong+co+so+do+nay&told=yes");
  await expect(page.getByRole("heading", { name: "Không có số đo nào như vậy" })).toBeVisible();
  await page.getByRole("button", { name: "Xem tất cả số đo" }).click();
  await expect(page).toHaveURL("/measures/all");
  await expect(page.getByLabel("Tìm số đo")).toHaveValue("");
  await page.getByLabel("Chỉ số đo đã có số").check();
  await expect(page.getByRole("status").filter({ hasText: "22 số đo" })).toBeVisible();

  await page.goto("/measures/PRT-99");
  await page.getByRole("link", { name: "Xem tất cả số đo" }).click();
  await expect(page).toHaveURL("/measures/all");
});

test("a measure is found and opened by keyboard alone", async ({ page }) => {
  await page.goto("/measures/all");
  await page.getByLabel("Tìm số đo").focus();
  await page.keyboard.type("thuc hien ke hoach");
  await expect(page.getByRole("status").filter({ hasText: /^1 số đo/ })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Tỷ lệ thực hiện kế hoạch" })).toBeVisible();
});

test("the days that narrow a number are said, and changed", async ({ page }) => {
  await page.goto("/measures/DEL-01?by=organisation,year&from=2025-01-01");
  const note = page.getByText("Chỉ gồm sự kiện bắt đầu từ ngày 1/1/2025.", { exact: true });
  await expect(note).toBeVisible();
  const legend = page.getByRole("list", { name: "Chú giải" });
  await expect(legend.getByRole("listitem").filter({ hasText: "chưa rõ" })).toHaveText("?chưa rõ");
  const number = page.getByRole("main").getByRole("link", { name: /^Số sự kiện đã tổ chức: \d+/ });
  const narrowed = Number(await number.textContent());
  await page.getByLabel("Đến ngày").fill("30/6/2025");
  await expect(page).toHaveURL((address) => address.searchParams.get("to") === "2025-06-30");
  await expect(page.getByText("Chỉ gồm sự kiện bắt đầu từ ngày 1/1/2025 đến hết ngày 30/6/2025.")).toBeVisible();
  await expect.poll(async () => Number(await number.textContent())).toBeLessThan(narrowed);

  // A last day that would lie before the first makes way, and so does an address that says so.
  await page.getByLabel("Từ ngày").fill("1/9/2025");
  await expect(page.getByLabel("Đến ngày")).toHaveValue("");
  await page.getByLabel("Từ ngày").fill("");
  await expect(page.getByText("Chỉ gồm sự kiện bắt đầu")).toHaveCount(0);
  await page.goto("/measures/compare?by=organisation&from=2025-06-01&to=2025-01-01");
  await expect(page.getByText("Chỉ gồm sự kiện bắt đầu từ ngày 1/6/2025.", { exact: true })).toBeVisible();
});

test("a plan is what was approved, and its number says so event by event", async ({ page, request }) => {
  const event = await planEvent(request, {
    title: { vi: "Tập huấn theo kế hoạch đã duyệt" },
    dates: { precision: "day", start: "2026-03-17", end: "2026-03-17", basis: "stated" },
  });
  const approved = await changeEvent(request, event, { status: "approved" });
  const confirmed = await changeEvent(request, approved, { status: "confirmed" });
  await changeEvent(request, confirmed, { status: "held" });
  await page.goto("/measures/DEL-02?from=2026-03-17&to=2026-03-17");
  await expect(
    page.getByText("Chỉ gồm sự kiện theo kế hoạch bắt đầu từ ngày 17/3/2026 đến hết ngày 17/3/2026."),
  ).toBeVisible();
  await page.getByRole("link", { name: /^Tỷ lệ thực hiện kế hoạch: 100%/ }).click();
  const why = page.getByRole("dialog");
  await expect(why.getByRole("listitem").filter({ hasText: "Tập huấn theo kế hoạch đã duyệt" }).first()).toContainText(
    "kế hoạch: 17/3/2026 · đã tổ chức trong kỳ",
  );
});

test("what is covered is of a programme, which the page chooses where the address names none", async ({ page }) => {
  await page.goto("/measures/COV-02?by=objective");
  await expect(page.getByLabel("Chương trình", { exact: true })).toHaveValue("nap-wps-2024-2030");
  await page.getByRole("link", { name: /^Mức bao phủ mục tiêu: \d\/4/ }).click();
  await expect(page.getByRole("dialog").getByRole("heading", { name: "Không được tính vào giá trị" })).toBeVisible();
});
