import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { z } from "zod";
import { TakenTable } from "../src/contract/taken-table.ts";
import { changeEvent, planEvent } from "./planned-event.ts";

test("a number opens the events behind it, and each of them its page", async ({ page }) => {
  await page.goto("/measures?programme=nap-wps-2024-2030");
  await page.getByText("Bảng số liệu", { exact: true }).first().click();
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
  await page.getByRole("link", { name: "Phân tổ, tải về: Lượt người tham dự" }).click();
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

test("provinces stand as tiles where they lie, each with its number and why", async ({ page, isMobile }) => {
  await page.goto("/measures/PRT-08?by=province");
  const before = page.getByRole("figure", { name: "63 tỉnh, thành phố, trước 1/7/2025" });
  const after = page.getByRole("figure", { name: "34 tỉnh, thành phố, từ 1/7/2025" });
  await expect(before.getByRole("listitem")).toHaveCount(63);
  await expect(after.getByRole("listitem")).toHaveCount(34);
  const top = async (figure: typeof before, name: string) =>
    (await figure.getByRole("listitem").filter({ hasText: name }).boundingBox())?.y ?? Number.NaN;
  expect(await top(before, "L.Châu")).toBeLessThan(await top(before, "H.Nội"));
  expect(await top(before, "H.Nội")).toBeLessThan(await top(before, "C.Mau"));

  await page.getByRole("combobox", { name: "Tỉnh, thành phố" }).selectOption({ label: "Theo 34 tỉnh hiện nay" });
  await expect(before).toHaveCount(0);
  // What is not known is a question, and not a number; what was not there at all is neither.
  await expect(after.getByRole("link", { name: /^Quảng Ninh: chưa rõ số người/ })).toContainText("?");
  await expect(after.getByRole("listitem").filter({ hasText: "Cà Mau: chưa ghi nhận sự kiện" })).toHaveCount(1);
  const dakLak = after.getByRole("link", { name: /^Đắk Lắk: / });
  await dakLak.focus();
  await expect(after).toContainText("Đắk Lắk: chưa rõ số nữ");
  if (isMobile) await dakLak.click();
  else await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("Đắk Lắk");
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL((address) => !address.searchParams.has("cell"));
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
  expect(lines.find((line) => line.startsWith("2016,"))).toMatch(
    /^2016,,,,,,0,0,undefined,no-event,"[^"]+",PRT-08 v\d+,/,
  );
  expect(lines.find((line) => line.startsWith("2024,"))).toMatch(/^2024,22\.2\d*,4,18,/);
  const json = TakenTable.extend({ $schema: z.string() }).parse(
    JSON.parse((await saved("Dữ liệu (JSON)")).content.toString("utf8")),
  );
  expect((await page.request.get(json.$schema)).ok()).toBe(true);
  const of2024 = json.rows.find(([year]) => year === "2024") ?? [];
  expect(of2024.slice(2, 4)).toEqual([4, 18]);
  // A number leads to the events behind it, wherever it was taken.
  await page.goto(String(of2024.at(-1)));
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  const xlsx = await saved("Bảng (Excel)");
  expect(xlsx.name).toBe("PRT-08-year.xlsx");
  const [numbers, about] = (await readXlsx(new Uint8Array(xlsx.content))).sheets;
  expect(numbers?.rows.find(([year]) => year === "2024")?.slice(2, 4)).toEqual([4, 18]);
  expect(about?.rows.flat().join()).toContain("PRT-08 v");
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
