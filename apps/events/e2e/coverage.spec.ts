import { expect, test } from "@playwright/test";
import { OrganisationId } from "@wps/model";
import { planEvent } from "./planned-event.ts";

/** A quarter of its own for each kind of screen, since both walk on one server. */
const quarterOf = (isMobile: boolean) => (isMobile ? "III" : "II");

test("an event is drafted from a gap of the map, and closes it", async ({ page, isMobile }) => {
  const quarter = quarterOf(isMobile);
  await page.goto("/coverage?from=2028&to=2028&lead=mps");
  const cell = page.getByRole("button", { name: new RegExp(`^II\\.1\\.b .*Quý ${quarter}/2028:`) });
  await expect(cell).toHaveAccessibleName(/: trống$/);

  // The gap is reached and opened without a mouse.
  await cell.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog");
  await expect(panel.getByText("trống", { exact: true })).toBeVisible();
  await panel.getByRole("link", { name: "Lập kế hoạch sự kiện tại đây" }).click();

  await expect(page).toHaveURL(/\/events\/new/);
  const title = `Tập huấn về chính sách đối với phụ nữ, quý ${quarter}`;
  await page.getByLabel("Loại sự kiện").selectOption({ label: "Tập huấn" });
  await page.getByLabel("Tên sự kiện (tiếng Việt)").fill(title);
  await expect(page.getByRole("combobox", { name: "Tổ chức" })).toHaveValue("Bộ Công an");
  await page.getByRole("button", { name: "Lưu sự kiện" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText(`quý ${quarter}/2028`).first()).toBeVisible();

  await page.goto("/coverage?from=2028&to=2028&lead=mps");
  await expect(cell).toHaveAccessibleName(/: 1 dự kiến; 1 chưa rõ kinh phí$/);
  await cell.click();
  await expect(panel.getByRole("link", { name: title })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(cell).toBeFocused();
});

test("the arrow keys lead through the map, and the tabulator past it", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no arrow keys");
  await page.goto("/coverage?from=2029&to=2030");
  const first = page.getByRole("grid").getByRole("button").first();
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: /^II\.1\.a .*, Quý II\/2029: / })).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("button", { name: /^II\.1\.a .*, Tổng: / })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Bảng (Excel)" })).toBeFocused();
});

test("the same map stands in words, with heads for its rows and times", async ({ page }) => {
  await page.goto("/coverage?from=2024&to=2025&by=year");
  await page.getByText("Bảng chữ", { exact: true }).click();
  await expect(page).toHaveURL(/view=table/);
  const table = page.getByRole("table", { name: "Bản đồ bao phủ" });
  await expect(table.getByRole("columnheader", { name: "Năm 2025" })).toBeVisible();
  const row = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /^II\.2\.e / }) });
  await expect(row.getByRole("cell").last()).toContainText("đã tổ chức");
});

test("leads stand as they were, or as who answers today; the address says which", async ({ page, request }) => {
  await planEvent(request, {
    dates: { precision: "day", start: "2024-10-10", end: "2024-10-11", basis: "stated" },
    organisations: [{ organisation: OrganisationId.parse("molisa"), role: "lead", basis: "stated" }],
    taskLinks: [{ programme: "nap-wps-2024-2030", clause: "II.1.c", basis: "suggested", why: { vi: "Thử" } }],
  });
  await page.goto("/coverage?by=year&from=2024&to=2024&rows=leads");
  const then = page.getByRole("rowheader", { name: "Bộ Lao động" });
  const today = page.getByRole("rowheader", { name: "Bộ Nội vụ" });
  await expect(then).toBeVisible();
  await expect(today).toBeHidden();
  await page
    .getByLabel("Cơ quan đã sắp xếp lại")
    .selectOption({ label: "Theo cơ quan hiện nay phụ trách: Bình đẳng giới" });
  await expect(today).toBeVisible();
  await expect(then).toBeHidden();
  await expect(page).toHaveURL(/organisations=now(?::|%3A)gender-equality/);
});
