import { describe, expect, it } from "vitest";
import { iatiCase } from "../../test/iati/iati-cases.js";
import { realEvents } from "../../test/iati/real-events.js";
import { ProgrammeEvent } from "../event.js";
import { toIatiActivity } from "./event-activity.js";
import type { IatiSetting } from "./event-setting.js";
import { toIatiFile } from "./events-file.js";
import { writeIati } from "./iati-file.js";

const { events, setting } = iatiCase("funded");
const bare: IatiSetting = { ...setting, beside: undefined };

function event(changed: object = {}): ProgrammeEvent {
  return ProgrammeEvent.parse({ ...events[0], ...changed });
}
const activity = (changed: object = {}, given = bare) => toIatiActivity(event(changed), given);
const days = (changed: object, now = setting.now) =>
  activity(changed, { ...bare, now }).dates.map(({ type, day }) => `${type} ${day}`);
const known = (minor: number, currency: string) => ({ status: "known", money: { minor, currency } });

describe("the golden files", () => {
  it.each(["funded", "held-back", "to-come"])("%s", async (name) => {
    const { file } = iatiCase(name).exported;
    if (file === undefined) throw new Error("there is nothing to publish");
    await expect(writeIati(file)).toMatchFileSnapshot(`../../fixtures/iati/${name}.xml`);
  });

  it("the 42 real events", async () => {
    const { file } = realEvents().exported;
    if (file === undefined) throw new Error("there is nothing to publish");
    await expect(writeIati(file)).toMatchFileSnapshot("../../fixtures/iati/real-events.xml");
  });
});

describe("an event", () => {
  it("stands where its status says, and is not closed before it is reported", () => {
    const status = (name: string, now = setting.now) => activity({ status: name }, { ...bare, now }).status;
    expect(
      ["idea", "planned", "approved", "confirmed", "held", "reported", "verified"].map((one) => status(one)),
    ).toEqual(["1", "1", "1", "1", "3", "4", "4"]);
    expect(status("held", "2027-03-15T12:00:00Z")).toBe("2");
    const statusReason = { en: "Typhoon" };
    expect(["cancelled", "postponed"].map((one) => activity({ status: one, statusReason }).status)).toEqual(["5", "6"]);
  });

  it("has planned days until it is held, then what was approved beside what was", () => {
    expect(days({ status: "confirmed" })).toEqual(["1 2027-03-15", "3 2027-03-16"]);
    expect(days({})).toEqual(["1 2027-03-01", "3 2027-03-31", "2 2027-03-15", "4 2027-03-16"]);
    expect(days({ baseline: undefined })).toEqual(["2 2027-03-15", "4 2027-03-16"]);
  });

  it("has no actual day that is still to come where clocks are behind", () => {
    expect(days({ baseline: undefined }, "2027-03-15T20:00:00Z")).toEqual(["2 2027-03-15"]);
    expect(days({ baseline: undefined }, "2027-03-14T20:00:00Z")).toEqual(["1 2027-03-15", "3 2027-03-16"]);
  });

  it("says where a day stands for a month", () => {
    expect(activity().dates[0]?.text).toEqual([
      { text: "The day is not known, only that it lies in March 2027", language: "en" },
      { text: "Chưa rõ ngày, chỉ biết trong tháng 3/2027", language: "vi" },
    ]);
    expect(activity().dates[2]?.text).toBeUndefined();
  });

  it("names each organisation once in each role, and under its code where nobody knows it", () => {
    const involved = (organisation: string, role: string) => ({ organisation, role, basis: "stated" });
    const funded = (funder: string, channel?: string) => ({
      ...{ funder, level: "event", amount: { status: "unknown" }, basis: "stated" },
      ...(channel && { channel }),
    });
    const { participating } = activity({
      organisations: [
        involved("mps", "lead"),
        involved("mps", "implementer"),
        involved("un-women", "partner"),
        involved("x", "co-host"),
      ],
      funding: { status: "listed", items: [funded("gov-uk", "un-women"), funded("gov-uk"), funded("mps")] },
    });
    expect(participating.map(({ role, ref, name }) => [role, ref, name?.[0]?.text])).toEqual([
      ["1", "GB-GOV-1", "Government of the United Kingdom"],
      ["3", "XM-DAC-41146", "UN Women"],
      ["1", undefined, "Ministry of Public Security"],
      ["4", undefined, "Ministry of Public Security"],
      ["4", undefined, "x"],
    ]);
  });

  it("has no transaction where a sum, its day or what it is are not known", () => {
    expect(activity({ budget: undefined, cost: undefined }).transactions).toBeUndefined();
    expect(activity({ cost: { status: "unknown" } }).transactions).toBeUndefined();
    expect(activity({ cost: { status: "withheld" } }).transactions).toBeUndefined();
    expect(activity({ budget: { status: "withheld" } }).budgets).toBeUndefined();
    expect(activity({ status: "confirmed" }).transactions).toBeUndefined();
    expect(activity({}, { ...bare, now: "2027-03-15T00:00:00Z" }).transactions).toBeUndefined();
  });

  it("writes sums with the decimals of their currency, and zero as zero", () => {
    const amount = (cost: object) => activity({ cost }).transactions?.[0]?.value.amount;
    expect([known(1234550, "AUD"), known(5, "AUD"), known(0, "AUD"), known(120000000, "VND")].map(amount)).toEqual([
      "12345.50",
      "0.05",
      "0.00",
      "120000000",
    ]);
  });

  it("has no budget for longer than a year", () => {
    const dates = { precision: "day", start: "2027-01-01", end: "2028-01-02", basis: "stated" };
    expect(activity({ dates, sessions: [] }).budgets).toBeUndefined();
    expect(activity({ dates: { ...dates, end: "2028-01-01" }, sessions: [] }).budgets).toHaveLength(1);
  });

  it("leaves out what XML cannot hold", () => {
    expect(activity({ title: { vi: "Hội thảo\uffff" } }).title).toEqual([{ text: "Hội thảo", language: "vi" }]);
  });

  it("is under no sector where nobody has said one", () => {
    expect(activity().sectors).toEqual([{ code: "99810" }]);
    expect(activity({}, setting).sectors?.map(({ code }) => code)).toEqual(["15180", "15210"]);
  });

  it("repeats no text that may name people", () => {
    const said = writeIati({ version: "2.03", activities: [activity({ summary: { en: "Speaker: Lan" } })] });
    expect(said).not.toContain("Lan");
  });
});

