import { expect, test } from "@playwright/test";

test("a page that cannot be fetched waits for the server and comes by itself", async ({ page, context }) => {
  await page.goto("/events");
  await expect(page.getByRole("heading", { level: 1, name: "Sự kiện" })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("link", { name: "Tra cứu" }).filter({ visible: true }).click();
  await expect(page.getByRole("heading", { name: "Chưa kết nối được với máy chủ" })).toBeVisible();
  await expect(page.getByText("Mất kết nối với máy chủ.")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);

  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: "Kế hoạch hành động các nước" })).toBeVisible();
  await expect(page).toHaveURL(/\/reference\/plans/);
  await expect(page.getByText("Mất kết nối với máy chủ.")).toBeHidden();
});

test("a page that takes its time is said to be on its way, and what was there stays until then", async ({ page }) => {
  await page.goto("/events");
  await expect(page.getByRole("heading", { level: 1, name: "Sự kiện" })).toBeVisible();
  let arrive = () => {};
  const delay = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/assets/measures-page-*.js", async (route) => {
    await delay;
    await route.continue();
  });
  await page.getByRole("link", { name: "Số liệu" }).filter({ visible: true }).click();
  await expect(page.getByRole("progressbar", { name: "Đang mở trang" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Sự kiện" })).toBeVisible();
  arrive();
  await expect(page.getByRole("heading", { level: 1, name: "Số liệu" })).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test("what is being read stays while the server is away, and data that were missed arrive afterwards", async ({
  page,
}) => {
  await page.goto("/programmes");
  await expect(page.getByRole("link", { name: /1325|Phụ nữ, hòa bình và an ninh/i }).first()).toBeVisible();
  await page.route("**/api/events*", (route) => route.abort());
  await page.route("**/healthz", (route) => route.abort());
  await page.getByRole("link", { name: "Sự kiện", exact: true }).filter({ visible: true }).click();
  await expect(page.getByRole("heading", { name: "Chưa kết nối được với máy chủ" })).toBeVisible();

  await page.unroute("**/api/events*");
  await page.unroute("**/healthz");
  await expect(page.getByRole("heading", { name: "Chưa kết nối được với máy chủ" })).toBeHidden({ timeout: 10_000 });
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
});
