import { describe, expect, it } from "vitest";
import sample from "../fixtures/events/sample.json" with { type: "json" };
import { ProgrammeEvent } from "./event.js";

const [firstSession, secondSession] = sample.sessions;
const [firstHead, secondHead] = sample.headcounts.items;
const [lead, partner] = sample.organisations;
const [link] = sample.taskLinks;
const [variant] = sample.variants;
const [project, own] = sample.funding.items;
const [plan, note] = sample.sources;
const stranger = ["nowhere"];
const room = "439c044e-b44b-4821-8672-2662705f45ac";

const OVER_THE_CHANGE = {
  dates: { precision: "year", start: "2025-01-01", end: "2025-12-31", basis: "stated" },
  sessions: [],
};
const placeOf = (list: string) => ({ ...sample.place, province: { code: "01", list } });

/** Every rule: what breaks it, where the issue points, and what it says. */
const RULES = [
  [
    "one room for two sessions at once",
    {
      status: "planned",
      sessions: [
        { ...firstSession, room, hours: { start: "08:00", end: "10:00" } },
        { ...secondSession, date: firstSession?.date, room, hours: { start: "09:59", end: "11:00" } },
      ],
    },
    "sessions.1.room: holds another session of the event at that time",
  ],
  [
    "a session before the first day",
    { sessions: [{ ...firstSession, date: "2027-03-14" }] },
    "sessions.0.date: lies outside the event's dates",
  ],
  [
    "a session after the last day",
    { sessions: [firstSession, { ...secondSession, date: "2027-03-17" }] },
    "sessions.1.date: lies outside the event's dates",
  ],
  [
    "sessions of an event whose day is not known",
    {
      dates: { precision: "month", start: "2027-03-01", end: "2027-03-31", basis: "stated" },
      sessions: [firstSession],
    },
    "sessions.0.date: sessions need dates that are known to the day",
  ],
  [
    "one identifier for two sessions",
    { sessions: [firstSession, { ...secondSession, id: firstSession?.id }] },
    `sessions.1: ${firstSession?.id} is the identifier of two sessions`,
  ],
  [
    "an unknown source of the dates",
    { dates: { ...sample.dates, sources: stranger } },
    "dates.sources.0: no source has the key nowhere",
  ],
  [
    "an unknown source of the place",
    { place: { ...sample.place, sources: ["plan", ...stranger] } },
    "place.sources.1: no source has the key nowhere",
  ],
  [
    "an unknown source of an organisation",
    { organisations: [lead, { ...partner, sources: stranger }] },
    "organisations.1.sources.0: no source has the key nowhere",
  ],
  [
    "an unknown source of a task link",
    { taskLinks: [{ ...link, sources: stranger }] },
    "taskLinks.0.sources.0: no source has the key nowhere",
  ],
  [
    "an unknown source of a headcount",
    { headcounts: { status: "listed", items: [{ ...firstHead, sources: stranger }] } },
    "headcounts.items.0.sources.0: no source has the key nowhere",
  ],
  [
    "an unknown source of a printed share",
    {
      headcounts: { status: "listed", items: [{ ...firstHead, printedWomenShare: { percent: 1, sources: stranger } }] },
    },
    "headcounts.items.0.printedWomenShare.sources.0: no source has the key nowhere",
  ],
  [
    "an unknown source of a funding link",
    { funding: { status: "listed", items: [project, { ...own, sources: stranger }] } },
    "funding.items.1.sources.0: no source has the key nowhere",
  ],
  [
    "an unknown source of an outcome",
    { outcomes: { status: "listed", items: [{ kind: "output", statement: { vi: "x" }, sources: stranger }] } },
    "outcomes.items.0.sources.0: no source has the key nowhere",
  ],
  [
    "an unknown source of a variant",
    { variants: [{ ...variant, sources: stranger }] },
    "variants.0.sources.0: no source has the key nowhere",
  ],
  [
    "an unknown source of a variant's dates",
    { variants: [{ ...variant, dates: { ...variant?.dates, sources: stranger } }] },
    "variants.0.dates.sources.0: no source has the key nowhere",
  ],
  [
    "a province from the list of another time",
    { place: placeOf("2004") },
    "place.province.list: on 2027-03-15 the list of 2025 was in force",
  ],
  [
    "a province from a list to come",
    {
      ...OVER_THE_CHANGE,
      dates: { ...OVER_THE_CHANGE.dates, precision: "day", end: "2025-06-30" },
      place: placeOf("2025"),
    },
    "place.province.list: on 2025-01-01 the list of 2004 was in force",
  ],
  [
    "an organisation twice in one role",
    { organisations: [lead, lead] },
    "organisations.1: mps lead is named twice in this role",
  ],
  [
    "a clause linked twice",
    { taskLinks: [link, { ...link, basis: "suggested" }] },
    "taskLinks.1: nap-wps-2024-2030 II.2.e is linked twice",
  ],
  [
    "one key for two sources",
    { sources: [plan, note, { ...note, key: "plan" }] },
    "sources.2.key: plan is used by two sources",
  ],
  [
    "two chosen headcounts of one unit",
    { headcounts: { status: "listed", items: [firstHead, { ...secondHead, standing: "chosen" }] } },
    "headcounts.items.1: person has two chosen headcounts",
  ],
  [
    "two chosen headcounts behind a variant",
    {
      headcounts: {
        status: "listed",
        items: [{ ...firstHead, standing: "variant" }, firstHead, { ...secondHead, standing: "chosen" }],
      },
    },
    "headcounts.items.2: person has two chosen headcounts",
  ],
] as const;

