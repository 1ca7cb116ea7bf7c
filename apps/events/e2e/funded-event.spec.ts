import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { FundingLink, Grant, Involvement, ProgrammeEvent } from "@wps/model";
import { GRANT } from "../test/grants.ts";
import { expectAccessible } from "./accessible.ts";
import { test } from "./agreement-people.ts";
import { pressOn, tabTo } from "./keyboard.ts";
import { planEvent } from "./planned-event.ts";

const FROM_CANADA = FundingLink.parse({
  funder: "gov-canada",
  level: "event",
  amount: { status: "unknown" },
  basis: "stated",
});
const LED_BY_MPS = Involvement.parse({ organisation: "mps", role: "lead", basis: "stated" });

test("an organiser names the grant that pays, its donor is led to it, and a stranger is told nothing of it", async ({
  organiser: page,
  donor,
  browser,
  request,
}) => {
  const name = `Dự án ${randomUUID().slice(0, 8)}`;
  const answer = await request.post("/api/grants", { data: { ...GRANT, title: { vi: name } } });
  const { id } = Grant.parse(await answer.json());
  const event = await planEvent(request, {
    organisations: [LED_BY_MPS],
    funding: { status: "listed", items: [FROM_CANADA] },
  });

  await page.goto(`/events/${event.id}/edit`);
  await page.getByRole("button", { name: /Nguồn kinh phí/ }).click();
  const choice = page.getByLabel("Khoản tài trợ", { exact: true });
  await tabTo(page, choice);
  await choice.selectOption({ label: `${name} · P-001234` });
  await expectAccessible(page);
  await pressOn(page, page.getByRole("button", { name: /^Lưu/ }).last());
  const link = page.getByRole("link", { name });
  await expect(link).toBeVisible();

  await donor.goto(`/events/${event.id}`);
  await pressOn(donor, donor.getByRole("link", { name }));
  await expect(donor.getByRole("heading", { level: 1, name })).toBeVisible();

  const stranger = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const seen = await stranger.newPage();
  await seen.goto(`/events/${event.id}`);
  await expect(seen.getByRole("heading", { name: "Tài trợ" })).toBeVisible();
  await expect(seen.getByText(name)).toHaveCount(0);
  const told = await (await stranger.request.get(`/api/events/${event.id}`)).text();
  expect(ProgrammeEvent.parse(JSON.parse(told)).funding).toMatchObject({ items: [{ funder: "gov-canada" }] });
  expect(told).not.toContain(id);
  await stranger.close();
});
