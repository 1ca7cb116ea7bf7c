import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";

const NAP = "/programmes/nap-wps-2024-2030";

/** Each screen adds a clause of its own: the journeys share one server. */
const CODES: Readonly<Record<string, string>> = { desktop: "II.4.a", phone: "II.4.b" };

test("somebody who holds a text adds a missing clause, which events can be linked to and a file carries on", async ({
  page,
}, info) => {
  const code = CODES[info.project.name] ?? "II.4.c";
  const title = `Điểm mẫu để thử ${code}`;
  const main = page.getByRole("main");
  await page.goto(NAP);
  await page.getByRole("link", { name: /Bổ sung nội dung: Các điểm của nhóm nhiệm vụ 4/ }).click();

  await page.getByLabel("Ký hiệu mục").fill("II.4.f");
  await page.getByRole("button", { name: "Lưu phần bổ sung" }).click();
  await expect(main.getByRole("link", { name: "Không có chữ f; sau e là g." })).toBeVisible();
  await page.getByLabel("Ký hiệu mục").fill(code);
  await expect(main.getByText(/Nằm dưới II\.4/)).toBeVisible();
  await page.getByLabel("Tên ngắn bằng tiếng Việt").fill(title);
  await page.getByLabel("Ký hiệu này").selectOption("seen");
  await page.getByLabel("Mức độ xác thực của câu chữ").selectOption("missing");
  await page.getByRole("textbox", { name: "Nguồn" }).fill("Văn bản mẫu để thử");
  await page.getByLabel("Tên người hoặc đơn vị").fill("Người thử");
  await expect(main.getByText("Mục bổ sung", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Lưu phần bổ sung" }).click();

  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(main).toContainText("Người thử bổ sung ngày");
  await expect(main).toContainText("Văn bản mẫu để thử");
  await page.getByRole("link", { name: "Lập kế hoạch sự kiện cho mục này" }).click();
  await expect(page.getByRole("combobox", { name: "Mục tiêu hoặc nhiệm vụ" })).toHaveValue(`${code} · ${title}`);

  await page.goto(NAP);
  await expect(main.getByRole("link", { name: title })).toBeVisible();
  await page.getByRole("link", { name: /^Phần bổ sung \(\d+\)$/ }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Tải tệp xuống" }).click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ format: "wps-contributions", version: 1 });
  await page.locator("input[type=file]").setInputFiles({
    name: "contributions.json",
    mimeType: "application/json",
    buffer: await readFile(file),
  });
  await expect(page.getByRole("alert")).toContainText("Không có gì mới trong tệp.");
});
