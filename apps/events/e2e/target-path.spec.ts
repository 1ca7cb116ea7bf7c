import { expect, test } from "@playwright/test";
import { STRANGER } from "./people.ts";

test.use(STRANGER);

test("a target is drawn on its way, and says no more than its figures do", async ({ page }) => {
  await page.goto("/reference/targets");
  const ways = page.getByRole("figure", { name: "Tiến độ đến chỉ tiêu" });
  await expect(ways).toHaveCount(4);

  // Only parts were observed: they are drawn, with gaps where another thing is counted, and nothing is said of the whole.
  const leaders = ways.nth(0);
  const drawing = leaders.getByRole("img");
  await expect(drawing).toHaveAccessibleName(/Lộ trình: 2025: 60%,? 2030: 75%\..*Cấp tỉnh 76,19% \(2024\)/);
  await expect(drawing.locator('g[stroke-dasharray="4 4"] line')).toHaveCount(2);
  await expect(leaders).toContainText("chưa nói được: mới có số của từng phần, chưa có số chung");
  await expect(leaders).toContainText("Nét đứt (1/3/2025, 1/7/2025)");

  // Without a value from before, the bare share is called that, and no pace is claimed.
  await expect(ways.nth(1)).toContainText("bằng 84,8% mức cần đạt; chưa rõ mức ban đầu");
  await expect(ways.nth(1)).toContainText("chưa nói được: cần số liệu của ít nhất ba thời điểm");

  await page.goto("/reference/targets?part=violence");
  await expect(ways.getByRole("img")).toHaveAccessibleName(/Lộ trình: ban đầu: 9,6%,? 2025: ≥\u00a050%/);
  await expect(ways).toContainText("chưa thấy số liệu sau mức ban đầu");
});
