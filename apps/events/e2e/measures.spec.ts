import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { changeEvent, planEvent } from "./planned-event.ts";

test("a number opens the events behind it, and each of them its page", async ({ page }) => {
  await page.goto("/measures?programme=nap-wps-2024-2030");
  await page.getByRole("main").getByText("Bảng số liệu").first().click();
  const number = page.getByRole("link", { name: /^Số sự kiện đã tổ chức, Thực hiện chương trình, năm 2025: \d/ });
  const held = Number(await number.textContent());
  expect(held).toBeGreaterThan(0);
  await number.click();
  await expect(page).toHaveURL((address) => address.searchParams.get("measure") === "DEL-01");

  const why = page.getByRole("dialog");
  await expect(why.getByRole("heading", { name: "Số sự kiện đã tổ chức" })).toBeVisible();
  const events = why.getByRole("listitem").getByRole("link");
  await expect(events).toHaveCount(held);
  const title = (await events.first().textContent()) ?? "";
  await events.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

  // The address of a number opens it again.
  await page.goBack();
  await expect(events).toHaveCount(held);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL((address) => !address.searchParams.has("measure"));
});

test("a measure is broken down, as it was and as it is now, and every cell says why", async ({ page }) => {
  await page.goto("/measures?programme=nap-wps-2024-2030");
  await page.getByRole("link", { name: "Lượt người tham dự", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lượt người tham dự" })).toBeVisible();

  await page.getByLabel("Chương trình", { exact: true }).selectOption({ label: "Mọi sự kiện" });
  await page.getByLabel("Phân tổ theo").selectOption({ label: "Cơ quan tổ chức" });
  await page.getByLabel("và theo").selectOption({ label: "Năm" });
  const cells = page.getByRole("region", { name: "Cơ quan tổ chức × Năm" });
  const row = (name: string) =>
    cells.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  const molisa = row("Bộ Lao động - Thương binh và Xã hội");
  await expect(molisa.getByRole("link", { name: /, 2023: / })).toBeVisible();
  await expect(page.getByText("Từ ngày 1/3/2025, nhiều bộ, cơ quan được sáp nhập")).toBeVisible();

  await page.getByLabel("Cơ quan tổ chức", { exact: true }).selectOption({ label: "Nay ai phụ trách: Trẻ em" });
  await expect(molisa).toHaveCount(0);
  await expect(page.getByText("nhiều bộ, cơ quan được sáp nhập")).toHaveCount(0);
  await row("Bộ Y tế")
    .getByRole("link", { name: /, 2023: / })
    .click();
  const why = page.getByRole("dialog");
  await expect(why).toContainText("Bộ Y tế, 2023");
  await expect(why.getByRole("heading", { name: "Ngoài phạm vi của con số" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(why).toBeHidden();
  await expect(page).toHaveURL((address) => address.searchParams.get("by") === "organisation,year");
});

test("the numbers leave as a table and as pictures", async ({ page }) => {
  await page.goto("/measures/PRT-08?programme=nap-wps-2024-2030&by=year");
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  };
  const csv = await saved("Bảng (CSV)");
  expect(csv.name).toBe("PRT-08-year.csv");
  const lines = csv.content.toString("utf8").split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFFNăm,Tỷ lệ nữ,Tử số,Mẫu số/);
  expect(lines.find((line) => line.startsWith("2016,"))).toMatch(/^2016,,,,,,0,0,undefined,no-event$/);
  expect(lines.find((line) => line.startsWith("2024,"))).toMatch(/^2024,22\.2\d*,4,18,/);
  const svg = await saved("Hình (SVG)");
  expect(svg.name).toBe("PRT-08-year.svg");
  expect(svg.content.toString("utf8")).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg.content.toString("utf8")).not.toContain("var(--");
  const png = await saved("Hình (PNG)");
  expect(png.content.subarray(1, 4).toString()).toBe("PNG");
  expect(png.content.length).toBeGreaterThan(5_000);
});

test("a change in one browser moves the number in another", async ({ page, request }) => {
  await page.goto("/measures/DEL-01");
  const number = page.getByRole("main").getByRole("link", { name: /^Số sự kiện đã tổ chức: \d+/ });
  const before = Number(await number.textContent());
  const event = await planEvent(request, {
    dates: { precision: "day", start: "2026-02-10", end: "2026-02-10", basis: "stated" },
  });
  const approved = await changeEvent(request, event, { status: "approved" });
  const confirmed = await changeEvent(request, approved, { status: "confirmed" });
  await changeEvent(request, confirmed, { status: "held" });
  await expect.poll(async () => Number(await number.textContent())).toBeGreaterThan(before);
});
