import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, describe, expect, it } from "vitest";
import sample from "../../fixtures/events/sample.json" with { type: "json" };
import { ProgrammeEvent } from "../event.js";
import { Language, wordingIn } from "../text.js";
import { toCalendar } from "./calendar.js";
import { cleanText } from "./content-line.js";

const FOLDER = new URL("../../fixtures/ics/", import.meta.url);
const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => Language.options.map((language) => ({ name: file.replace(".json", ""), language })));
const ZONES = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"];

// RFC 7986 and Apple's older property are text; ical.js does not know either and would hand them over escaped.
for (const property of ["name", "x-wr-calname"]) ICAL.design.icalendar.property[property] = { defaultType: "text" };

const event = ProgrammeEvent.parse(sample);

function calendarOf(name: string, language: Language) {
  const input = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
  return toCalendar(ProgrammeEvent.array().parse(input.events), { name: input.name[language], language });
}

function read(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
}

const textOf = (component: ICAL.Component | undefined, property: string) =>
  component?.getFirstPropertyValue(property)?.toString();

const homeZone = process.env.TZ;
afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});

describe("the golden calendars", () => {
  it("are at least four cases in two languages", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(8);
  });

  it.each(CASES)("$name in $language", async ({ name, language }) => {
    const { text, skipped } = calendarOf(name, language);
    expect(skipped).toEqual([]);
    await expect(text).toMatchFileSnapshot(new URL(`${name}.${language}.ics`, FOLDER).pathname);
  });

  it.each(CASES)("$name in $language keeps the form of RFC 5545", ({ name, language }) => {
    const bytes = readFileSync(new URL(`${name}.${language}.ics`, FOLDER));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text).toBe(text.normalize("NFC"));
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.endsWith("\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    for (const stamp of text.match(/^(?:DTSTAMP|CREATED|LAST-MODIFIED):.*$/gm) ?? []) {
      expect(stamp.trim()).toMatch(/:\d{8}T\d{6}Z$/);
    }
  });

  it.each(CASES)("$name in $language are sound to another reader", ({ name, language }) => {
    const { text } = calendarOf(name, language);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getAllSubcomponents("vtimezone").map((zone) => textOf(zone, "tzid"))).toEqual(["Asia/Ho_Chi_Minh"]);
    const uids = read(text).map((block) => {
      const entry = new ICAL.Event(block);
      expect(entry.endDate.compare(entry.startDate)).toBe(1);
      return entry.uid;
    });
    expect(new Set(uids).size).toBe(uids.length);
  });
});

describe("the process's time zone", () => {
  it.each(ZONES)("%s changes no byte", (zone) => {
    process.env.TZ = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toMatch(
      zone === "Asia/Ho_Chi_Minh" ? /Saigon|Ho_Chi_Minh/ : zone,
    );
    for (const { name, language } of CASES) {
      expect(calendarOf(name, language).text).toBe(readFileSync(new URL(`${name}.${language}.ics`, FOLDER), "utf8"));
    }
  });

  it.each(ZONES)("%s lets every text come back as it was written", (zone) => {
    process.env.TZ = zone;
    const word = fc.constantFrom(
      ",",
      ";",
      "\\",
      '"',
      "\\n",
      ":",
      "👩🏽‍💻",
      " ",
      "hòa bình".normalize("NFD"),
      "Đắk Lắk",
      "x",
    );
    const line = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `a${words.join("")}z`);
    const prose = fc
      .array(line, { minLength: 1, maxLength: 4 })
      .chain((lines) => fc.constantFrom(lines.join("\n"), lines.join("\r\n"), lines.join("\r")));
    fc.assert(
      fc.property(line, prose, line, (title, summary, place) => {
        const { text } = toCalendar(
          [
            ProgrammeEvent.parse({
              ...sample,
              title: { vi: title },
              summary: { vi: summary },
              place: { status: "known", name: { vi: place }, basis: "stated" },
              sessions: sample.sessions.slice(0, 1),
            }),
          ],
          { name: title, language: "vi" },
        );
        const [block] = read(text);
        expect(textOf(block, "summary")).toBe(cleanText(title));
        expect(textOf(block, "location")).toBe(cleanText(place));
        expect(textOf(block, "description")).toContain(`\n\n${cleanText(summary)}\n\n`);
        expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue("x-wr-calname")).toBe(cleanText(title));
      }),
      { numRuns: 60 },
    );
  });
});

