import { expect, test } from "@playwright/test";
import { pressOn, tabTo } from "./keyboard.ts";
import { picture } from "./pictures.ts";

const SPOILT = `<iati-activities version="2.03"><iati-activity xml:lang="en" default-currency="VND">
<iati-identifier>VN-COA-1-1</iati-identifier><reporting-org ref="VN-COA-1" type="10"><narrative>A</narrative></reporting-org>
<title><narrative>Workshop in Hà Giang</narrative></title><description><narrative>A</narrative></description>
<participating-org role="1" ref="VN-COA-1"/><activity-status code="1"/><activity-date type="1" iso-date="2026-01-01"/>
<policy-marker vocabulary="1" code="1" significance="3"/></iati-activity></iati-activities>`;

test("who publishes is entered by keyboard, and the real events are a file of the standard", async ({
  page,
  isMobile,
}, info) => {
  test.skip(isMobile, "all share one publisher: the desktop enters it");
  await page.goto("/aid");
  await pressOn(page, page.getByRole("button", { name: "Sửa", exact: true }));
  await pressOn(page, page.getByRole("button", { name: "Thêm tổ chức" }));
  await pressOn(page, page.getByRole("button", { name: "Lưu", exact: true }));
  await expect(page.getByText("Hãy chọn tổ chức.")).toBeVisible();
  await tabTo(page, page.getByRole("combobox", { name: "Tổ chức" }));
  await page.keyboard.type("lien hiep phu nu viet nam");
  await expect(page.getByRole("option")).toHaveText(["Trung ương Hội Liên hiệp Phụ nữ Việt Nam"]);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("checkbox", { name: /^Tổ chức công bố/ }));
  await page.keyboard.press("Space");
  await pressOn(page, page.getByRole("button", { name: "Lưu", exact: true }));
  await expect(page.getByText("Tổ chức công bố phải có mã.")).toBeVisible();
  await expect(page.getByLabel("Mã tổ chức")).toBeFocused();
  await page.keyboard.insertText("VN-COA-0001");
  await pressOn(page, page.getByRole("button", { name: "Lưu", exact: true }));
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  await expect(page.getByText(/^\d+ hoạt động trong tệp\./)).toBeVisible();
  await picture(page, info, "aid-vi");

  const file = await page.request.get("/feeds/iati/activities.xml");
  expect(file.headers()["content-type"]).toBe("application/xml; charset=utf-8");
  const text = await file.text();
  expect(text.match(/<iati-identifier>VN-COA-0001-/g)?.length).toBeGreaterThan(41);
});

test("anybody's file is checked, and what is wrong is named in the reader's words", async ({ page }, info) => {
  await page.goto("/aid");
  const choose = async (name: string, content: string) => {
    const chooser = page.waitForEvent("filechooser");
    await pressOn(page, page.getByRole("button", { name: "Chọn tệp XML" }));
    await (await chooser).setFiles({ name, mimeType: "text/xml", buffer: Buffer.from(content) });
  };
  await choose("hoat-dong.xml", SPOILT);
  await expect(page.getByText("hoat-dong.xml: đọc được 1 hoạt động, chuẩn 2.03.")).toBeVisible();
  await expect(page.getByText("Dấu chỉ báo bình đẳng giới phải là 0, 1 hoặc 2 (có: 3)")).toBeVisible();
  await expect(page.getByText("Workshop in Hà Giang policyMarkers › 0 › significance")).toBeVisible();
  await picture(page, info, "aid-check-vi");
  await choose("la.xml", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>');
  await expect(page.getByText("la.xml: Tệp khai báo DOCTYPE nên không được đọc (dòng 1).")).toBeVisible();
  await choose("tin.xml", "<rss/>");
  await expect(page.getByText("tin.xml là XML nhưng không phải tệp hoạt động IATI.")).toBeVisible();
});
