import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import type { Course, ProgrammeEvent } from "@wps/model";
import { expectAccessible } from "./accessible.ts";
import { choose } from "./choose.ts";
import { pressOn, tabTo } from "./keyboard.ts";
import { picture } from "./pictures.ts";
import { planEvent } from "./planned-event.ts";

const SAVE = "Lưu sự kiện";

/** A year for each project: the server is the same for both. */
const yearOf = (project: string) => (project === "phone" ? "2028" : "2027");

/** A course with its first run, two days in the January of a year. */
async function courseWithRun(request: APIRequestContext, title: string, start: string, end: string) {
  const answer = await request.post("/api/courses", {
    data: {
      title: { vi: title },
      kind: "training",
      modules: [
        { title: { vi: "Nghị quyết 1325" }, aim: { vi: "Hiểu bốn trụ cột." }, minutes: 180 },
        { title: { vi: "Thực hành hòa giải" } },
      ],
      organisations: [{ organisation: "vwu", role: "lead" }],
    },
  });
  const course: Course = await answer.json();
  const first = await planEvent(request, {
    title: { vi: `${title} – Khóa 1` },
    run: { course: course.id, number: 1 },
    dates: { precision: "day", start, end, basis: "stated" },
    sessions: [start, end].map((date) => ({ date, hours: { start: "08:00", end: "11:30" } })),
  });
  return { course, first };
}

const runsOf = async (request: APIRequestContext, { id }: Course): Promise<ProgrammeEvent[]> =>
  (await (await request.get(`/api/courses/${id}/runs`)).json()).items;

test("a course is entered by keyboard, and its first run begins with a template", async ({ page }, info) => {
  const title = `Tập huấn hòa giải ${info.project.name}`;
  await page.goto("/courses/new");
  await tabTo(page, page.getByLabel("Tên khóa học (tiếng Việt)"));
  await page.keyboard.insertText(title);
  await choose(page.getByRole("combobox", { name: "Tổ chức" }), "Trung ương Hội Liên hiệp Phụ nữ Việt Nam");
  await pressOn(page, page.getByRole("button", { name: "Thêm học phần" }));
  await expect(page.getByLabel("Tên học phần (tiếng Việt)")).toBeFocused();
  await page.keyboard.insertText("Nghị quyết 1325");
  await page.getByLabel("Số phút (để trống nếu chưa rõ)").fill("3 giờ");
  await pressOn(page, page.getByRole("button", { name: "Lưu khóa học" }));
  await expect(page.getByText("Hãy ghi số phút nguyên từ 5, hoặc để trống.")).toBeVisible();
  await expect(page.getByLabel("Số phút (để trống nếu chưa rõ)")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("180");
  await expectAccessible(page);
  await pressOn(page, page.getByRole("button", { name: "Lưu khóa học" }));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByText("Tổng thời lượng: 3 giờ")).toBeVisible();
  await expectAccessible(page);

  await pressOn(page, page.getByRole("link", { name: "Thêm một đợt" }));
  await expect(page.getByLabel("Tên sự kiện (tiếng Việt)")).toHaveValue(`${title} – Khóa 1`);
  await page.getByLabel("Ngày đầu").fill(`4/10/${yearOf(info.project.name)}`);
  await page.getByRole("button", { name: "Hội thảo hai ngày" }).click();
  await expect(page.getByLabel(/^Ngày cuối/)).toHaveValue(`5/10/${yearOf(info.project.name)}`);
  await page.getByRole("button", { name: /^Phiên theo ngày/ }).click();
  await expect(page.getByRole("combobox", { name: "Học phần (không bắt buộc)" })).toHaveCount(4);
  await page.getByRole("combobox", { name: "Học phần (không bắt buộc)" }).first().selectOption({ index: 1 });
  await expectAccessible(page);
});

test("three runs are planned by a rule around Tết, and a session that is moved into it says so", async ({
  page,
  request,
  isMobile,
}, info) => {
  test.skip(isMobile, "a calendar is gone through by keyboard where there is one");
  const { course } = await courseWithRun(request, "Bồi dưỡng giảng viên nguồn", "2027-01-05", "2027-01-06");
  await page.goto(`/courses/${course.id}`);
  await pressOn(page, page.getByRole("link", { name: "Lên kế hoạch nhiều đợt" }));
  const from = page.getByLabel("Từ ngày");
  await tabTo(page, from);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText("12/1/2027");
  // The second Tuesday of three months, of which that of February is in Tết.
  const rows = page.getByRole("row").filter({ hasText: /^Khóa/ });
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText("15–16/2/2027");
  await expect(rows.nth(1)).toContainText("Theo quy tắc: 9/2/2027");
  await expectAccessible(page);
  await picture(page, info, "course-plan-vi");
  await pressOn(page, page.getByRole("button", { name: "Tạo 3 đợt" }));
  await expect(page.getByRole("row").filter({ hasText: /^Khóa/ })).toHaveCount(4);
  const third = (await runsOf(request, course)).find(({ run }) => run?.number === 3);
  expect(third).toMatchObject({
    title: { vi: "Bồi dưỡng giảng viên nguồn – Khóa 3" },
    run: { number: 3, due: "2027-02-09" },
    dates: { start: "2027-02-15", end: "2027-02-16" },
  });

  await page.goto("/calendar?view=month&date=2027-02-01");
  await moveByKeyboard(page, "2027-02-15", "8/2/2027");
  await expect(page.getByText(/^Trùng Tết Nguyên đán 2027/)).toBeVisible();
});

