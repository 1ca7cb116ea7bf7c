import { NewProgrammeEvent } from "@wps/model";
import { describe, expect, it } from "vitest";
import publicRecord from "../../../record/public-record.json" with { type: "json" };
import { blankDraft, EventDraft, fromDraft, toDraft } from "./draft.ts";

const record = publicRecord.events.map(({ id: _, recordRef, ...event }) => ({
  recordRef,
  event: NewProgrammeEvent.parse({ publication: "published", sensitivity: "open", deviations: [], ...event }),
}));

/** Every optional fact at once, most of them without an input in the form. */
const everything = NewProgrammeEvent.parse({
  kind: "training",
  title: { vi: "Lớp tập huấn mẫu", en: "Sample training" },
  titleBasis: "printed",
  summary: { vi: "Dòng một.\nDòng hai." },
  dates: {
    precision: "quarter",
    start: "2027-01-01",
    end: "2027-06-30",
    basis: "inferred",
    note: { en: "From the plan." },
    sources: ["s1", "plan-2027"],
  },
  timeZone: "Asia/Ho_Chi_Minh",
  format: "hybrid",
  place: {
    status: "known",
    name: { vi: "Hà Nội" },
    venue: { en: "Hall A" },
    province: { code: "01", list: "2025" },
    basis: "inferred",
    note: { vi: "Suy ra." },
    sources: ["s1"],
  },
  organisations: [
    { organisation: "mps", role: "lead", basis: "stated", sources: ["s1"] },
    { organisation: "mps", role: "venue", basis: "inferred", note: { vi: "Suy ra." } },
    { organisation: "un-women", role: "partner", basis: "stated" },
    { organisation: "mps", role: "implementer", basis: "stated" },
  ],
  taskLinks: [
    { programme: "nap-wps-2024-2030", basis: "stated", why: { en: "Named as a whole." }, sources: ["s1"] },
    { programme: "nap-wps-2024-2030", clause: "II.2.đ", basis: "suggested", why: { vi: "Cùng chủ đề." } },
  ],
  headcounts: {
    status: "listed",
    items: [
      {
        unit: "person",
        count: { kind: "exact", value: 18 },
        women: { kind: "exact", value: 4 },
        standing: "chosen",
        basis: "stated",
        printed: "4/18",
        printedWomenShare: { percent: 32.5, sources: ["s1"] },
        note: { vi: "Hai số không khớp." },
        sources: ["s1"],
      },
      {
        unit: "agency",
        count: { kind: "about", value: 0 },
        women: { kind: "unknown" },
        standing: "variant",
        basis: "stated",
      },
      {
        unit: "person",
        count: { kind: "unknown" },
        women: { kind: "more-than", value: 7 },
        standing: "variant",
        basis: "stated",
      },
    ],
  },
  funding: {
    status: "listed",
    items: [
      {
        funder: "gov-uk",
        level: "project",
        channel: "un-women",
        project: { en: "Framing project" },
        amount: { status: "known", money: { minor: 125005, currency: "USD" } },
        basis: "inferred",
        note: { en: "Through a channel." },
        sources: ["plan-2027"],
      },
      {
        funder: "mps",
        level: "event",
        amount: { status: "known", money: { minor: 0, currency: "VND" } },
        basis: "stated",
      },
      { funder: "mps", level: "event", amount: { status: "unknown" }, basis: "stated" },
    ],
  },
  outcomes: { status: "listed", items: [{ kind: "outcome", statement: { vi: "Cam kết." }, sources: ["s1"] }] },
  expected: { count: { kind: "about", value: 40 }, women: { kind: "unknown" } },
  budget: { status: "known", money: { minor: 120_000_000, currency: "VND" } },
  cost: { status: "unknown" },
  deviations: [
    { fact: "heads", reason: { vi: "Trời mưa." } },
    { fact: "dates", reason: { vi: "Bão.", en: "A typhoon." } },
  ],
  status: "postponed",
  statusReason: { vi: "Bão số 3.\nChờ ngày mới." },
  publication: "draft",
  sensitivity: "sensitive",
  variants: [
    {
      fact: "dates",
      dates: { precision: "day", start: "2027-03-15", end: "2027-03-16", basis: "stated", sources: ["s1"] },
      note: { vi: "Nguồn khác nêu ngày." },
      sources: ["s1"],
    },
    { fact: "length", note: { en: "One day." } },
  ],
  sources: [
    {
      key: "s1",
      citation: "Báo mẫu",
      url: "https://example.org/a?b=c",
      published: "2026-10-01",
      note: { en: "Seen." },
    },
    { key: "plan-2027", citation: "Kế hoạch mẫu" },
  ],
  sessions: [],
});