const issuesOf = (change: object) =>
  ProgrammeEvent.safeParse({ ...sample, ...change }).error?.issues.map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  ) ?? [];

describe("the parts of an event", () => {
  it("agree in the sample", () => {
    expect(issuesOf({})).toEqual([]);
  });

  it.each(RULES)("do not agree with %s", (_, change, issue) => {
    expect(issuesOf(change)).toEqual([issue]);
  });

  it.each([
    ["an organisation in two roles", { organisations: [lead, { ...lead, role: "venue" }] }],
    [
      "chosen headcounts of two units",
      { headcounts: { status: "listed", items: [firstHead, { ...firstHead, unit: "agency" }] } },
    ],
    ["a programme beside one of its clauses", { taskLinks: [link, { ...link, clause: undefined }] }],
    [
      "the older list of provinces, when the dates reach over 1 July 2025",
      { ...OVER_THE_CHANGE, place: placeOf("2004") },
    ],
    [
      "the newer list of provinces, when the dates reach over 1 July 2025",
      { ...OVER_THE_CHANGE, place: placeOf("2025") },
    ],
    ["two sessions on one day", { sessions: [firstSession, { ...secondSession, date: firstSession?.date }] }],
  ])("agree with %s", (_, change) => {
    expect(issuesOf(change)).toEqual([]);
  });
});

describe("a room", () => {
  const both = (second: object) => [
    { ...firstSession, room, hours: { start: "08:00", end: "10:00" } },
    { ...secondSession, date: firstSession?.date, room, hours: { start: "09:00", end: "11:00" }, ...second },
  ];
  const isFit = (change: object) => ProgrammeEvent.safeParse({ ...sample, status: "planned", ...change }).success;

  it.each([
    ["as the other ends", both({ hours: { start: "10:00", end: "11:00" } })],
    ["on another day", both({ date: secondSession?.date })],
    ["at hours that nobody knows", both({ hours: undefined })],
  ])("holds a second session %s", (_, sessions) => {
    expect(isFit({ sessions })).toBe(true);
  });

  it("may be wanted twice by an idea, which takes none", () => {
    expect(isFit({ sessions: both({}), status: "idea" })).toBe(true);
    expect(isFit({ sessions: both({}) })).toBe(false);
  });
});