describe("toCalendar", () => {
  const options = { name: "Lịch", language: "vi" } as const;

  it("serves the rest when one event cannot be written, and says which and why", () => {
    const impossible = {
      ...event,
      id: ProgrammeEvent.shape.id.parse("00000000-0000-4000-8000-000000000099"),
      sequence: 2 ** 40,
    };
    const { text, skipped } = toCalendar([impossible, event], options);
    expect(skipped).toEqual([{ id: impossible.id, reason: "sequence must be less than or equal to 2147483647" }]);
    expect(text).toBe(toCalendar([event], options).text);
  });

  it("reports a zone that this runtime does not know and hours that a clock change swallows", () => {
    const swallowed = ProgrammeEvent.parse({
      ...sample,
      dates: { precision: "day", start: "2027-03-28", end: "2027-03-28", basis: "stated" },
      timeZone: "Europe/Zurich",
      sessions: [{ ...sample.sessions[0], date: "2027-03-28", hours: { start: "02:30", end: "03:00" } }],
    });
    const { skipped } = toCalendar([{ ...event, timeZone: "Mars/Olympus" }, swallowed], options);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("Mars/Olympus"),
      "02:30–03:00 on 2027-03-28 is no time in Europe/Zurich",
    ]);
  });

  it("changes exactly one block when one event changes", () => {
    const other = { ...event, id: ProgrammeEvent.shape.id.parse("00000000-0000-4000-8000-000000000098"), sessions: [] };
    const before = read(toCalendar([event, other], options).text).map(String);
    const after = read(toCalendar([event, { ...other, sequence: 2 }], options).text).map(String);
    expect(before.map((block, index) => block === after[index])).toEqual([true, true, false]);
  });

  it("names calendar and publisher with their commas", () => {
    const calendar = new ICAL.Component(
      ICAL.parse(toCalendar([], { name: "Phụ nữ, hòa bình; an ninh", language: "en", publisher: "Bộ A, Vụ B" }).text),
    );
    expect(calendar.getFirstPropertyValue("prodid")).toBe("-//Bộ A, Vụ B//@wps/model//EN");
    expect(calendar.getFirstPropertyValue("name")).toBe("Phụ nữ, hòa bình; an ninh");
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Phụ nữ, hòa bình; an ninh");
  });

  it("gives a session its own UID and points to the event", () => {
    const blocks = read(toCalendar([event], options).text);
    expect(blocks.map((block) => textOf(block, "uid"))).toEqual(event.sessions.map((session) => session.id));
    expect(blocks.map((block) => textOf(block, "related-to"))).toEqual([event.id, event.id]);
    expect(blocks.map((block) => textOf(block, "dtstart"))).toEqual(["2027-03-15T01:30:00Z", "2027-03-16"]);
    expect(blocks.map((block) => textOf(block, "dtend"))).toEqual(["2027-03-15T04:30:00Z", "2027-03-17"]);
    expect(blocks.map((block) => textOf(block, "transp"))).toEqual(["OPAQUE", "TRANSPARENT"]);
    expect(textOf(blocks[1], "summary")).toBe(`${wordingIn(event.title, "vi").text}: Thực hành`);
  });

  it.each([
    ["planned", "TENTATIVE", ""],
    ["confirmed", "CONFIRMED", ""],
    ["held", "CONFIRMED", ""],
    ["postponed", "TENTATIVE", "[HOÃN] "],
    ["cancelled", "CANCELLED", "[ĐÃ HỦY] "],
  ] as const)("writes the state %s as %s with the mark '%s'", (status, written, mark) => {
    const [block] = read(toCalendar([{ ...event, status }], options).text);
    expect(textOf(block, "status")).toBe(written);
    expect(textOf(block, "summary")).toBe(`${mark}${event.title.vi}`);
    expect(textOf(block, "transp")).toBe(mark === "" ? "OPAQUE" : "TRANSPARENT");
  });

  it("cleans texts that no schema has read", () => {
    const raw = { vi: "Hòa bình\r\u0007và an ninh".normalize("NFD") };
    const unread = { ...event, title: raw, place: { status: "known", name: raw, basis: "stated" } } as const;
    const [block] = read(toCalendar([unread], options).text);
    expect(textOf(block, "summary")).toBe("Hòa bình\nvà an ninh");
    expect(textOf(block, "location")).toBe("Hòa bình\nvà an ninh");
  });

  it("keeps a category with a comma in one piece", () => {
    const [block] = read(toCalendar([{ ...event, kind: "exchange" }], options).text);
    expect(block?.getFirstProperty("categories")?.getValues()).toEqual(["Giao lưu, trao đổi"]);
  });
});