const withSessions = NewProgrammeEvent.parse({
  ...everything,
  dates: { precision: "day", start: "2027-03-15", end: "2027-03-16", basis: "stated" },
  headcounts: { status: "none" },
  funding: { status: "not-given" },
  place: { status: "not-given" },
  expected: undefined,
  budget: { status: "unknown" },
  cost: undefined,
  deviations: [],
  sessions: [
    { id: "00000000-0000-4000-8000-000000000011", date: "2027-03-16", hours: { start: "08:30", end: "11:30" } },
    { date: "2027-03-15", title: { vi: "Khai mạc" } },
  ],
});

const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("toDraft and fromDraft", () => {
  it("has the whole public record to look at", () => {
    expect(record.length).toBeGreaterThanOrEqual(42);
  });

  it.each(record)("lose nothing of $recordRef", ({ event }) => {
    expect(asSent(fromDraft(toDraft(event)))).toEqual(asSent(event));
  });

  it.each([
    ["every optional fact", everything],
    ["sessions, silences and a list that is empty", withSessions],
  ])("lose nothing of %s", (_, event) => {
    expect(asSent(fromDraft(toDraft(event)))).toEqual(asSent(event));
  });

  it.each(record)("keep a draft of $recordRef whole in a store of text", ({ event }) => {
    const draft = toDraft(event);
    expect(fromDraft(EventDraft.parse(asSent(draft)))).toEqual(fromDraft(draft));
  });

  it("leave sessions out while the day is not known, and have them back when it is", () => {
    const draft = toDraft(withSessions);
    const vague: EventDraft = { ...draft, dates: { ...draft.dates, precision: "month" } };
    expect(fromDraft(vague).sessions).toEqual([]);
    expect(fromDraft({ ...vague, dates: draft.dates }).sessions).toHaveLength(2);
  });
});

describe("blankDraft", () => {
  it("needs only a kind, a title, dates, an organisation and a clause", () => {
    const blank = blankDraft({});
    const [organisation] = blank.organisations;
    const [link] = blank.taskLinks;
    if (organisation === undefined || link === undefined) throw new Error("the quick path has lost a row");
    const event = NewProgrammeEvent.parse(
      fromDraft({
        ...blank,
        kind: "training",
        title: { vi: "Lớp tập huấn", en: "" },
        dates: {
          ...blank.dates,
          start: { year: "2027", month: "05", day: "11" },
          end: { year: "2027", month: "05", day: "12" },
        },
        organisations: [{ ...organisation, organisation: "mps" }],
        taskLinks: [{ ...link, programme: "nap-wps-2024-2030", clause: "II.2.e" }],
      }),
    );
    expect(event).toMatchObject({
      status: "planned",
      publication: "draft",
      sensitivity: "open",
      timeZone: "Asia/Ho_Chi_Minh",
      titleBasis: "described",
      headcounts: { status: "not-given" },
      place: { status: "not-given" },
      organisations: [{ organisation: "mps", role: "lead", basis: "stated" }],
      taskLinks: [{ clause: "II.2.e", basis: "suggested" }],
    });
  });

  it("takes over what the address says", () => {
    const draft = blankDraft({ programme: "nap-wps-2024-2030", clause: "II.2.e", date: "2027-05-11" });
    expect(draft.dates.start).toEqual({ year: "2027", month: "05", day: "11" });
    expect(draft.taskLinks).toMatchObject([{ programme: "nap-wps-2024-2030", clause: "II.2.e" }]);
    expect(draft.sessions).toEqual([]);
  });

  it("makes a session of hours that were chosen, and no end of a single day", () => {
    const chosen = { date: "2027-05-11", end: "2027-05-11", from: "08:30", to: "11:00", lead: "mps" };
    const draft = blankDraft(chosen);
    expect(fromDraft(draft).sessions).toMatchObject([{ date: "2027-05-11", hours: { start: "08:30", end: "11:00" } }]);
    expect(draft.dates.end).toEqual({ year: "", month: "", day: "" });
    expect(fromDraft(draft).organisations).toEqual([{ organisation: "mps", role: "lead", basis: "stated" }]);
    expect(blankDraft({ ...chosen, to: undefined }).sessions).toEqual([]);
    expect(fromDraft(blankDraft({ ...chosen, end: "2027-05-12" })).dates.end).toBe("2027-05-12");
  });
});
