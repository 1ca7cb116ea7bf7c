import { randomUUID } from "node:crypto";
import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import type { Organisation, OrganisationId, Participation, ProgrammeEvent } from "@wps/model";
import { messyList } from "../test/lists/messy-list.ts";
import { zipOf } from "../test/lists/zip.ts";
import { isInOrder } from "./in-order.ts";
import { STRANGER, signedIn } from "./people.ts";
import { picture } from "./pictures.ts";
import { planEvent } from "./planned-event.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** 300 rows, of which 14 are about somebody who stands further up, written otherwise. */
const MESSY = {
  name: "Danh sách đại biểu.xlsx",
  mimeType: XLSX,
  buffer: messyList({ people: 286, twice: 14, seed: 1 }),
};

/** Journeys share a server, and who is suggested depends on one's own lists: each has an organiser who has no other. */
const test = base.extend<{ own: OrganisationId }>({
  own: async ({ request }, use) => {
    const name = `Hội nhập danh sách ${randomUUID()}`;
    const answer = await request.post("/api/organisations", {
      data: { name: { vi: name, en: name }, type: "government" },
    });
    const { id }: Organisation = await answer.json();
    await use(id);
  },
  page: async ({ browser, request, own }, use, info) => {
    const who = { name: "Người nhập danh sách", role: "organiser", organisations: [own] } as const;
    const context = await signedIn(browser, request, who, info.project.use);
    await use(await context.newPage());
    await context.close();
  },
});

const plan = (request: APIRequestContext, organisation: OrganisationId) =>
  planEvent(request, { organisations: [{ organisation, role: "lead", basis: "stated" }] });

