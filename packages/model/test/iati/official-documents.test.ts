import fc from "fast-check";
import { expect, it } from "vitest";
import { readIati, writeIati } from "../../src/iati/iati-file.js";
import { anyFile } from "./any-activity.js";
import { schemaLayer } from "./schema-layer.js";
import { describeByStandard, readStandard, standardFiles } from "./standard-data.js";

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

  it("never bring the reader down, sound or not", () => {
    const all = standardFiles("schemas/tests/**/*.xml").map((file) => readIati(readStandard(file)).status);
    expect(all).toHaveLength(686);
  });
});

describeByStandard("whatever is written", () => {
  const problemsOf = schemaLayer();

  it("is sound by the schema", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(problemsOf(writeIati(file))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
