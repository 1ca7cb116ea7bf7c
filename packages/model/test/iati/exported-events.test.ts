import { expect, it } from "vitest";
import { checkFile, readIati, writeIati } from "../../src/iati/index.js";
import { codelistLayer } from "./codelist-layer.js";
import { iatiCase } from "./iati-cases.js";
import { grantFile } from "./published-grants.js";
import { realEvents } from "./real-events.js";
import { rulesetLayer } from "./ruleset.js";
import { schemaLayer } from "./schema-layer.js";
import { describeByStandard, readStandard } from "./standard-data.js";

const REAL = { name: "the 42 real events", exported: realEvents().exported, activities: 42 };
const CASES = [
  REAL,
  { name: "a funded course", exported: iatiCase("funded").exported, activities: 1 },
  { name: "events that are held back", exported: iatiCase("held-back").exported, activities: 2 },
  { name: "events to come", exported: iatiCase("to-come").exported, activities: 2 },
  { name: "a grant and what it pays for", exported: grantFile(), activities: 2 },
];

const fileOf = ({ exported: { file } }: (typeof CASES)[number]) => {
  if (file === undefined) throw new Error("there is nothing to publish");
  return file;
};

it.each(CASES)("nothing speaks against $name, which are read back as they were", (one) => {
  const file = fileOf(one);
  expect(file.activities).toHaveLength(one.activities);
  expect(checkFile(file, { today: file.generatedAt?.slice(0, 10) ?? "" })).toEqual([]);
  expect(readIati(writeIati(file))).toEqual({ status: "read", file, remarks: [] });
});

describeByStandard("in all three layers", () => {
  const problemsOf = schemaLayer();
  const { faultsOf } = codelistLayer();

  it.each(CASES)("$name are sound", (one) => {
    const file = fileOf(one);
    const xml = writeIati(file);
    const breachesOf = rulesetLayer(readStandard("rulesets/rulesets/standard.json"), {
      now: file.generatedAt ?? "",
      registers: ["VN-COA", "VN-MOST"],
      organisations: [],
    });
    expect({ schema: problemsOf(xml), codes: faultsOf(xml), rules: breachesOf(xml) }).toEqual({
      schema: [],
      codes: [],
      rules: [],
    });
  });

  it("would be found wrong, were they", () => {
    const xml = writeIati(fileOf(REAL)).replace('<sector code="99810"/>', '<sector code="74010"/>');
    expect(faultsOf(xml).map(({ because }) => because)).toEqual(["withdrawn"]);
    expect(problemsOf(xml.replace("<activity-status", "<x/><activity-status"))).toHaveLength(1);
  });
});