/** Moves what stands on a day to another one, from the dialog that opens by a key. */
async function moveByKeyboard(page: Page, day: string, to: string): Promise<void> {
  const entry = page
    .locator(`[role=gridcell][data-date="${day}"]`)
    .getByRole("link", { name: /Bồi dưỡng giảng viên nguồn/ });
  await entry.focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("menuitem", { name: "Mở sự kiện" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  const field = dialog.getByLabel(/^Ngày (?:đầu )?mới/);
  await expect(field).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(to);
  await expect(dialog.getByText(/^Trùng Tết Nguyên đán 2027/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
}

test("an edit of one run is followed by later ones, and what one of them has of its own stays", async ({
  page,
  request,
}, info) => {
  const year = yearOf(info.project.name);
  const { course, first } = await courseWithRun(request, "Tập huấn truyền thông", `${year}-06-08`, `${year}-06-09`);
  const { id: _id, ...session } = first.sessions[0] ?? {};
  const later = (number: number, month: string, format: ProgrammeEvent["format"]) =>
    planEvent(request, {
      title: { vi: `Tập huấn truyền thông – Khóa ${number}` },
      run: { course: course.id, number },
      format,
      dates: { precision: "day", start: `${year}-${month}-08`, end: `${year}-${month}-09`, basis: "stated" },
      sessions: [{ ...session, date: `${year}-${month}-08` }],
    });
  await later(2, "07", first.format);
  await later(3, "08", "hybrid");
  await page.goto(`/events/${first.id}/edit`);
  await page.getByRole("button", { name: /^Hình thức và địa điểm/ }).click();
  await page.getByRole("combobox", { name: "Hình thức" }).selectOption("online");
  await page.getByRole("button", { name: SAVE, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Không đợt nào khác thay đổi.");
  await dialog.getByRole("radio", { name: "Đợt này và các đợt sau" }).check();
  await expect(dialog).toContainText(`Khóa 2 (8/7/${year}) đổi theo: hình thức`);
  await expect(dialog).toContainText(`Khóa 3 (8/8/${year}) giữ nguyên vì đã có nội dung riêng: hình thức`);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã lưu sự kiện")).toBeVisible();
  expect((await runsOf(request, course)).map(({ format }) => format)).toEqual(["online", "online", "hybrid"]);
  await expect(page.getByRole("link", { name: "Tập huấn truyền thông", exact: true })).toBeVisible();
});

test("the same again is made in one step, as the next run", async ({ page, request }, info) => {
  const year = yearOf(info.project.name);
  const { course, first } = await courseWithRun(request, "Lớp hòa giải cơ sở", `${year}-03-02`, `${year}-03-03`);
  await page.goto(`/events/${first.id}`);
  await page.getByRole("button", { name: "Thao tác khác" }).click();
  await page.getByRole("menuitem", { name: "Tổ chức lại vào ngày khác…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Ngày đầu").fill(`30/4/${year}`);
  await expect(dialog.getByRole("status").first()).toContainText("Lớp hòa giải cơ sở – Khóa 2");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Tạo sự kiện" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lớp hòa giải cơ sở – Khóa 2" })).toBeVisible();
  const [, second] = await runsOf(request, course);
  expect(second?.run).toEqual({ course: course.id, number: 2, due: `${year}-04-30` });
  expect((second?.dates.start ?? "") > `${year}-05-01`).toBe(true);
});

test("a course goes once that is said again, and stays where it has runs, which is said", async ({
  page,
  request,
}, info) => {
  const year = yearOf(info.project.name);
  const { course } = await courseWithRun(request, "Lớp có đợt", `${year}-11-09`, `${year}-11-10`);
  const takeAway = async () => {
    await page.getByRole("main").getByRole("button", { name: "Xóa khóa học" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Xóa khóa học" }).click();
  };
  await page.goto(`/courses/${course.id}`);
  await takeAway();
  await expect(page.getByRole("dialog")).toContainText("Khóa học có 1 đợt nên chưa xóa được.");
  await expectAccessible(page);
  const { id: _id, revision: _revision, ...entered } = course;
  const bare: Course = await (await request.post("/api/courses", { data: entered })).json();
  await page.goto(`/courses/${bare.id}`);
  await takeAway();
  await expect(page).toHaveURL(/\/courses$/);
  expect((await request.get(`/api/courses/${bare.id}`)).status()).toBe(404);
});
