import { expect, it } from "vitest";
import { checkFile, readIati, writeIati } from "../../src/iati/index.js";
import { codelistLayer } from "./codelist-layer.js";
import { iatiCase } from "./iati-cases.js";
import { rulesetLayer } from "./ruleset.js";
import { schemaLayer } from "./schema-layer.js";
import { describeByStandard, readStandard } from "./standard-data.js";

type Sieve = "schema" | "codes" | "rules" | "guard";

/** What was changed in a sound file, and which of the sieves find it. */
const CHANGES: readonly (readonly [what: string, from: string | RegExp, to: string, found: readonly Sieve[]])[] = [
  ["a sector that there is not", 'sector code="15180"', 'sector code="15999"', ["codes"]],
  ["a withdrawn sector", 'sector code="15180"', 'sector code="74010"', ["codes"]],
  ["a role that there is not", 'role="3"', 'role="9"', ["codes"]],
  ["an actual without a value", '<actual value="40"/>', "<actual/>", ["rules", "guard"]],
  ["an actual that was emptied", '<actual value="40"/>', '<actual value=""/>', ["rules", "guard"]],
  ["an actual in words", '<actual value="40"/>', '<actual value="n/a"/>', ["rules", "guard"]],
  ["an actual that says how small it is", '<actual value="22">', '<actual value="&lt;5">', ["rules", "guard"]],
  ["a decimal comma in a sum", ">12345.50<", ">12345,50<", ["schema", "guard"]],
  ["a decimal comma in a figure", 'value="40"', 'value="40,5"', ["rules", "guard"]],
  ["a gender marker of 3", 'significance="2"', 'significance="3"', ["guard"]],
  ["a named person", "<email>", "<person-name><narrative>Lan</narrative></person-name><email>", ["guard"]],
  ["a dimension without a name", 'name="sex" value="female"', 'value="female"', ["guard"]],
  [
    "a country named twice",
    /<recipient-country code="VN"\/>/,
    '<recipient-country code="VN" percentage="50"/>'.repeat(2),
    ["guard"],
  ],
  [
    "a region beside a whole country, in no vocabulary",
    '<recipient-country code="VN"/>',
    '<recipient-country code="VN" percentage="100"/><recipient-region code="798" percentage="10"/>',
    ["guard"],
  ],
  ["shares of 99.99", 'percentage="60"', 'percentage="59.99"', ["rules", "guard"]],
  [
    "shares of another vocabulary",
    '<sector code="15180"',
    '<sector vocabulary="2" code="151" percentage="10"/><sector vocabulary="2" code="152" percentage="10"/><sector code="15180"',
    ["guard"],
  ],
  [
    "elements in another order",
    /(<location ref.*<\/location>)(.*<sector code="15210" percentage="40"\/>)/s,
    "$2$1",
    ["schema"],
  ],
  ["a sum without its day", ' value-date="2027-03-16"', "", ["schema"]],
  ["money that moves tomorrow", /iso-date="2027-02-01"/, 'iso-date="2027-04-02"', ["rules", "guard"]],
  [
    "a mark of our own on an actual",
    '<actual value="40"/>',
    '<actual x:mark="C" xmlns:x="urn:x" value="40"/>',
    ["schema"],
  ],
];

describeByStandard("what was changed in a sound file is found by", () => {
  const { setting, exported } = iatiCase("funded");
  const sound = exported.file === undefined ? "" : writeIati(exported.file);
  const [problemsOf, { faultsOf }] = [schemaLayer(), codelistLayer()];
  const known = { now: setting.now, registers: ["VN-COA"], organisations: [] };
  const breachesOf = rulesetLayer(readStandard("rulesets/rulesets/standard.json"), known);

  function foundBy(xml: string): Sieve[] {
    const reading = readIati(xml);
    const findings = reading.status === "read" ? checkFile(reading.file, { today: setting.now.slice(0, 10) }) : [];
    const sieves = { schema: problemsOf(xml), codes: faultsOf(xml), rules: breachesOf(xml), guard: findings };
    const names: readonly Sieve[] = ["schema", "codes", "rules", "guard"];
    return names.filter((name) => sieves[name].length > 0);
  }

  it("nothing, before it is changed", () => {
    expect(foundBy(sound)).toEqual([]);
  });

  it.each(CHANGES)("%s", (_, from, to, found) => {
    const changed = sound.replace(from, to);
    expect(changed).not.toBe(sound);
    expect(foundBy(changed)).toEqual(found);
  });
});
