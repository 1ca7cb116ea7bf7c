import { expect, test } from "@playwright/test";
import { STRANGER } from "./people.ts";
import { picture } from "./pictures.ts";

test.use(STRANGER);

test("who answers for gender equality changes from one day to the next", async ({ page }, info) => {
  await page.goto("/reference/agencies?function=gender-equality&day=2025-02-28");
  const question = page.getByRole("region", { name: "Cơ quan nào phụ trách?" });
  await expect(question.getByRole("status")).toContainText("Bộ Lao động - Thương binh và Xã hội");
  await question.getByRole("link", { name: "1/3/2025", exact: true }).click();
  await expect(question.getByRole("status")).toContainText("Bộ Nội vụ");
  await expect(question.getByRole("status")).not.toContainText("Thương binh");
  await expect(page).toHaveURL(/day=2025-03-01/);
  await picture(page, info, "agencies-vi");
});

test("what is beyond the sources is not known, rather than not there", async ({ page }) => {
  await page.goto("/reference/agencies?function=gender-equality&day=2010-01-01");
  await expect(page.getByRole("main").getByRole("status").filter({ hasText: /./ })).toContainText(/chưa rõ/i);
});

test("a citation opens the folded sources, and the way back leads to it again", async ({ page }) => {
  await page.goto("/reference/agencies");
  const citation = page.getByRole("region", { name: "Cơ quan nào phụ trách?" }).getByRole("link", { name: /^Nguồn/ });
  await citation.first().click();
  await expect(page.getByRole("listitem").and(page.locator(":target"))).toBeInViewport();
  await page.goBack();
  await expect(citation.first()).toBeFocused();
});

test("a province code means another province since July 2025", async ({ page }) => {
  await page.goto("/reference/provinces?code=24&day=2024-06-01");
  const answer = page.getByRole("region", { name: "Tra một tỉnh, thành phố" });
  await expect(answer).toContainText("Ngày 1/6/2024, mã 24 là Bắc Giang.");
  await expect(answer).toContainText("trước là Bắc Giang, nay là Bắc Ninh");
});

test("Norway's plan has what was not found of Viet Nam's, and no indicators on purpose", async ({ page }) => {
  await page.goto("/reference/plans");
  const norway = page.getByRole("region", { name: "Chỉ thấy ở Na Uy 2023–2030" });
  await expect(norway.getByRole("term")).toHaveText(["Báo cáo", "Rà soát"]);
  await expect(norway).toContainText("Chưa kết luận được");
  const lacking = page.getByRole("region", { name: "Nguồn nói rõ Na Uy 2023–2030 không có" });
  await expect(lacking.getByRole("term")).toHaveText(["Chỉ số", "Ngân sách"]);
  await page.locator("summary", { hasText: "Chưa so sánh được" }).click();
  await expect(page.getByRole("row", { name: /^Chỉ số/ })).toContainText(/Chưa tìm thấy.*Không có/s);
});

test("an event of 2023 in Phú Yên says where that is now, and leads to the province then and now", async ({ page }) => {
  await page.goto(`/events?q=${encodeURIComponent("nghiệp vụ công tác bình đẳng giới 9/2023")}`);
  await page.getByRole("link", { name: /Tập huấn nghiệp vụ công tác bình đẳng giới/ }).click();
  const main = page.getByRole("main");
  await expect(main).toContainText("Tỉnh Phú Yên (nay thuộc Đắk Lắk)");
  await expect(main).toContainText("Hoạt động đến hết ngày 28/2/2025.");
  await main.getByRole("link", { name: "Cơ quan nào kế thừa?" }).first().click();
  await expect(page.getByRole("heading", { name: "Cơ quan qua các thời kỳ" })).toBeVisible();
  await page.goBack();
  await main.getByRole("link", { name: "Tỉnh này trước đây và hiện nay" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("trước đây và hiện nay");
  await expect(main).toContainText("Phú Yên");
});

test("two sources that disagree about the same figure stand beside each other", async ({ page }) => {
  await page.goto("/reference/targets?part=peacekeeping");
  const main = page.getByRole("main");
  await expect(main).toContainText("107");
  await expect(main).toContainText(/hơn 70/i);
});
