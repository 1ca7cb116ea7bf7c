import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { STRANGER } from "./people.ts";
import { picture } from "./pictures.ts";

test.use(STRANGER);

const NAP = "/measures?programme=nap-wps-2024-2030";

test("the overview says how far each target is, counts those without a figure, and leads to what is known", async ({
  page,
}, info) => {
  await page.goto(NAP);
  const progress = page.getByRole("region", { name: "Tiến độ đến các mốc 2025 và 2030" });
  await expect(progress.getByText("28 chỉ tiêu đã thấy nội dung", { exact: true })).toBeVisible();
  await expect(
    progress.getByRole("listitem").filter({ hasText: "3 đạt mức của mốc theo số liệu mới nhất" }),
  ).toBeVisible();
  await expect(progress.getByRole("listitem").filter({ hasText: "19 chưa có số liệu nào" })).toBeVisible();

  const workers = progress.getByRole("article").filter({ hasText: "lao động nữ làm công hưởng lương" });
  await expect(workers).toContainText("Đạt mốc 2025");
  await expect(workers).toContainText("50,9% (tháng 12/2024), mốc 2025: 50%. Chưa có số của năm 2025.");
  await expect(workers.getByRole("img")).toHaveAccessibleName(
    /Lộ trình: 2025: 50%,? 2030: khoảng 60%\. Số liệu: 50,9%/,
  );

  await page.mouse.wheel(0, ((await progress.boundingBox())?.y ?? 0) - 90);
  await picture(page, info, "progress-vi");

  // A part never speaks for the whole, and figures that another target shows are not drawn twice.
  const leaders = progress.getByRole("article").filter({ hasText: "lãnh đạo chủ chốt là nữ" });
  await expect(leaders).toHaveCount(2);
  await expect(leaders.first()).toContainText("mới có số của từng phần, chưa có số chung");
  await expect(leaders.last()).toContainText("Cùng số liệu với Chiến lược bình đẳng giới");
  await expect(leaders.last().getByRole("img")).toHaveCount(0);

  await progress.getByText("13 chỉ tiêu chưa có số liệu nào").click();
  await progress.getByRole("link", { name: "Tỷ số giới tính khi sinh" }).click();
  await expect(page).toHaveURL("/reference/targets?part=gender-equality#O4.1");
  await expect(page.locator("details[open]", { hasText: "Tỷ số giới tính khi sinh" })).toBeInViewport();
  await page.goBack();
  await workers.getByRole("link", { name: /hưởng lương/ }).click();
  await expect(page.getByRole("article").filter({ hasText: "hưởng lương" }).first()).toBeInViewport();
});

test("a path opens its numbers by keyboard, and leaves as a table and as a picture", async ({ page }) => {
  await page.goto(NAP);
  const card = page.getByRole("article").filter({ hasText: "Tỷ lệ nữ giám đốc" });
  await expect(card.getByRole("img")).toBeVisible();
  await card.getByRole("link", { name: "Tỷ lệ nữ giám đốc" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(card.getByRole("row", { name: "31/12/2024 Số liệu 28,2%" })).toBeVisible();
  await expect(card.getByRole("row", { name: "31/12/2030 Lộ trình 2030: ≥ 30%" })).toBeVisible();
  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), card.getByRole("button", { name }).click()]);
    return { name: download.suggestedFilename(), content: (await readFile(await download.path())).toString("utf8") };
  };
  expect((await saved("Bảng (CSV)")).content.split("\r\n")[1]).toBe('2024-12-31,Số liệu,"28,2%"');
  const svg = await saved("Hình (SVG)");
  expect(svg.name).toBe("O2.3.svg");
  expect(svg.content).toContain("Nguồn: ghi ở từng số liệu");
  expect(svg.content).not.toContain("var(--");
});

test("a programme that speaks of no target says so", async ({ page }) => {
  await page.goto("/measures?programme=molisa-vwu-2019-2022");
  const tabs = page.getByRole("navigation", { name: "Chương trình" });
  await tabs.getByRole("link").last().click();
  const progress = page.getByRole("region", { name: "Tiến độ đến các mốc 2025 và 2030" });
  await expect(progress).toContainText("Chưa thấy chỉ tiêu bằng số nào");
  await expect(progress.getByRole("article")).toHaveCount(0);
});

test("peer plans stand beside the programme by what is on record of them, without results", async ({ page }) => {
  await page.goto(NAP);
  const plans = page.getByRole("region", { name: "Bên cạnh kế hoạch của các nước" });
  // What comes above lengthens the page while it is scrolled: a person scrolls on.
  await expect(async () => {
    await page.keyboard.press("End");
    await expect(plans).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const indicators = plans.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Chỉ số" }) });
  await expect(indicators.getByRole("cell").nth(1)).toContainText("1 Na Uy 2023–2030");
  await expect(indicators.getByRole("cell").nth(2)).toContainText("Việt Nam");
  await expect(plans).toContainText("không so sánh kết quả được");
  await plans.getByRole("link", { name: "So sánh từng kế hoạch" }).click();
  await expect(page).toHaveURL("/reference/plans");
});

test("on paper the whole overview is there, whatever was scrolled to", async ({ page }) => {
  // A page that never finds the time to fetch what nobody has come near.
  await page.addInitScript("window.requestIdleCallback = () => 0");
  await page.goto(NAP);
  await expect(page.getByRole("heading", { name: "Thực hiện chương trình đến nay" })).toBeVisible();
  const plans = page.getByRole("region", { name: "Bên cạnh kế hoạch của các nước" });
  await expect(plans).toHaveCount(0);
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  await expect(plans).toHaveCount(1);
});

test("nobody need scroll for it: once the page has nothing else to do it is all there", async ({ page }) => {
  await page.goto(NAP);
  await expect(page.getByRole("region", { name: "Bên cạnh kế hoạch của các nước" })).toHaveCount(1);
});

test("where its code cannot be fetched, a part says so and the numbers stand", async ({ page }) => {
  await page.route(/\/assets\/targets-page-[^/]+\.js/, (route) => route.abort());
  await page.goto(NAP);
  await expect(page.getByText("Chưa tải được phần này.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Thực hiện chương trình đến nay" })).toBeVisible();
});