describe("the heads of an event", () => {
  const exact = (value: number) => ({ kind: "exact", value });
  const heads = (count: object, women: object = { kind: "unknown" }, more: object = {}) => ({
    ...{ unit: "person", count, women, standing: "chosen", basis: "stated" },
    ...more,
  });
  const figures = (...items: object[]) => {
    const { results } = activity({ expected: undefined, headcounts: { status: "listed", items } });
    return results?.[0]?.indicators[0]?.periods?.[0]?.actuals;
  };
  const withheld = [
    { text: "Some breakdowns are withheld to protect participants.", language: "en" },
    { text: "Một số số liệu phân tách không được công bố để bảo vệ người tham gia.", language: "vi" },
  ];

  it("are a total and the women among them", () => {
    expect(figures(heads(exact(40), exact(22)))).toEqual([
      { value: "40" },
      { value: "22", dimensions: [{ name: "sex", value: "female" }] },
    ]);
    expect(figures(heads(exact(40), exact(0)))).toHaveLength(2);
    expect(figures(heads(exact(40), exact(40)))).toHaveLength(2);
  });

  it.each([
    [18, 4],
    [18, 1],
    [18, 14],
    [18, 17],
  ])("of %i with %i women leave the part out, and never empty it", (count, women) => {
    expect(figures(heads(exact(count), exact(women)))).toEqual([{ value: String(count), comment: withheld }]);
  });

  it("are not told where they are few, not exact, disputed or of something else", () => {
    expect(figures(heads(exact(4)))).toBeUndefined();
    expect(figures(heads({ kind: "more-than", value: 100 }))).toBeUndefined();
    expect(figures(heads({ kind: "about", value: 100 }))).toBeUndefined();
    expect(figures(heads(exact(40), undefined, { standing: "variant" }))).toBeUndefined();
    expect(figures(heads(exact(24), undefined, { unit: "province" }))).toBeUndefined();
  });

  it("are those that were expected, before the event", () => {
    const { results } = activity({ status: "confirmed", expected: { count: exact(45), women: { kind: "unknown" } } });
    expect(results?.[0]?.indicators[0]?.periods).toEqual([
      { start: "2027-03-15", end: "2027-03-16", targets: [{ value: "45" }] },
    ]);
  });
});

describe("an event that is held back", () => {
  const secret = { sensitivity: "sensitive", summary: { en: "Shelter" } };

  it("says its province and no place, nobody but who pays, and no task", () => {
    const { title, locations, participating, tags, results, otherIdentifiers } = activity(secret);
    expect(title[0]?.text).toBe("Training (details are withheld to protect those who take part)");
    expect(locations).toEqual([{ ref: "2025-01", reach: "1", name: expect.any(Array), exactness: "2", class: "1" }]);
    expect(participating.map(({ role }) => role)).toEqual(["1", "3", "1"]);
    expect([tags, results, otherIdentifiers]).toEqual([undefined, undefined, undefined]);
  });

  it("has no place where its province is not known, and names who publishes where nobody else may be named", () => {
    const place = { ...event().place, province: undefined };
    expect(activity({ ...secret, place }).locations).toBeUndefined();
    expect(activity({ ...secret, funding: { status: "not-given" } }).participating).toEqual([
      { ref: "VN-COA-0001", type: "10", role: "2", name: setting.reporting.name },
    ]);
  });

  it("gives away none of its words, whatever stands beside it", () => {
    const said = writeIati({ version: "2.03", activities: [activity(secret, setting)] });
    for (const word of [
      "Sample",
      "Lớp tập huấn mẫu",
      "Hall A",
      "Hội trường",
      "II.2.e",
      "TH-07",
      "Shelter",
      "Grant",
      "Officers",
      "bao-cao",
      "office@",
    ]) {
      expect([word, said.includes(word)]).toEqual([word, false]);
      const open = writeIati({ version: "2.03", activities: [activity({}, setting)] });
      expect([word, open.includes(word)]).toEqual([word, word !== "Shelter"]);
    }
  });
});

describe("a file of events", () => {
  it("holds no draft, and is none where nothing else is left", () => {
    const draft = event({ publication: "draft" });
    expect(toIatiFile([draft], bare)).toEqual({ file: undefined, drafts: [draft.id] });
    const { file, drafts } = toIatiFile([draft, event()], bare);
    expect([file?.activities.length, drafts]).toEqual([1, [draft.id]]);
  });
});
