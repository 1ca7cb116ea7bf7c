import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { Grant, type ProgrammeEvent } from "@wps/model";
import { GRANT } from "../test/grants.ts";
import { expectAccessible } from "./accessible.ts";
import { test } from "./agreement-people.ts";
import { pressOn } from "./keyboard.ts";
import { planEvent } from "./planned-event.ts";

test.beforeEach(() => test.slow());

/** What the grant pays of the one line of an event. */
async function spend(request: APIRequestContext, event: ProgrammeEvent, grant: Grant, minor: number, revision: number) {
  const saved = await request.put(`/api/events/${event.id}/money`, {
    headers: { "If-Match": `"${revision}"` },
    data: {
      shares: { status: "known", parts: [{ payer: { is: "grant", grant: grant.id }, hundredths: 10_000 }] },
      lines: [
        {
          id: "0d3c8f6e-5f0a-4d8e-9f7e-2a1f6f0f8a01",
          category: "venue",
          actual: { on: "2026-03-09", amount: { status: "known", money: { minor, currency: "CAD" } } },
        },
      ],
    },
  });
  expect(saved.ok(), await saved.text()).toBe(true);
}

/** Previews the statement up to the end of a month, and issues it. */
async function issue(page: Page, nth: number, until: string): Promise<void> {
  await page.getByLabel("Đến hết tháng").selectOption(until);
  await pressOn(page, page.getByRole("button", { name: "Xem trước" }));
  await expect(page.getByText(`Nội dung sẽ phát hành dưới số ${nth}`)).toBeVisible();
  await pressOn(page, page.getByRole("button", { name: `Phát hành báo cáo số ${nth}` }));
  await expect(page.getByText(`Đã phát hành báo cáo số ${nth}.`)).toBeVisible({ timeout: 60_000 });
}

test("a statement is issued, a figure is corrected, and the next statement says so to the donor", async ({
  organiser,
  donor,
  request,
}) => {
  const title = { vi: `Dự án ${randomUUID().slice(0, 8)}` };
  const grant = Grant.parse(await (await request.post("/api/grants", { data: { ...GRANT, title } })).json());
  const event = await planEvent(request, {
    title: { vi: `Tập huấn ${randomUUID().slice(0, 8)}` },
    dates: { precision: "day", start: "2026-03-09", end: "2026-03-09", basis: "stated" },
    sessions: [],
    funding: {
      status: "listed",
      items: [
        {
          funder: GRANT.chain[0]?.organisation ?? "gov-canada",
          level: "event",
          amount: { status: "unknown" },
          basis: "stated",
        },
      ],
    } as ProgrammeEvent["funding"],
  });
  await spend(request, event, grant, 125_050, 0);

  await organiser.goto(`/grants/${grant.id}`);
  await pressOn(organiser, organiser.getByRole("link", { name: "Xem báo cáo" }));
  await expect(organiser.getByText("Chưa phát hành báo cáo nào.")).toBeVisible();
  await issue(organiser, 1, "2026-06");

  await spend(request, event, grant, 100_000, 1);
  await expect(organiser.getByLabel("Từ tháng")).toHaveValue("2026-07");
  await issue(organiser, 2, "2026-09");
  await expect(organiser.getByText("điều chỉnh", { exact: false }).first()).toBeVisible();

  await donor.goto(`/grants/${grant.id}/statements`);
  await expect(donor.getByRole("button", { name: "Xem trước" })).toHaveCount(0);
  await pressOn(donor, donor.getByRole("link", { name: "Số 2:", exact: false }));
  const corrections = donor.getByRole("region", { name: "Điều chỉnh" });
  await expect(corrections.getByRole("row", { name: "1 Thực chi: Tổng số 1.250,50 CAD 1.000,00 CAD" })).toBeVisible();
  await expectAccessible(donor);

  // The first one says what it said.
  await donor.goto(`/grants/${grant.id}/statements/1`);
  await expect(donor.getByRole("region", { name: "Theo sự kiện" })).toContainText("1.250,50 CAD");
  const download = donor.waitForEvent("download");
  await donor.getByRole("group", { name: "Tiếng Việt" }).getByRole("link", { name: "PDF" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("1-report-vi.pdf");
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe("%PDF-");
});

test("a statement that is not there has its own words", async ({ donor, request }) => {
  const grant = Grant.parse(await (await request.post("/api/grants", { data: GRANT })).json());
  await donor.goto(`/grants/${grant.id}/statements`);
  await expect(donor.getByText("Chưa phát hành báo cáo nào.")).toBeVisible();
  await expectAccessible(donor);
  await donor.goto(`/grants/${grant.id}/statements/7`);
  await expect(donor.getByText("Không tìm thấy nội dung này")).toBeVisible();
});
