import { describe, expect, it } from "vitest";
import { METADATA_PLACES, MeasureMetadata, type MetadataConcept } from "../measure-metadata.js";
import { LANGUAGES } from "../text.js";
import { metadataOf } from "./measure-metadata.js";
import { getMeasure, MEASURES } from "./measures.js";

const all = LANGUAGES.flatMap((language) => MEASURES.map((measure) => metadataOf(measure, language)));

const said = (metadata: MeasureMetadata, concept: MetadataConcept) =>
  metadata.concepts.find(({ id }) => id === concept)?.value;

describe("the metadata of a measure", () => {
  it("are kept whole for one of them, in both languages", async () => {
    const both = Object.fromEntries(
      LANGUAGES.map((language) => [language, metadataOf(getMeasure("PRT-08"), language)]),
    );
    await expect(`${JSON.stringify(both, null, 2)}\n`).toMatchFileSnapshot(
      "../../fixtures/measures/PRT-08.metadata.json",
    );
  });

  it("pass their schema, with the concepts in the order of the template", () => {
    expect(all).toHaveLength(110);
    const order = Object.keys(METADATA_PLACES);
    for (const metadata of all) {
      expect(MeasureMetadata.parse(metadata)).toStrictEqual(metadata);
      const places = metadata.concepts.map(({ id }) => order.indexOf(id));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(new Set(places).size).toBe(places.length);
      for (const { id, place } of metadata.concepts) expect(place).toBe(METADATA_PLACES[id]);
    }
  });

  it("say the same concepts in both languages, and never the same words", () => {
    for (const measure of MEASURES) {
      const [vi, en] = [metadataOf(measure, "vi"), metadataOf(measure, "en")];
      expect(vi.concepts.map(({ id }) => id)).toEqual(en.concepts.map(({ id }) => id));
      // Standards and papers are cited as they are.
      const inOneWord = vi.concepts.filter(({ id, value }) => id !== "OTHER_DOC" && value === said(en, id));
      expect(inOneWord).toEqual([]);
    }
  });

  it("leave out what nobody knows", () => {
    const without = (concept: MetadataConcept) =>
      MEASURES.filter((measure) => said(metadataOf(measure, "en"), concept) === undefined).map(({ code }) => code);
    expect(without("DATA_COMP")).toEqual(["LRN-10"]);
    expect(without("SDG_RELATED_INDICATORS")).toHaveLength(MEASURES.length - 3);
    expect(without("OTHER_DOC")).toContain("PRT-02");
    expect(without("OTHER_DOC")).not.toContain("PRT-15");
    expect(without("STAT_CONC_DEF")).toEqual([]);
    const values = all.flatMap(({ concepts }) => concepts.map(({ value }) => value));
    expect(
      values.filter((value) => value.split("\n").some((line) => /^$|^undefined|\[object|: undefined/.test(line))),
    ).toEqual([]);
  });

  it("tell how a value is computed, with its factor where it has one", () => {
    expect(said(metadataOf(getMeasure("PRT-07"), "en"), "DATA_COMP")).toBe(
      "Numerator: Registrations with no session attended.\nDenominator: Registrations, and walk-ins added to them.\nTimes 100.",
    );
    expect(said(metadataOf(getMeasure("LRN-04"), "vi"), "DATA_COMP")).toBe(
      "Tử số: Trung bình sau trừ trung bình trước.\nMẫu số: 100 trừ trung bình trước.",
    );
    expect(said(metadataOf(getMeasure("PRT-02"), "en"), "DATA_COMP")).toBe(
      "Distinct person keys among the participations in scope",
    );
  });

  it("name what a measure refers to by its title, and by its code where the catalogue has none", () => {
    expect(said(metadataOf(getMeasure("TGT-01"), "en"), "OTHER_DOC")?.split("\n")).toEqual([
      "Gender equality strategy 2021–2030, O1.1: By 2025, 60% and by 2030, 75% of state management agencies and local authorities at all levels have a woman key leader",
      "28/NQ-CP: The National Strategy on Gender Equality, 2021–2030",
    ]);
    expect(said(metadataOf(getMeasure("FIN-06"), "vi"), "OTHER_DOC")?.split("\n")).toEqual([
      "101/QĐ-TTg II.5: Chia sẻ kinh nghiệm, tranh thủ hỗ trợ quốc tế",
      "IATI Standard 2.03: roles of participating organisations",
    ]);
    const foreign = metadataOf(
      {
        ...getMeasure("PRT-02"),
        tasks: [{ programme: "elsewhere", clause: "II.9" }, { programme: "nap-wps-2024-2030" }],
        references: {
          indicators: ["of-elsewhere"],
          targets: [{ framework: "plan", target: "T1" }],
          acts: ["1-2030"],
          methods: [],
        },
      },
      "en",
    );
    expect(said(foreign, "SDG_RELATED_INDICATORS")).toBe("of-elsewhere");
    expect(said(foreign, "OTHER_DOC")?.split("\n")).toEqual([
      "elsewhere II.9",
      "nap-wps-2024-2030",
      "plan T1",
      "1-2030",
    ]);
  });
});
