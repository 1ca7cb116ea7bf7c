import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import sample from "../../fixtures/events/sample.json" with { type: "json" };
import { readBlocks, readCalendar, textOf } from "../../test/ical.js";
import { ProgrammeEvent } from "../event.js";
import { RoomId } from "../room.js";
import { wordingIn } from "../text.js";
import { toCalendar } from "./calendar.js";
import { cleanText, unfold } from "./content-line.js";
import { type BlockOptions, toEventBlocks } from "./event-block.js";
import { CODES_ALONE } from "./names.js";

const event = ProgrammeEvent.parse(sample);
const inVietnamese = { name: "Lịch", language: "vi" } as const;

const blocksOf = (entry: ProgrammeEvent, options: Partial<BlockOptions> = {}) =>
  readBlocks(toCalendar([entry], { ...inVietnamese, ...options }).text);

const homeZone = process.env.TZ;
afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});

describe("a session", () => {
  it("has its own UID and points to the event", () => {
    const blocks = blocksOf(event);
    expect(blocks.map((block) => textOf(block, "uid"))).toEqual(event.sessions.map((session) => session.id));
    expect(blocks.map((block) => textOf(block, "related-to"))).toEqual([event.id, event.id]);
    expect(blocks.map((block) => textOf(block, "dtstart"))).toEqual(["2027-03-15T08:30:00", "2027-03-16"]);
    expect(blocks.map((block) => textOf(block, "dtend"))).toEqual(["2027-03-15T11:30:00", "2027-03-17"]);
    expect(blocks.map((block) => textOf(block, "transp"))).toEqual(["OPAQUE", "TRANSPARENT"]);
    expect(textOf(blocks[1], "summary")).toBe(`${wordingIn(event.title, "vi").text}: Thực hành`);
  });

  it("is where its room is, as far as the room has a name; a sensitive one is nowhere", () => {
    const room = RoomId.parse("439c044e-b44b-4821-8672-2662705f45ac");
    const [first, ...rest] = sample.sessions;
    const inRoom = { ...sample, sessions: [{ ...first, room }, ...rest] };
    const names = { ...CODES_ALONE, room: (id: RoomId) => (id === room ? { vi: "Phòng 201, tầng 2" } : undefined) };
    const located = (changes: object, options: Partial<BlockOptions>) =>
      blocksOf(ProgrammeEvent.parse({ ...inRoom, ...changes }), options).map((block) => textOf(block, "location"));
    const [, place] = located({}, {});
    expect(place).toBeDefined();
    expect(located({}, { names })).toEqual([`Phòng 201, tầng 2, ${place}`, place]);
    expect(located({}, {})).toEqual([place, place]);
    expect(located({ place: { status: "not-given" } }, { names })).toEqual(["Phòng 201, tầng 2", undefined]);
    expect(located({ sensitivity: "sensitive" }, { names })).toEqual([undefined, undefined]);
  });

  it("names its zone at home, and stands in UTC elsewhere and before the zone had its present offset", () => {
    const times = (changes: object) =>
      unfold(toEventBlocks(ProgrammeEvent.parse({ ...sample, ...changes }), { language: "vi" })).filter((line) =>
        /^DT(START|END)/.test(line),
      );
    const on = (date: string) => ({
      dates: { precision: "day", start: date, end: date, basis: "stated" },
      sessions: [{ ...sample.sessions[0], date }],
      place: { status: "not-given" },
    });
    expect(times(on("2027-03-15"))).toEqual([
      "DTSTART;TZID=Asia/Ho_Chi_Minh:20270315T083000",
      "DTEND;TZID=Asia/Ho_Chi_Minh:20270315T113000",
    ]);
    expect(times({ ...on("2027-03-15"), timeZone: "Europe/Zurich" })).toEqual([
      "DTSTART:20270315T073000Z",
      "DTEND:20270315T103000Z",
    ]);
    expect(times(on("1975-06-12"))).toEqual(["DTSTART:19750612T003000Z", "DTEND:19750612T033000Z"]);
  });
});

describe("a state", () => {
  it.each([
    ["idea", "TENTATIVE", ""],
    ["planned", "TENTATIVE", ""],
    ["approved", "TENTATIVE", ""],
    ["confirmed", "CONFIRMED", ""],
    ["held", "CONFIRMED", ""],
    ["reported", "CONFIRMED", ""],
    ["verified", "CONFIRMED", ""],
    ["postponed", "TENTATIVE", "[HOÃN] "],
    ["cancelled", "CANCELLED", "[ĐÃ HỦY] "],
  ] as const)("%s is written as %s with the mark '%s'", (status, written, mark) => {
    const [block] = blocksOf({ ...event, status });
    expect(textOf(block, "status")).toBe(written);
    expect(textOf(block, "summary")).toBe(`${mark}${event.title.vi}`);
    expect(textOf(block, "transp")).toBe(mark === "" ? "OPAQUE" : "TRANSPARENT");
  });

  it("is explained where the event was called off", () => {
    const [block] = blocksOf({ ...event, status: "cancelled", statusReason: { vi: "Bão lớn; đường ngập." } });
    expect(textOf(block, "description")).toContain("\n\nLý do hủy: Bão lớn; đường ngập.\n\n");
  });
});

