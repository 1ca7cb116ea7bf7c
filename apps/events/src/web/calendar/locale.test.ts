import vietnamese from "@fullcalendar/react/locales/vi";
import { describe, expect, it } from "vitest";
import { CALENDAR_LOCALES } from "./locale.ts";

/** What FullCalendar says in its own English, or not at all, where a locale does not. */
const WORDS = [
  "prevHint",
  "nextHint",
  "todayHint",
  "viewHint",
  "viewChangeHint",
  "navLinkHint",
  "moreLinkHint",
  "moreLinkText",
  "closeHint",
  "eventsHint",
  "timedText",
  "allDayText",
  "prevYearText",
  "nextYearText",
  "weekTextShort",
  "weekTextLong",
  "noEventsText",
];

const textsOf = (locale: object): [string, string][] =>
  Object.entries(locale).flatMap(([key, word]): [string, string][] => {
    if (typeof word === "string") return [[key, word]];
    return typeof word === "function" ? [[key, String(word("Tháng", "month"))]] : [];
  });

describe("the calendar's Vietnamese", () => {
  const words = new Map(textsOf(CALENDAR_LOCALES.vi));

  it("is composed (NFC), though FullCalendar's is not", () => {
    expect(textsOf(vietnamese).some(([, text]) => text !== text.normalize("NFC"))).toBe(true);
    expect([...words].filter(([, text]) => text !== text.normalize("NFC"))).toEqual([]);
  });

  it("leaves nothing to FullCalendar's English", () => {
    const missing = WORDS.filter((key) => !words.get(key));
    expect(missing).toEqual([]);
    expect([...words.values()].filter((text) => /\b(more|Close|Events|Timed|year|Go to|view)\b/.test(text))).toEqual(
      [],
    );
  });

  it("does not claim that an event without hours lasts all day", () => {
    expect(words.get("allDayText")).toBe("Chưa rõ giờ");
  });
});

it("begins the week on Monday in both languages", () => {
  expect(CALENDAR_LOCALES.vi).toMatchObject({ week: { dow: 1 } });
  expect(CALENDAR_LOCALES.en).toMatchObject({ week: { dow: 1 } });
});
