import { expect, test } from "@playwright/test";

test("a number opens the events behind it, and each of them its page", async ({ page }) => {
  await page.goto("/measures?programme=nap-wps-2024-2030");
  await page.getByRole("main").getByText("Bảng số liệu").first().click();
  const number = page.getByRole("link", { name: /^Sự kiện đã tổ chức, Thực hiện chương trình, năm 2025: \d/ });
  const held = Number(await number.textContent());
  expect(held).toBeGreaterThan(0);
  await number.click();
  await expect(page).toHaveURL((address) => address.searchParams.get("measure") === "events-held");

  const why = page.getByRole("dialog");
  await expect(why.getByRole("heading", { name: "Sự kiện đã tổ chức" })).toBeVisible();
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
