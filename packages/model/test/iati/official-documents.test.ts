import fc from "fast-check";
import { expect, it } from "vitest";
import type { IatiActivity } from "../../src/iati/iati-activity.js";
import { readIati, writeIati } from "../../src/iati/iati-file.js";
import { readXml } from "../../src/iati/read-xml.js";
import type { XmlElement } from "../../src/iati/xml-element.js";
import { anyFile } from "./any-activity.js";
import { schemaLayer } from "./schema-layer.js";
import { describeByStandard, readStandard, standardFiles } from "./standard-data.js";
import { workshop } from "./workshop.js";

/** Elements that a workshop has no use for; nor is there a place for what others add in namespaces of their own. */
const BEYOND =
  /\/(?:capital-spend|country-budget-items|humanitarian-scope|legacy-data|crs-add|fss|@linked-data-\w+|@?[\w-]+:[\w-]+)$/;

describeByStandard("official documents that are sound", () => {
  const problemsOf = schemaLayer();
  const documents = [...standardFiles("schemas/tests/**/should-pass/**/*.xml"), ...standardFiles("examples/**/*.xml")]
    .map((file) => ({ file, xml: readStandard(file) }))
    .filter(({ xml }) => xml.includes("<iati-activities"));

  it("are read, and keep all that a workshop has a use for", () => {
    expect(documents.length).toBeGreaterThan(150);
    for (const { file, xml } of documents) {
      const reading = readIati(xml);
      const remarks = reading.status === "read" ? reading.remarks : [reading];
      const lost = remarks.filter(
        (remark) => !("path" in remark && remark.because === "not-kept" && BEYOND.test(remark.path)),
      );
      expect([file, lost]).toEqual([file, []]);
    }
  });

  it("are sound once they were read and written, and say the same", () => {
    for (const { file, xml } of documents) {
      const reading = readIati(xml);
      if (reading.status !== "read") throw new Error(file);
      const rewritten = writeIati(reading.file);
      expect([file, problemsOf(rewritten)]).toEqual([file, []]);
      expect(readIati(rewritten)).toEqual({ status: "read", file: reading.file, remarks: [] });
    }
  });

  it("lose nothing of which no remark is made", () => {
    const kept = documents.flatMap(({ file, xml }) => {
      const reading = readIati(xml);
      if (reading.status !== "read" || reading.remarks.length > 0) return [];
      return [{ file, before: factsOf(xml), after: factsOf(writeIati(reading.file)) }];
    });
    expect(kept.length).toBeGreaterThan(50);
    for (const { file, before, after } of kept) expect([file, after]).toEqual([file, before]);
  });

  it("never bring the reader down, sound or not", () => {
    const all = standardFiles("schemas/tests/**/*.xml").map((file) => readIati(readStandard(file)).status);
    expect(all).toHaveLength(686);
  });
});

/** Everything that a document says, wherever it stands among its neighbours: the order of attributes is nobody's business. */
function factsOf(xml: string): string[] {
  const reading = readXml(xml);
  return reading.status === "read" ? told(reading.root, "").sort() : [];
}

function told({ name, attributes, children, text }: XmlElement, above: string): string[] {
  const path = `${above}/${name}`;
  return [
    children.length === 0 ? `${path} ${text.trim()}` : path,
    ...[...attributes]
      .filter(([key]) => !key.startsWith("xmlns"))
      .map(([key, value]) => `${path}/@${key} ${asWritten(value)}`),
    ...children.flatMap((child) => told(child, path)),
  ];
}

/** Yes and no may be written in two ways. */
const asWritten = (value: string) => ({ true: "1", false: "0" })[value.trim()] ?? value.trim();

/** What may stand where a number, a day, a language or an address should, written nearly as it should be. */
const nearly = fc
  .tuple(
    fc.constantFrom(
      "2026-02-28",
      "2026-02-29",
      "2026-01-01T08:30:00Z",
      "18500.50",
      "7",
      "vi-VN",
      "https://example.org/a?b=c#d",
    ),
    fc.nat(),
    fc.constantFrom(
      "",
      " ",
      "+",
      "-",
      ".",
      ",",
      "0",
      "9",
      "T24:00:00",
      "+15:00",
      "Z",
      "%",
      "%4",
      "#",
      "ế",
      "<",
      "[",
      "\\",
      "e3",
      "\u0007",
    ),
    fc.nat(2),
  )
  .map(([text, at, mark, length]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + mark + text.slice(place + length);
  });
const PLACES: readonly ((text: string) => Partial<IatiActivity>)[] = [
  (hierarchy) => ({ hierarchy }),
  (updatedAt) => ({ updatedAt }),
  (language) => ({ language, title: [{ text: "A", language }] }),
  (day) => ({ dates: [{ type: "1", day }] }),
  (percentage) => ({ sectors: [{ code: "15170", percentage }] }),
  (vocabularyUri) => ({ tags: [{ code: "1", vocabulary: "99", vocabularyUri }] }),
  (amount) => ({ budgets: [{ start: "2026-01-01", end: "2026-12-31", value: { amount, on: "2026-01-01" } }] }),
  (url) => ({ documents: [{ url, format: url, title: [{ text: url }], categories: [url] }] }),
  (website) => ({ contacts: [{ websites: [website], emails: [website] }] }),
];

describeByStandard("whatever is written", () => {
  const problemsOf = schemaLayer();

  it("is sound by the schema, or is refused", () => {
    let written = 0;
    fc.assert(
      fc.property(nearly, fc.constantFrom(...PLACES), (text, said) => {
        let xml: string;
        try {
          xml = writeIati({ version: "2.03", activities: [{ ...workshop, ...said(text) }] });
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        written += 1;
        expect(problemsOf(xml)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(written).toBeGreaterThan(100);
  });

  it("is sound by the schema", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(problemsOf(writeIati(file))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