const csv = (text: string) => ({ name: "danh-sach.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

const listOf = async (request: APIRequestContext, event: ProgrammeEvent): Promise<readonly Participation[]> =>
  (await (await request.get(`/api/events/${event.id}/participations`)).json()).items;

async function handIn(
  page: Page,
  event: ProgrammeEvent,
  file: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0],
) {
  await page.goto(`/events/${event.id}/participants/import`);
  await expect(page.getByRole("button", { name: "Chọn tệp" })).toBeVisible();
  await page.locator("input[type=file]").setInputFiles(file);
}

const rows = (page: Page) => page.locator("[id^='row.']");

test("a messy list of 300 rows is imported without the 14 who are in it twice, and undone without a trace", async ({
  page,
  request,
  own,
}, info) => {
  test.slow();
  const event = await plan(request, own);
  await page.goto(`/events/${event.id}/participants`);
  await page.getByRole("link", { name: "Nhập từ tệp" }).click();
  await page.locator("input[type=file]").setInputFiles(MESSY);

  // The hidden sheet, the title and the blank row are passed over; the columns are understood by their heading.
  await expect(page.getByLabel("Dòng tiêu đề")).toHaveValue("3");
  await expect(page.getByLabel("Nội dung của cột B Họ và tên")).toHaveValue("name");
  await expect(page.getByLabel("Nội dung của cột I Ký tên")).toHaveValue("");
  await page.getByRole("button", { name: "Đọc cả danh sách" }).click();

  const status = page.getByRole("main").getByRole("status").first();
  await expect(status).toHaveText("Có 300 dòng ghi người; 286 người sẽ vào danh sách. 1 dòng không ghi người.");
  await expect(page.getByRole("button", { name: "Cần quyết định (14)" })).toHaveAttribute("aria-pressed", "true");
  await expect(rows(page)).toHaveCount(14);
  // Nothing is decided beforehand: one is decided by itself, and the others by one press.
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page
    .getByRole("radio", { name: /^Cùng một người với dòng/ })
    .first()
    .check();
  await picture(page, info, "import-vi");
  await page.getByRole("button", { name: "Đúng, 13 dòng này là người đã có" }).click();
  await expect(status).toHaveText(
    "Có 300 dòng ghi người; 286 người sẽ vào danh sách. 14 dòng trùng trong tệp; 1 dòng không ghi người.",
  );
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByText("286 người lần đầu được ghi nhận.")).toBeVisible();
  expect(await listOf(request, event)).toEqual([]);
  await page.getByRole("button", { name: "Nhập 286 người" }).click();
  await expect(page.getByRole("heading", { name: "Đã nhập xong" })).toBeFocused();

  const list = await listOf(request, event);
  expect(list).toHaveLength(286);
  expect(new Set(list.map(({ person }) => person)).size).toBe(286);
  expect(list.every(({ entry, status: standing }) => entry === "imported" && standing === "confirmed")).toBe(true);
  expect(list.filter(({ profile }) => profile.sex === "unknown")).toEqual([]);

  // Whoever is handed in again is known: on this list already, and nobody new.
  await page.getByRole("button", { name: "Nhập tệp khác" }).click();
  await page.locator("input[type=file]").setInputFiles(MESSY);
  await expect(page.getByText("Các cột được hiểu như lần trước")).toBeVisible();
  await page.getByRole("button", { name: "Đọc cả danh sách" }).click();
  await expect(page.getByRole("button", { name: "Cần quyết định (300)" })).toBeVisible();

  await page.goto(`/events/${event.id}/participants/import`);
  await page.getByRole("button", { name: `Rút lại: ${MESSY.name}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Rút lại" }).click();
  await expect(page.getByRole("main")).toContainText("Đã rút lại lúc");
  expect(await listOf(request, event)).toEqual([]);
  const [someone] = list;
  const sought = { name: [someone?.name.family, someone?.name.middle, someone?.name.given].join(" ") };
  const matches = await page.request.post(`/api/events/${event.id}/person-matches`, { data: { people: [sought] } });
  expect((await matches.json()).items).toEqual([]);
});

test("what is wrong is put right by keyboard where it stands, and what is left out is left out by a press", async ({
  page,
  request,
  own,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no keys");
  const event = await plan(request, own);
  const [heading, ...people] = [
    "Họ và tên;Giới tính;Năm sinh;Điện thoại",
    "Nguyễn Thị Lan;Nữ;1985;0912345678",
    "Trần Văn An;Nx;1990;",
    ";Nam;;",
    "Lê Thị Hoà;Nữ;1890;",
  ];
  await handIn(page, event, csv([heading, ...people].join("\n")));
  await page.getByRole("button", { name: "Đọc cả danh sách" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Từng dòng của danh sách" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Chưa nhập được (2)" })).toBeVisible();
  const wrong = page.locator("[id='row.3']");
  await expect(wrong).toContainText("Giới tính: “Nx” chưa hiểu được.");
  await page.getByRole("button", { name: "Sửa: dòng 3" }).press("Enter");
  await expect(wrong.getByLabel("Họ và tên")).toBeFocused();
  await wrong.getByLabel("Giới tính").selectOption({ label: "Nam" });
  await wrong.getByLabel("Họ và tên").press("Enter");
  await expect(wrong).toContainText("Sẽ nhập, người mới");
  await page.getByRole("button", { name: "Bỏ 1 dòng chưa nhập được" }).press("Enter");
  await expect(page.locator("[id='row.4']")).toContainText("Không nhập");
  await page.getByRole("button", { name: "Nên xem lại (1)" }).press("Enter");
  await expect(page.locator("[id='row.5']")).toContainText("Năm sinh: “1890” chưa hiểu được nên để trống.");

  // Somebody who leaves now is asked, and finds everything as it was.
  await page.getByRole("link", { name: "Về danh sách" }).click();
  await page.getByRole("button", { name: "Ở lại" }).press("Enter");
  await page.getByRole("button", { name: "Tiếp tục" }).press("Enter");
  await page.getByRole("button", { name: "Nhập 3 người" }).press("Enter");
  await page.getByRole("link", { name: "Mở danh sách" }).press("Enter");
  await expect(page.getByRole("main")).toContainText("3 người trong danh sách");
  const list = await listOf(request, event);
  expect(list.map(({ name, profile, birthYear }) => [name.given, profile.sex, birthYear])).toEqual([
    ["An", "man", 1990],
    ["Hoà", "woman", undefined],
    ["Lan", "woman", 1985],
  ]);
  const stored = await page.evaluate<string>("JSON.stringify([localStorage, sessionStorage])");
  expect(stored).not.toContain("Lan");
});

test("who is on another list of one's own is named with reasons, comes in as the same person, and an import in use says so", async ({
  page,
  request,
  own,
}) => {
  const before = await plan(request, own);
  const event = await plan(request, own);
  const text = `Họ và tên;Giới tính;Năm sinh;Chức vụ\nKhuất Thị Diệu Huyên;Nữ;1981;Chuyên viên cao cấp\n`;
  for (const [one, words] of [
    [before, "Sẽ nhập, người mới"],
    [event, "Cần quyết định"],
  ] as const) {
    await handIn(page, one, csv(text));
    await page.getByRole("button", { name: "Đọc cả danh sách" }).click();
    await expect(page.locator("[id='row.2']")).toContainText(words);
    const known = page.getByRole("radio", { name: /^Người đã có tên ở một danh sách khác của bạn/ });
    if (one === event) {
      await expect(page.locator("[id='row.2']")).toContainText("Giống: tên, giới tính, chức vụ, năm sinh");
      await known.check();
    }
    await page.getByRole("button", { name: "Tiếp tục" }).click();
    await page.getByRole("button", { name: "Nhập 1 người" }).click();
    await expect(page.getByRole("heading", { name: "Đã nhập xong" })).toBeVisible();
  }
  const [[first], [second]] = [await listOf(request, before), await listOf(request, event)];
  expect(second?.person).toBe(first?.person);

  // Changed since: undone only by whoever says so.
  const change = { person: { name: second?.name }, profile: second?.profile, roles: ["chair"], status: "confirmed" };
  const changed = await request.put(`/api/participations/${second?.id}`, {
    data: change,
    headers: { "If-Match": '"1"' },
  });
  expect(changed.ok(), await changed.text()).toBe(true);
  await page.getByRole("button", { name: "Rút lại" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Rút lại" }).click();
  await expect(dialog.getByRole("alert")).toContainText("thông tin của 1 người đã được sửa");
  await dialog.getByRole("button", { name: "Vẫn rút lại" }).click();
  await expect(page.getByRole("main")).toContainText("Đã rút lại lúc");
  expect(await listOf(request, event)).toEqual([]);
  expect(await listOf(request, before)).toHaveLength(1);
});

for (const [what, file, words] of [
  [
    "an archive that calls itself a workbook",
    { name: "danh-sach.xlsx", mimeType: XLSX, buffer: zipOf([{ name: "ảnh.txt", content: "không phải bảng tính" }]) },
    "tệp nén, không phải bảng tính, chưa đọc được. Hãy mở tệp rồi lưu thành",
  ],
  [
    "a picture",
    { name: "anh.xlsx", mimeType: XLSX, buffer: Buffer.from("\u0089PNG\r\n\u001a\n", "latin1") },
    "hình ảnh",
  ],
  ["nothing", csv(""), "Tệp không có nội dung"],
] as const) {
  test(`${what} is refused in words, and nothing comes in`, async ({ page, request, own }) => {
    const event = await plan(request, own);
    await handIn(page, event, file);
    const alert = page.getByRole("main").getByRole("alert");
    await expect(alert).toContainText(words);
    await expect(alert).toContainText("Chưa có gì được nhập.");
    await expect(alert).toBeFocused();
    expect(await listOf(request, event)).toEqual([]);
    await page.getByLabel("Hoặc dán các ô").fill("Họ và tên\tGiới tính\nLê An\tNam");
    await page.getByRole("button", { name: "Đọc các ô đã dán" }).click();
    await expect(page.getByRole("main")).toContainText("Lê An");
  });
}

test("without a connection nothing is lost, and the import goes on with it", async ({ page, request, own }) => {
  const event = await plan(request, own);
  await handIn(page, event, csv("Họ và tên;Giới tính\nLê Văn Mạng;Nam\n"));
  const path = `**/api/events/${event.id}/person-matches`;
  await page.route(path, (route) => route.abort());
  await page.getByRole("button", { name: "Đọc cả danh sách" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Không kết nối được với máy chủ.");
  await page.unroute(path);
  await page.getByRole("button", { name: "Đọc cả danh sách" }).click();
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await page.getByRole("button", { name: "Nhập 1 người" }).click();
  await expect(page.getByRole("heading", { name: "Đã nhập xong" })).toBeVisible();
});

for (const who of ["stranger", "donor"] as const) {
  test(`a ${who} finds the page closed, and asks the server for nobody`, async ({ browser, request, own }, info) => {
    const event = await plan(request, own);
    const donor = { name: "Nhà tài trợ thử", role: "donor", organisations: ["gov-canada"] } as const;
    const context =
      who === "donor"
        ? await signedIn(browser, request, donor, info.project.use)
        : await browser.newContext({ ...info.project.use, ...STRANGER });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (sent) => asked.push(sent.url()));
    await page.goto(`/events/${event.id}/participants/import`);
    await expect(page.getByRole("heading", { name: /Hãy đăng nhập|Bạn không có quyền/ })).toBeVisible();
    expect(asked.filter((url) => /\/api\/.*(?:participation|person-matches|list-readings)/.test(url))).toEqual([]);
    await context.close();
  });
}

for (const language of ["vi", "en"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`every step (${language}, ${colorScheme}) is open to everybody and fits the screen`, async ({
      page,
      request,
      own,
    }) => {
      test.slow();
      const event = await plan(request, own);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.addInitScript(`localStorage.setItem("wps.language", "${language}")`);
      await page.goto(`/events/${event.id}/participants/import`);
      const press = async (name: RegExp) => page.getByRole("button", { name }).first().click();
      await expect(page.getByRole("button", { name: /^(Chọn tệp|Choose a file)$/ })).toBeVisible();
      await isInOrder(page);
      await page.locator("input[type=file]").setInputFiles(MESSY);
      await expect(page.getByRole("button", { name: /^(Đọc cả danh sách|Read the whole list)$/ })).toBeVisible();
      await isInOrder(page);
      await press(/^(Đọc cả danh sách|Read the whole list)$/);
      await expect(rows(page).first()).toBeVisible();
      await press(/^(Sửa|Correct): /);
      await isInOrder(page);
      await press(/^(Đúng|Yes), /);
      await press(/^(Tiếp tục|Go on)$/);
      await expect(page.getByRole("button", { name: /^(Nhập|Import) 286 / })).toBeVisible();
      await isInOrder(page);
    });
  }
}
