import { NewProgrammeEvent } from "@wps/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountDraft } from "../count-draft.ts";
import { newTaskLink } from "./draft/task-link.ts";
import { blankDraft, type EventDraft, fromDraft } from "./draft.ts";
import { en, type IssueText, vi } from "./issue-words.ts";
import { explainAll, issuesOf, partOf } from "./issues.ts";

const stated = { basis: "stated" } as const;
const lead = { role: "lead", kept: stated };
const day = (date: number) => ({ year: "2027", month: "05", day: String(date) });
const link = newTaskLink("nap-wps-2024-2030", "II.2.e");
const text = { vi: "Câu mẫu", en: "" };
const none = { vi: "", en: "" };
const unknown = { kind: "unknown", number: "" } as const;
const person = { unit: "person", women: unknown, standing: "chosen", kept: stated } as const;
const funding = { level: "event", channel: "", project: none, kept: stated } as const;

const good: EventDraft = {
  ...blankDraft({}),
  kind: "training",
  title: text,
  dates: { precision: "day", start: day(11), end: day(12), kept: stated },
  organisations: [{ row: 0, organisation: "mps", parts: [lead] }],
  taskLinks: [{ ...link, row: 0 }],
};

const session = {
  row: 0,
  date: "2027-05-11",
  start: "",
  end: "",
  title: none,
  room: "",
  format: "" as const,
  module: "",
};
const count = (number: string, women: CountDraft = unknown): EventDraft["headcounts"] => ({
  status: "listed",
  items: [{ ...person, row: 0, count: { kind: "exact", number }, women }],
});
const sum = (amount: string, funder = "mps"): EventDraft["funding"] => ({
  status: "listed",
  items: [{ ...funding, row: 0, funder, amount: { status: "known", text: amount, currency: "VND" } }],
});

const expected = (number: string, women = "0"): EventDraft["expected"] => ({
  given: true,
  count: { kind: "exact", number },
  women: { kind: "exact", number: women },
});
const BUDGET: [string, IssueText] = ["budget.money.minor", "giveAmount"];

