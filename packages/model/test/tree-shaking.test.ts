import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withPureConstants } from "../build/pure-constants.js";
import { bundles, roomsOf } from "./bundle.js";

/** Words of the catalogue, each with an import that has to bring it. */
const WORDS = [
  { word: "101/QĐ-TTg", name: "findProgramme" },
  { word: "202/2025/QH15", name: "findLegalAct" },
  { word: "Bắc Giang", name: "provinceOn" },
  { word: "Bộ Nội vụ", name: "findAgency" },
];

/** Tables, and the one room of the catalogue where their rows are. */
const ROOMS = {
  INDICATORS: ["indicators"],
  MEASURES: ["measures"],
  OBSERVATIONS: ["observations"],
  FRAMEWORKS: ["targets"],
  AGENCIES: ["agencies"],
  HOLDINGS: ["agencies"],
  PROVINCES: ["provinces"],
  LEGAL_ACTS: ["legal-acts"],
};

const ofCatalogue = async (names: readonly string[]) =>
  bundles(names.map((name) => ({ door: "@wps/model/catalogue", name })));

describe("a bundle", () => {
  it("of a look-up holds what it looks up", async () => {
    const found = await ofCatalogue(WORDS.map(({ name }) => name));
    expect(WORDS.filter(({ word }, index) => !found[index]?.text.includes(word))).toEqual([]);
  });

  it("of all the nouns, of what is disclosed, of the engine, of activities, of the calendar, of the measures, of names or of the guards, holds nothing of the catalogue", async () => {
    for (const bundle of await bundles(
      ["", "/disclosure", "/engine", "/iati", "/ics", "/indicators", "/people", "/validate"].map((door) => ({
        door: `@wps/model${door}`,
        name: "*",
      })),
    )) {
      expect(bundle.modules.length).toBeGreaterThan(5);
      expect(roomsOf(bundle)).toEqual([]);
      expect(WORDS.filter(({ word }) => bundle.text.includes(word))).toEqual([]);
    }
  });

  it("of a table holds its rows and those of no other", async () => {
    const found = await ofCatalogue(Object.keys(ROOMS));
    expect(Object.fromEntries(found.map((bundle) => [bundle.name, roomsOf(bundle)]))).toEqual(ROOMS);
  });

  it("of a function holds no schema, and needs no zod", async () => {
    const [comparing, parsing] = await bundles(
      ["compareClauses", "ClauseCode"].map((name) => ({ door: "@wps/model", name })),
    );
    expect(comparing?.libraries).toEqual([]);
    expect(comparing?.modules).not.toContain("meaning.js");
    expect(parsing?.libraries).toEqual(["zod"]);
    expect(parsing?.modules).toContain("meaning.js");
  });
});

describe("a guard", () => {
  it("brings what it calls and no other guard", async () => {
    const [participations, events] = await bundles(
      ["isParticipationFact", "isProgrammeEvent"].map((name) => ({ door: "@wps/model/validate", name })),
    );
    expect(participations?.modules.toSorted()).toEqual([
      "date.plain.js",
      "indicators/participation-fact.plain.js",
      "validate/guards.js",
    ]);
    expect(participations?.text.length).toBeLessThan((events?.text.length ?? 0) / 2);
    expect(events?.modules).toContain("event-coherence.js");
    expect(participations?.text).not.toContain("headcounts");
  });
});

describe("a module that a function comes from", () => {
  it("has no schema in it, since bundlers move modules whole from page to page", async () => {
    const names = [
      "addDays",
      "wordingIn",
      "compareClauses",
      "movesFrom",
      "isEventId",
      "EVENT_STATUSES",
      "toLine",
      "compare",
    ];
    const found = await bundles(names.map((name) => ({ door: "@wps/model", name })));
    const texts = found
      .flatMap(({ modules }) => modules)
      .map((module) => readFileSync(new URL(`../dist/${module}`, import.meta.url), "utf8"));
    expect(texts.length).toBeGreaterThanOrEqual(names.length);
    expect(texts.filter((text) => text.includes('from "zod"'))).toEqual([]);
  });
});

describe("the constants of a built module", () => {
  it.each([
    ["const A = z.string().max(3);", "const A = /* @__PURE__ */ (() => ( z.string().max(3)))();"],
    [
      "const a = [{ ...b }] as const, c = d();",
      "const a = /* @__PURE__ */ (() => ( [{ ...b }] as const))(), c = /* @__PURE__ */ (() => ( d()))();",
    ],
  ])("may be dropped: %s", (source, marked) => {
    expect(withPureConstants(source)).toBe(marked);
  });

  it.each(['const a = "text";', "const f = () => g();", "function f() { const a = g(); }", "let a: string;"])(
    "stay as they are: %s",
    (source) => {
      expect(withPureConstants(source)).toBe(source);
    },
  );
});