describe("a sensitive event", () => {
  const secret = ProgrammeEvent.parse({ ...sample, sensitivity: "sensitive" });

  it("says when somebody is busy and nothing else", () => {
    const [first] = blocksOf(secret, { site: "https://example.org" });
    const properties = first?.getAllProperties().map((property) => property.name);
    expect(properties?.sort()).toEqual(
      ["uid", "summary", "dtstamp", "dtstart", "dtend", "sequence", "status", "transp", "class", "created"]
        .concat("last-modified", "related-to")
        .sort(),
    );
    expect(textOf(first, "summary")).toBe("Bận");
    expect(textOf(first, "class")).toBe("PRIVATE");
    expect(textOf(blocksOf(secret, { language: "en" })[0], "summary")).toBe("Busy");
  });

  it("gives away no word of its texts, whatever its state", () => {
    const words = JSON.stringify([event.title, event.summary, event.place, event.organisations, event.taskLinks])
      .match(/\p{L}{5,}/gu)
      ?.filter((word) => !["vi", "en", "status"].includes(word));
    const texts = (["held", "cancelled"] as const).flatMap((status) =>
      (["vi", "en"] as const).map((language) =>
        toEventBlocks({ ...secret, status, statusReason: event.summary }, { language, site: "https://example.org" }),
      ),
    );
    expect(words?.length).toBeGreaterThan(40);
    for (const text of texts) for (const word of words ?? []) expect(text).not.toContain(word);
  });
});

describe("links", () => {
  it("lead to the page, and name the clauses for other programs", () => {
    const [block] = blocksOf(event, { site: "https://example.org" });
    expect(textOf(block, "url")).toBe(`https://example.org/events/${event.id}`);
    expect(textOf(block, "description")).toContain(`Trang của sự kiện: https://example.org/events/${event.id}`);
    expect(block?.getAllProperties("concept").map((property) => property.getFirstValue())).toEqual([
      "urn:wps:programme:nap-wps-2024-2030:II.2.e",
      "urn:wps:programme:nap-wps-2024-2030:II.1.b",
    ]);
    expect(block?.getAllProperties("refid").map((property) => property.getFirstValue())).toEqual(["nap-wps-2024-2030"]);
  });

  it("leave out a page that nobody knows the address of", () => {
    expect(textOf(blocksOf(event)[0], "url")).toBeUndefined();
  });
});

describe("texts", () => {
  it("are cleaned where no schema has read them", () => {
    const raw = { vi: "Hòa bình\r\u0007và an ninh".normalize("NFD") };
    const [block] = blocksOf({ ...event, title: raw, place: { status: "known", name: raw, basis: "stated" } });
    expect(textOf(block, "summary")).toBe("Hòa bình\nvà an ninh");
    expect(textOf(block, "location")).toBe("Hòa bình\nvà an ninh");
  });

  it("keep a category with a comma in one piece", () => {
    const [block] = blocksOf({ ...event, kind: "exchange" });
    expect(block?.getFirstProperty("categories")?.getValues()).toEqual(["Giao lưu, trao đổi"]);
  });

  it("tell other programs which drafts to keep to themselves", () => {
    expect(textOf(blocksOf(event)[0], "class")).toBe("PUBLIC");
    expect(textOf(blocksOf({ ...event, publication: "draft" })[0], "class")).toBe("PRIVATE");
  });

  it.each(["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"])("come back as they were written in %s", (zone) => {
    process.env.TZ = zone;
    const word = fc.constantFrom(
      ...[",", ";", "\\", '"', "\\n", ":", "👩🏽‍💻", " ", "hòa bình".normalize("NFD"), "Đắk Lắk", "x"],
    );
    const line = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `a${words.join("")}z`);
    const prose = fc
      .array(line, { minLength: 1, maxLength: 4 })
      .chain((lines) => fc.constantFrom(lines.join("\n"), lines.join("\r\n"), lines.join("\r")));
    fc.assert(
      fc.property(line, prose, line, (title, summary, place) => {
        const written = ProgrammeEvent.parse({
          ...sample,
          title: { vi: title },
          summary: { vi: summary },
          place: { status: "known", name: { vi: place }, basis: "stated" },
          sessions: sample.sessions.slice(0, 1),
        });
        const calendar = readCalendar(toCalendar([written], { name: title, language: "vi" }).text);
        const [block] = calendar.getAllSubcomponents("vevent");
        expect(textOf(block, "summary")).toBe(cleanText(title));
        expect(textOf(block, "location")).toBe(cleanText(place));
        expect(textOf(block, "description")).toContain(`\n\n${cleanText(summary)}\n\n`);
        expect(textOf(calendar, "x-wr-calname")).toBe(cleanText(title));
      }),
      { numRuns: 60 },
    );
  });
});