/** A draft broken in one way, the place where the form shows it, and what the form says. */
const BROKEN: [string, Partial<EventDraft>, string, IssueText][] = [
  ["no kind", { kind: "" }, "kind", "chooseKind"],
  ["no title", { title: none }, "title", "giveTitle"],
  ["a title of 301 characters", { title: { vi: "", en: "x".repeat(301) } }, "title.en", "tooLong"],
  ["a title with a control character", { title: { vi: "a\u0007", en: "" } }, "title.vi", "notValid"],
  ["a summary of 4,001 characters", { summary: { vi: "x".repeat(4001), en: "" } }, "summary.vi", "tooLong"],
  ["no start", { dates: blankDraft({}).dates }, "dates.start", "giveStart"],
  ["a start in 1899", { dates: { ...blankDraft({ date: "1899-05-11" }).dates } }, "dates.start", "giveStart"],
  ["an end before the start", { dates: { ...good.dates, end: day(10) } }, "dates.end", "giveEnd"],
  ["an end four years on", { dates: { ...good.dates, end: { ...day(11), year: "2031" } } }, "dates.end", "giveEnd"],
  [
    "half an end",
    { dates: { ...good.dates, precision: "month", end: { year: "2027", month: "", day: "" } } },
    "dates.end",
    "giveEnd",
  ],
  [
    "dates citing a lost source",
    { dates: { ...good.dates, kept: { ...stated, sources: ["s9"] } } },
    "dates.sources.0",
    "unknownSource",
  ],
  ["no time zone", { timeZone: "" }, "timeZone", "chooseTimeZone"],
  ["a time zone that is none", { timeZone: "Asia/Nowhere" }, "timeZone", "chooseTimeZone"],
  ["a venue without a town", { place: { name: none, venue: text, kept: stated } }, "place.name", "givePlace"],
  [
    "a province of the old list",
    { place: { name: text, venue: none, province: { code: "74", list: "2004" }, kept: stated } },
    "place.province.list",
    "provinceList",
  ],
  ["nobody", { organisations: [] }, "organisations", "nameOrganisation"],
  [
    "61 organisations",
    { organisations: Array.from({ length: 61 }, (_, row) => ({ row, organisation: `o${row}`, parts: [lead] })) },
    "organisations",
    "tooMany",
  ],
  [
    "an organisation not chosen",
    { organisations: [{ row: 0, organisation: "", parts: [lead] }] },
    "organisations.0.organisation",
    "chooseOrganisation",
  ],
  [
    "no role in the second row, after a row of two roles",
    {
      organisations: [
        { row: 0, organisation: "mps", parts: [lead, { ...lead, role: "venue" }] },
        { row: 1, organisation: "vwu", parts: [] },
      ],
    },
    "organisations.1.role",
    "chooseRole",
  ],
  [
    "the same role in two rows",
    {
      organisations: [
        { row: 0, organisation: "mps", parts: [lead] },
        { row: 1, organisation: "mps", parts: [lead] },
      ],
    },
    "organisations.1",
    "roleTwice",
  ],
  ["no programme", { taskLinks: [{ ...link, row: 0, programme: "" }] }, "taskLinks.0.programme", "chooseProgramme"],
  ["no clause", { taskLinks: [{ ...link, row: 0, clause: "" }] }, "taskLinks.0.clause", "chooseClause"],
  ["no reason", { taskLinks: [{ ...link, row: 0, why: none }] }, "taskLinks.0.why", "giveWhy"],
  [
    "a clause twice",
    {
      taskLinks: [
        { ...link, row: 0 },
        { ...link, row: 1 },
      ],
    },
    "taskLinks.1",
    "linkedTwice",
  ],
  ["a session without a day", { sessions: [{ ...session, date: "" }] }, "sessions.0.date", "sessionDay"],
  ["a session outside the dates", { sessions: [{ ...session, date: "2027-05-13" }] }, "sessions.0.date", "sessionDay"],
  ["a session that only ends", { sessions: [{ ...session, end: "17:00" }] }, "sessions.0.hours.start", "giveStartTime"],
  ["a session that only starts", { sessions: [{ ...session, start: "08:30" }] }, "sessions.0.hours.end", "giveEndTime"],
  [
    "a session that ends before it starts",
    { sessions: [{ ...session, start: "17:00", end: "08:30" }] },
    "sessions.0.hours.end",
    "giveEndTime",
  ],
  ["401 sessions", { sessions: Array.from({ length: 401 }, (_, row) => ({ ...session, row })) }, "sessions", "tooMany"],
  ["a list of nobody", { headcounts: { status: "listed", items: [] } }, "headcounts.items", "listEmpty"],
  ["no number", { headcounts: count("") }, "headcounts.items.0.count.value", "giveNumber"],
  ["a number in words", { headcounts: count("một trăm") }, "headcounts.items.0.count.value", "giveNumber"],
  ["a number beyond reason", { headcounts: count("999999999") }, "headcounts.items.0.count.value", "giveNumber"],
  [
    "no number of women",
    { headcounts: count("5", { kind: "about", number: "" }) },
    "headcounts.items.0.women.value",
    "giveWomen",
  ],
  [
    "more women than people",
    { headcounts: count("5", { kind: "exact", number: "6" }) },
    "headcounts.items.0.women.value",
    "giveWomen",
  ],
  [
    "two chosen figures",
    {
      headcounts: {
        status: "listed",
        items: [0, 1].map((row) => ({ ...person, row, count: { kind: "exact", number: "5" } })),
      },
    },
    "headcounts.items.1",
    "chosenTwice",
  ],
  ["a list of no funders", { funding: { status: "listed", items: [] } }, "funding.items", "listEmpty"],
  ["a funder not chosen", { funding: sum("5", "") }, "funding.items.0.funder", "chooseOrganisation"],
  ["a known sum without a figure", { funding: sum("") }, "funding.items.0.amount.money.minor", "giveAmount"],
  ["a sum in words", { funding: sum("nhiều") }, "funding.items.0.amount.money.minor", "giveAmount"],
  ["an expected number that is not written", { expected: expected("") }, "expected.count.value", "giveNumber"],
  ["more women expected than people", { expected: expected("5", "6") }, "expected.women.value", "giveWomen"],
  ["a budget without a figure", { budget: { status: "known", text: "", currency: "VND" } }, ...BUDGET],
  [
    "a reason of 4,001 characters",
    { deviations: [{ fact: "heads", reason: { vi: "x".repeat(4001), en: "" } }] },
    "deviations.0.reason.vi",
    "tooLong",
  ],
  ["a list of no outcomes", { outcomes: { status: "listed", items: [] } }, "outcomes.items", "listEmpty"],
  [
    "an outcome without words",
    { outcomes: { status: "listed", items: [{ row: 0, kind: "output", statement: none, kept: {} }] } },
    "outcomes.items.0.statement",
    "giveStatement",
  ],
  [
    "a source without words",
    { sources: [{ row: 0, key: "s1", citation: " ", url: "", kept: {} }] },
    "sources.0.citation",
    "giveCitation",
  ],
  [
    "an address without a protocol",
    { sources: [{ row: 0, key: "s1", citation: "Báo", url: "vnexpress.net", kept: {} }] },
    "sources.0.url",
    "giveUrl",
  ],
];

