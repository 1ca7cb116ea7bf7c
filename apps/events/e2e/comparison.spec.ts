import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { STRANGER } from "./people.ts";

test.use(STRANGER);

const HA_NOI = "2025-01";

test("provinces stand side by side: the same measures of each, how sure they are, and why", async ({ page }) => {
  await page.goto("/measures/DEL-01?by=province&provinces=as-now");
  await page.getByText("Bảng số liệu").click();
  await page.getByRole("link", { name: "So sánh Đắk Lắk với mục khác" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "So sánh cạnh nhau" })).toBeVisible();
  await expect(page.getByLabel("Cột 1")).toHaveValue(/./);

  // The one that was chosen, and beside it the one with most.
  const table = page.getByRole("region", { name: "Đặt cạnh nhau" });
  await expect(table.getByRole("columnheader")).toHaveText(["Số đo", "Đắk Lắk", "Hà Nội"]);
  const share = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Tỷ lệ nữ" }) });
  await expect(share.getByRole("cell").first()).toContainText("chưa rõ số nữ");
  await expect(share.getByRole("cell").last()).toContainText("có thể từ 0% đến 100%");
  await expect(table.getByRole("rowheader")).toHaveCount(4);

  await share.getByRole("link", { name: /^Tỷ lệ nữ, Hà Nội: / }).click();
  const why = page.getByRole("dialog");
  await expect(why).toContainText("Hà Nội");
  await page.keyboard.press("Escape");
  await expect(why).toBeHidden();
  await expect(table).toBeVisible();
});

test("what is compared is chosen by keyboard, stands in the address, and leaves as a table", async ({ page }) => {
  await page.goto("/measures/compare?by=task");
  const heads = page.getByRole("region", { name: "Đặt cạnh nhau" }).getByRole("columnheader");
  await expect(heads).toHaveCount(3);
  const add = page.getByRole("button", { name: "Thêm cột" });
  await add.focus();
  for (const count of [4, 5, 6]) {
    await page.keyboard.press("Enter");
    await expect(heads).toHaveCount(count);
  }
  await expect(add).toBeDisabled();
  await expect(page.getByText("Nhiều nhất năm cột.")).toBeVisible();
  const third = (await heads.nth(3).textContent()) ?? "";
  await page.getByRole("button", { name: `Bỏ cột ${third}` }).press("Enter");
  await expect(heads).toHaveCount(5);
  await expect(page.getByLabel("Cột 1")).toBeFocused();
  await page.getByLabel("Cột 1").selectOption({ label: third });
  await expect(heads.nth(1)).toHaveText(third);
  await page.reload();
  await expect(heads).toHaveCount(5);
  await expect(heads.nth(1)).toHaveText(third);

  // Every measure of every column; a task without an event is 0 of 1 covered, and its share of women is not 0.
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("region", { name: "Tải về: So sánh cạnh nhau" }).getByRole("button", { name: "Bảng (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("compare-task.csv");
  const lines = (await readFile(await download.path())).toString("utf8").trim().split("\r\n");
  expect(lines).toHaveLength(1 + 6 * 4);
  expect(lines.filter((line) => line.startsWith("Tỷ lệ nữ,")).every((line) => !/,0,0,\d*,/.test(line))).toBe(true);
});

test("a row is drawn where there are numbers, and says where there are none", async ({ page }) => {
  await page.goto(`/measures/compare?by=province&provinces=as-now&of=${HA_NOI},2025-48`);
  const chart = (name: string) => page.getByRole("figure", { name });
  await expect(chart("Số sự kiện đã tổ chức").getByRole("link", { name: /^Hà Nội: \d+/ })).toBeVisible();
  await expect(chart("Số sự kiện đã tổ chức").getByRole("button", { name: "Hình (PNG)" })).toBeVisible();
  await page.goto("/measures/compare?by=task&of=II.2.e,II.1.b");
  await expect(chart("Tỷ lệ nữ")).toContainText("Chưa có số nào vẽ được.");
  await expect(chart("Tỷ lệ nữ").getByRole("button")).toHaveCount(0);
});

test("where there are not two of them nothing is compared", async ({ page }) => {
  await page.goto("/measures/compare?by=organisation&from=1990-01-01&to=1990-12-31");
  await expect(page.getByText("Chưa có đủ hai mục để so sánh.")).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByLabel("So sánh", { exact: true }).selectOption({ label: "Nhiệm vụ" });
  await expect(page.getByRole("table")).toBeVisible();
});

test("of many rows the last months come first, and all when asked; a wide table scrolls under its heads", async ({
  page,
}) => {
  await page.goto("/measures/DEL-01?by=month");
  await page.getByText("Bảng số liệu").click();
  const rows = page.getByRole("main").getByRole("table").getByRole("row");
  await expect(rows).toHaveCount(1 + 40);
  // The record begins in 2015: its first years are what is left out.
  await expect(rows.nth(1)).not.toContainText("/201");
  await page.getByRole("button", { name: /^Hiện cả \d+ dòng$/ }).press("Enter");
  await expect.poll(() => rows.count()).toBeGreaterThan(100);
  await expect(rows.nth(1)).toContainText("/2015");

  await page.goto("/measures/DEL-01?by=organisation,year");
  const frame = page.getByRole("region", { name: "Cơ quan tổ chức × Năm" }).last();
  await frame.focus();
  await page.keyboard.press("End");
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  await expect(frame.getByRole("columnheader", { name: "Cơ quan tổ chức" })).toBeInViewport();
});

test("the map of provinces leaves as a picture that stands alone", async ({ page }) => {
  await page.goto("/measures/PRT-08?by=province");
  const map = page.getByRole("region", { name: "Tải về: Tỷ lệ nữ: bản đồ ô" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    map.getByRole("button", { name: "Hình (SVG)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("PRT-08-map.svg");
  const svg = (await readFile(await download.path())).toString("utf8");
  // A tile for each of the 63 and of the 34; what is not known is hatched, and what was not there has no colour.
  expect(svg.match(/<rect/g)).toHaveLength(1 + 63 + 34);
  expect(svg).toMatch(/fill="url\(&quot;#tiles-hatching&quot;\)"/);
  expect(svg.match(/fill="none"[^>]*stroke="[^n]/g)?.length).toBeGreaterThan(50);
  expect(svg).not.toContain("var(--");
});
