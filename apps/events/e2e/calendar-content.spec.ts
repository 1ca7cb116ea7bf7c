import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { plannedEvent } from "../test/planned-event.ts";
import { choose } from "./choose.ts";
import { planEvent } from "./planned-event.ts";

/** Unlike what a journey before it, or a second try, has left behind. */
const TITLE = `Tập huấn kỹ năng lắng nghe ${randomUUID().slice(0, 6)}`;
/** The browsers share one server: each looks at a month of its own. */
const MONTHS = { desktop: "2028-10", phone: "2028-11" };

const calendar = (page: Page) => page.getByRole("region", { name: "Lịch sự kiện" });

test("every filter is chosen by name, narrows the calendar and lives in the address", async ({
  page,
  request,
}, info) => {
  test.slow();
  const month = MONTHS[info.project.name === "phone" ? "phone" : "desktop"];
  const dates = { precision: "day", start: `${month}-10`, end: `${month}-10`, basis: "stated" } as const;
  await planEvent(request, { dates, title: { vi: `${TITLE}, không khớp` }, kind: "workshop" });
  const { taskLinks, funding, place } = plannedEvent({
    taskLinks: [{ programme: "nap-wps-2024-2030", clause: "II.2.e", basis: "suggested", why: { vi: "Thử." } }],
    funding: {
      status: "listed",
      items: [{ funder: "gov-canada", level: "event", amount: { status: "unknown" }, basis: "stated" }],
    },
    place: { status: "known", name: { vi: "Hà Nội" }, province: { code: "01", list: "2025" }, basis: "stated" },
  });
  await planEvent(request, { dates, title: { vi: `${TITLE}, khớp` }, taskLinks, funding, place });

  await page.goto(`/calendar?view=list&date=${month}-01`);
  const entries = calendar(page).getByRole("link", { name: TITLE });
  await expect(entries).toHaveCount(2);
  await page.getByRole("searchbox", { name: "Tìm sự kiện" }).fill("tap huan ky nang lang nghe");
  await page.getByRole("button", { name: /^Bộ lọc/ }).click();
  for (const [label, words, key, value] of [
    ["Chương trình", "an ninh 2024", "programme", "nap-wps-2024-2030"],
    ["Nhiệm vụ", "II.2.e", "clause", "II.2.e"],
    ["Loại sự kiện", "tap huan", "kind", "training"],
    ["Đơn vị tham gia", "hoi lien hiep phu nu viet nam", "organisation", "vwu"],
    ["Nhà tài trợ", "chinh phu canada", "funder", "gov-canada"],
    ["Tỉnh, thành phố", "ha noi", "province", "2025-01"],
  ] as const) {
    const choice = page.getByRole("combobox", { name: label, exact: true });
    await choose(choice, words);
    await expect(page).toHaveURL((address) => address.searchParams.get(key) === value);
  }
  await page.getByRole("combobox", { name: "Tình trạng" }).click();
  await page.getByRole("option", { name: "Dự kiến" }).click();
  await expect(page).toHaveURL((address) => address.searchParams.get("status") === "planned");
  await expect(page).toHaveURL((address) => address.searchParams.get("q") === "tap huan ky nang lang nghe");
  await expect(entries).toHaveText([/, khớp/]);

  await page.reload();
  await expect(entries).toHaveText([/, khớp/]);
  await page.getByRole("list", { name: "Bộ lọc đang dùng" }).getByRole("button").last().click();
  await expect(entries).toHaveCount(2);
  expect([...new URL(page.url()).searchParams.keys()].sort()).toEqual(["date", "view"]);
});

test("what is known to its month or quarter alone stands in a band, and on no day", async ({ page, request }, info) => {
  const title = `${TITLE}, ${info.project.name}`;
  const words = { month: "Tháng 5/2031", quarter: "Quý II/2031" };
  for (const [precision, start, end] of [
    ["month", "2031-05-01", "2031-05-31"],
    ["quarter", "2031-04-01", "2031-06-30"],
  ] as const) {
    const dates = { precision, start, end, basis: "stated" } as const;
    await planEvent(request, { dates, title: { vi: `${title}, ${precision}` } });
  }
  for (const view of ["month", "week", "day", "list", "year"]) {
    await page.goto(`/calendar?view=${view}&date=2031-05-14`);
    for (const precision of ["month", "quarter"] as const) {
      const band = page.getByRole("region", { name: `${words[precision]} · chưa rõ ngày` });
      await expect(band.getByRole("link", { name: `${title}, ${precision}` })).toBeVisible();
    }
    await expect(calendar(page).getByRole("link", { name: title })).toHaveCount(0);
  }
});

test("a period of more than can be shown is read page by page, and says how much is left out", async ({
  page,
  request,
}, info) => {
  const month = info.project.name === "phone" ? "2032-02" : "2032-03";
  const dates = { precision: "day", start: `${month}-10`, end: `${month}-10`, basis: "stated" } as const;
  for (let number = 1; number <= 9; number += 1) await planEvent(request, { dates, title: { vi: `Buổi ${number}` } });
  // Nobody enters thousands of events for a test: the pages are of one event instead.
  await page.route("**/api/events?*", (route) =>
    route.continue({ url: route.request().url().replace("limit=500", "limit=1") }),
  );
  await page.goto(`/calendar?view=list&date=${month}-01`);
  await expect(page.getByText("Chỉ hiển thị 8 trong số 9 sự kiện.")).toBeVisible();
  await expect(calendar(page).getByRole("link", { name: /^Buổi \d/ })).toHaveCount(8);
});