describe("issuesOf", () => {
  it("has nothing to say about a good draft", () => {
    expect(issuesOf(good)).toEqual([]);
  });

  it.each(BROKEN)("explains %s", (_, broken, path, explanation) => {
    expect(issuesOf({ ...good, ...broken })).toMatchObject([{ path, text: explanation }]);
  });

  it("meets every sort of issue that the schema raises about a draft", () => {
    const codes = BROKEN.flatMap(([, broken]) => {
      const result = NewProgrammeEvent.safeParse(fromDraft({ ...good, ...broken }));
      return result.error?.issues.map(({ code }) => code) ?? [];
    });
    expect([...new Set(codes)].sort()).toEqual([
      "custom",
      "invalid_format",
      "invalid_type",
      "invalid_value",
      "too_big",
      "too_small",
    ]);
  });

  it("has a section and a text of its own for every issue, whatever is typed", () => {
    const typed = fc.string({ unit: "grapheme", maxLength: 8 });
    const typing = fc.record({
      url: typed,
      citation: typed,
      year: typed,
      number: typed,
      money: typed,
      id: typed,
      zone: typed,
    });
    fc.assert(
      fc.property(typing, ({ url, citation, year, number, money, id, zone }) => {
        const issues = issuesOf({
          ...good,
          timeZone: zone,
          dates: { ...good.dates, precision: "year", start: { year, month: "", day: "" } },
          organisations: [{ row: 0, organisation: id, parts: [{ role: id, kept: stated }] }],
          taskLinks: [{ ...link, row: 0, programme: id, clause: id, why: { vi: citation, en: "" } }],
          headcounts: count(number, { kind: "at-least", number }),
          funding: sum(money, id),
          expected: expected(number, number),
          cost: { status: "known", text: money, currency: "USD" },
          sources: [{ row: 0, key: "s1", citation, url, kept: {} }],
        });
        expect(issues.filter((issue) => partOf(issue) === undefined)).toEqual([]);
        expect(issues.filter((issue) => issue.text === "notValid" && !/\.(citation|vi)$/.test(issue.path))).toEqual([]);
      }),
    );
  });
});

describe("explainAll", () => {
  it("explains what the server sends, which knows only the place", () => {
    expect(explainAll(good, [{ path: ["dates", "end"] }, { path: ["nobody", "knows"] }])).toEqual([
      { path: "dates.end", text: "giveEnd" },
      { path: "nobody.knows", text: "notValid" },
    ]);
  });

  it("says one thing about one place", () => {
    expect(explainAll(good, [{ path: ["kind"] }, { path: ["kind"] }])).toHaveLength(1);
  });
});

describe("the words", () => {
  it("are two languages, the Vietnamese composed", () => {
    const keys = Object.keys(vi) as IssueText[];
    expect(keys.filter((key) => vi[key] !== vi[key].normalize("NFC"))).toEqual([]);
    expect(keys.filter((key) => !/[\u00c0-\u1ef9]/u.test(vi[key]))).toEqual([]);
    expect(keys.filter((key) => /[\u00c0-\u1ef9]/u.test(en[key]))).toEqual([]);
  });
});
