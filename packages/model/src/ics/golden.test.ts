import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import ICAL from "ical.js";
import { afterEach, describe, expect, it } from "vitest";
import { readBlocks, readCalendar, textOf } from "../../test/ical.js";
import { ProgrammeEvent } from "../event.js";
import { Language } from "../text.js";
import { toCalendar } from "./calendar.js";
import { BLOCK_VERSION, toEventBlocks } from "./event-block.js";
import type { Names } from "./names.js";

const FOLDER = new URL("../../fixtures/ics/", import.meta.url);
const VERSIONS = new URL("block-versions/digests.json", FOLDER);
const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => Language.options.map((language) => ({ name: file.replace(".json", ""), language })));
const ZONES = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"];

function golden(name: string, language: Language) {
  const { events, site, source, page, ...input } = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
  const names: Names | undefined = input.names && {
    organisation: (id) => input.names.organisations[id],
    programme: (code) => input.names.programmes[code],
    clause: ({ programme, clause }) => input.names.clauses[`${programme} ${clause}`],
  };
  return {
    events: ProgrammeEvent.array().parse(events),
    options: { name: input.name[language], language, site, source, page, names },
  };
}

function calendarOf(name: string, language: Language) {
  const { events, options } = golden(name, language);
  return toCalendar(events, options);
}

const homeZone = process.env.TZ;
afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ;
  else process.env.TZ = homeZone;
});

describe("the golden calendars", () => {
  it("are at least five cases in two languages", () => {
    expect(CASES.length).toBeGreaterThanOrEqual(10);
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
    const zones = readCalendar(text).getAllSubcomponents("vtimezone");
    expect(zones.map((zone) => textOf(zone, "tzid"))).toEqual(["Asia/Ho_Chi_Minh"]);
    for (const [, zone] of text.matchAll(/;TZID=([^:;]+)/g)) expect(zone).toBe("Asia/Ho_Chi_Minh");
    const uids = readBlocks(text).map((block) => {
      const entry = new ICAL.Event(block);
      expect(entry.endDate.compare(entry.startDate)).toBe(1);
      return entry.uid;
    });
    expect(new Set(uids).size).toBe(uids.length);
  });

  it.each(ZONES)("are the same bytes in %s", (zone) => {
    process.env.TZ = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toMatch(
      zone === "Asia/Ho_Chi_Minh" ? /Saigon|Ho_Chi_Minh/ : zone,
    );
    for (const { name, language } of CASES) {
      expect(calendarOf(name, language).text).toBe(readFileSync(new URL(`${name}.${language}.ics`, FOLDER), "utf8"));
    }
  });

  /** Blocks are kept for as long as they are written in one way: what changes in them has to say that it is another. */
  it.each(CASES)("$name in $language has the blocks of this version", ({ name, language }) => {
    const { events, options } = golden(name, language);
    const blocks = events.map((event) => toEventBlocks(event, options)).join("");
    const digest = createHash("sha256").update(blocks).digest("hex");
    const versions = JSON.parse(readFileSync(VERSIONS, "utf8"));
    const present = versions[BLOCK_VERSION] ?? {};
    const key = `${name}.${language}`;
    if (process.env.UPDATE_SNAPSHOTS === "1" && present[key] === undefined) {
      const later = { ...versions, [BLOCK_VERSION]: { ...present, [key]: digest } };
      writeFileSync(VERSIONS, `${JSON.stringify(later, null, 2)}\n`);
      present[key] = digest;
    }
    expect(present[key]).toBe(digest);
  });
});
