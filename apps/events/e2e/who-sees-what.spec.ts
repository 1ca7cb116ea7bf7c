import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { NewProgrammeEvent } from "@wps/model";
import { STRANGER, signedIn } from "./people.ts";
import { planEvent } from "./planned-event.ts";

/** Each test has a month of its own: what stands on a full day of another's calendar is folded away. */
const MONTHS = {
  stranger: { desktop: "2029-03", phone: "2029-04" },
  donor: { desktop: "2029-05", phone: "2029-06" },
};

/** Events that not everybody may see, each under a title of its own. */
async function plant(request: APIRequestContext, month: string, mark: string) {
  const funding = NewProgrammeEvent.shape.funding.parse({
    status: "listed",
    items: [{ funder: "gov-canada", level: "event", amount: { status: "unknown" }, basis: "stated" }],
  });
  const budget = { status: "known", money: { minor: 987_654_321, currency: "VND" } } as const;
  const dates = { precision: "day", start: `${month}-14`, end: `${month}-14`, basis: "stated" } as const;
  const taskLinks = NewProgrammeEvent.shape.taskLinks.parse([
    { programme: "nap-wps-2024-2030", clause: "II.2.e", basis: "suggested", why: { vi: "Thử." } },
  ]);
  const named = (what: string) => ({ dates, taskLinks, budget, title: { vi: `${what} ${mark}` } });
  return {
    open: await planEvent(request, { ...named("Công khai"), funding }),
    draft: await planEvent(request, { ...named("Bản nháp không ai trả"), publication: "draft" }),
    funded: await planEvent(request, { ...named("Bản nháp được tài trợ"), publication: "draft", funding }),
    sensitive: await planEvent(request, { ...named("Nhạy cảm"), sensitivity: "sensitive", funding }),
  };
}

const DONOR = { name: "Nhà tài trợ thử", role: "donor", organisations: ["gov-canada"] } as const;

/** What says nothing of this open event, and so nothing of the others. */
const ELSEWHERE = [
  "/calendar?view=year&date=2029-03-01",
  "/measures?programme=nap-wps-2024-2030",
  "/measures?programme=nap-wps-2024-2030&measure=COV-01&phase=delivery",
  "/subscribe",
  "/contributions",
  "/programmes",
  "/programmes/nap-wps-2024-2030",
  ...["plans", "targets", "agencies", "provinces"].map((room) => `/reference/${room}`),
];

/** Every place where an event could be met, after the page has come to rest. */
async function everything(page: Page, month: string, mark: string): Promise<string> {
  // The open event stands on each of these: once it is there, so is all else that will be.
  const places = [
    `/calendar?view=month&date=${month}-01`,
    `/calendar?view=week&date=${month}-14`,
    `/calendar?view=day&date=${month}-14`,
    `/calendar?view=list&date=${month}-01`,
    `/events?q=${mark}`,
    "/programmes/nap-wps-2024-2030/II.2.e",
  ];
  const texts: string[] = [];
  for (const place of places) {
    await page.goto(place);
    await expect(page.getByRole("main").getByText(`Công khai ${mark}`).first()).toBeAttached();
    texts.push((await page.getByRole("main").textContent()) ?? "");
  }
  for (const place of ELSEWHERE) {
    await page.goto(place);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    texts.push((await page.getByRole("main").textContent()) ?? "");
  }
  for (const feed of ["all", "tasks/nap-wps-2024-2030/II.2.e", "organisations/vwu"]) {
    texts.push((await (await page.request.get(`/feeds/${feed}.ics`)).text()).replace(/\r\n /g, ""));
  }
  for (const operation of [`events?q=${mark}`, "measures?programme=nap-wps-2024-2030"]) {
    texts.push(await (await page.request.get(`/api/${operation}`)).text());
  }
  return texts.join("\n");
}

for (const who of ["stranger", "donor"] as const) {
  test(`a ${who} goes everywhere and meets only what is theirs`, async ({ browser, request }, { project }) => {
    test.slow();
    const mark = `dau${randomUUID().slice(0, 8)}`;
    const month = MONTHS[who][project.name === "phone" ? "phone" : "desktop"];
    const { open, draft, funded, sensitive } = await plant(request, month, mark);
    const context =
      who === "donor"
        ? await signedIn(browser, request, DONOR, project.use)
        : await browser.newContext({ ...project.use, ...STRANGER });
    const page = await context.newPage();

    const met = await everything(page, month, mark);
    expect(met).toContain(`Công khai ${mark}`);
    expect(met.includes(`Bản nháp được tài trợ ${mark}`)).toBe(who === "donor");
    expect(met).not.toContain(`Bản nháp không ai trả ${mark}`);
    expect(met).not.toContain(`Nhạy cảm ${mark}`);

    for (const hidden of [draft, sensitive, ...(who === "donor" ? [] : [funded])]) {
      await page.goto(`/events/${hidden.id}`);
      await expect(page.getByRole("heading", { name: "Không tìm thấy nội dung này" })).toBeVisible();
      for (const path of ["", "/history", "/history/1"]) {
        const answer = await page.request.get(`/api/events/${hidden.id}${path}`);
        expect([403, 404]).toContain(answer.status());
        expect(await answer.text()).not.toContain(mark);
      }
      expect((await page.request.get(`/feeds/events/${hidden.id}.ics`)).status()).toBe(404);
    }

    await page.goto(`/events/${open.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(mark);
    const costs = await (await page.request.get(`/api/events/${open.id}`)).text();
    expect(costs.includes("987654321")).toBe(who === "donor");
    await expect(page.getByRole("link", { name: "Sửa sự kiện" })).toHaveCount(0);
    for (const place of [`/events/${open.id}/edit`, "/events/new", "/contributions/new", "/accounts"]) {
      await page.goto(place);
      await expect(page.getByRole("heading", { name: /Hãy đăng nhập|Bạn không có quyền/ })).toBeVisible();
    }
    await context.close();
  });
}
