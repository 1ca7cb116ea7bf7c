import { expect, it } from "vitest";
import * as z from "zod";
import { rulesetLayer } from "./ruleset.js";
import { describeByStandard, readStandard } from "./standard-data.js";

const RULES = "rulesets/rulesets/standard.json";
const KNOWN = { now: "2026-11-23T08:00:00Z", registers: ["VN-COA"], organisations: ["OLD/1"] };

const HERE = "/iati-activities/iati-activity";
const COUNTRY = '<recipient-country code="VN"/>';
const SECTOR = '<sector code="15170"/>';
const DATE = '<activity-date type="1" iso-date="2026-01-01"/>';
const sum = (attributes: string) => `<value value-date="2026-01-01" ${attributes}>1</value>`;
const transaction = (content = "") =>
  `<transaction><transaction-date iso-date="2026-01-01"/>${sum("")}${content}</transaction>`;
const indicator = (measure: number, content: string) =>
  `<result><indicator measure="${measure}">${content}</indicator></result>`;
const period = (content: string) => `<period>${content}</period>`;
const items = (...attributes: string[]) =>
  `<country-budget-items vocabulary="4">${attributes.map((one) => `<budget-item ${one}/>`).join("")}</country-budget-items>`;
const between = (element: string, start: string, end: string) =>
  `<${element}><period-start iso-date="${start}"/><period-end iso-date="${end}"/></${element}>`;

interface Said {
  readonly identifier?: string;
  readonly ref?: string;
  readonly attributes?: string;
  readonly date?: string;
  readonly places?: string;
  readonly sectors?: string;
  readonly content?: string;
}

/** An activity that is sound but for what is said of it. */
function activity(said: Said = {}): string {
  const { identifier = "VN-COA-1-A", ref = "VN-COA-1", attributes = 'xml:lang="en" default-currency="VND"' } = said;
  const { date = DATE, places = COUNTRY, sectors = SECTOR, content = "" } = said;
  return `<iati-activities version="2.03"><iati-activity ${attributes}><iati-identifier>${identifier}</iati-identifier><reporting-org ref="${ref}"/>${date}${places}${sectors}${content}</iati-activity></iati-activities>`;
}

/** An activity for each rule that breaks it, and no other but those that come with it. */
const BROKEN: readonly (readonly [ids: string, said: Said])[] = [
  ["1.1.3 1.1.21", { identifier: "VN-COA-1" }],
  ["1.1.21", { identifier: "VN-COA-2-A" }],
  ["1.14.8", { ref: "ME-1", identifier: "ME-1-A" }],
  ["1.3.13", { identifier: "VN-COA-1-A/B" }],
  ["1.14.13 1.3.13", { ref: "VN-COA-1?", identifier: "VN-COA-1?-A" }],
  ["1.3.1", { identifier: "VN-COA-1-A " }],
  ["1.14.1", { ref: "VN-COA-1 ", identifier: "VN-COA-1 -A" }],
  ["1.16.1", { content: '<other-identifier type="B1" ref=" VN-COA-0"/>' }],
  ["1.6.1", { content: '<other-identifier type="A3" ref="VN-COA-1-Z "/>' }],
  ["1.7.1", { content: '<related-activity ref=" VN-COA-1-P"/>' }],
  ["6.11.1", { date: '<activity-date type="3" iso-date="2026-01-01"/>' }],
  ["6.2.2", { sectors: "" }],
  ["4.1.1", { attributes: 'default-currency="VND"', content: "<title><narrative>A</narrative></title>" }],
  ["7.8.1", { attributes: 'xml:lang="en"', content: `<budget>${sum("")}</budget>` }],
  ["6.7.2", { sectors: "", content: transaction(SECTOR) + transaction() }],
  ["11.1.1", { attributes: 'xml:lang="en" default-currency="VND" last-updated-datetime="2026-11-23T09:00:00Z"' }],
  ["11.1.2", { content: '<activity-date type="3" iso-date="2025-12-31"/>' }],
  [
    "11.1.3",
    { content: '<activity-date type="2" iso-date="2026-02-01"/><activity-date type="4" iso-date="2026-01-31"/>' },
  ],
  ["11.1.4", { content: '<activity-date type="2" iso-date="2026-11-24"/>' }],
  ["11.1.5", { content: '<activity-date type="4" iso-date="2026-11-24"/>' }],
  ["11.2.1", { content: transaction().replace('iso-date="2026-01-01"', 'iso-date="2026-11-24"') }],
  ["11.2.2", { content: transaction().replace('value-date="2026-01-01"', 'value-date="2026-11-24"') }],
  ["2.1.1", { sectors: '<sector code="1" percentage="100"/><sector code="2"/>' }],
  ["2.1.1 102.1.1", { sectors: '<sector vocabulary="2" code="1" percentage="100"/><sector vocabulary="2" code="2"/>' }],
  ["2.1.2", { sectors: '<sector code="1" percentage="33.33"/><sector code="2" percentage="66.66"/>' }],
  ["2.1.4", { sectors: '<sector code="1" percentage="99"/>' }],
  ["2.1.4", { sectors: `${SECTOR}<sector vocabulary="2" code="1" percentage="99"/>` }],
  ["2.2.1", { sectors: `${SECTOR}<sector vocabulary="99" code="1"/>` }],
  ["102.1.1", { sectors: '<sector vocabulary="2" code="151"/>' }],
  ["3.1.1 3.1.2", { places: COUNTRY + COUNTRY }],
  ["3.1.2", { places: '<recipient-country percentage="50"/><recipient-country percentage="49"/>' }],
  ["3.1.4", { places: '<recipient-country percentage="50"/>' }],
  ["3.4.1 3.4.2", { places: '<recipient-region vocabulary="1"/><recipient-region vocabulary="1"/>' }],
  ["3.4.2", { places: '<recipient-country percentage="50"/><recipient-region vocabulary="1" percentage="49"/>' }],
  ["3.4.4", { places: '<recipient-region vocabulary="1" percentage="99"/>' }],
  ["3.6.2", { content: transaction(COUNTRY) }],
  ["3.7.1", { places: "" }],
  ["3.7.2", { places: "", content: transaction(COUNTRY) + transaction() }],
  ["6.6.2", { content: transaction(SECTOR) }],
  ["7.9.1 7.9.2", { content: items("", "") }],
  ["7.9.2", { content: items('percentage="1"', 'percentage="98"') }],
  ["7.9.4", { content: items('percentage="1"') }],
  ["12.1.1", { places: '<recipient-country percentage="150"/><recipient-country percentage="-50"/>' }],
  [
    "12.1.1",
    {
      places: '<recipient-region vocabulary="1" percentage="150"/><recipient-region vocabulary="1" percentage="-50"/>',
    },
  ],
  ["12.3.1", { sectors: '<sector code="1" percentage="150"/><sector code="2" percentage="-50"/>' }],
  ["12.2.1", { content: '<capital-spend percentage="101"/>' }],
  ["12.2.1", { content: items('percentage="150"', 'percentage="-50"') }],
  ["107.1.1", { content: '<default-aid-type vocabulary="2" code="1"/>' }],
  ["107.1.2", { content: '<default-aid-type code="D02"/><default-aid-type code="C01"/>' }],
  ["107.1.2", { content: '<default-aid-type/><default-aid-type vocabulary="2"/><default-aid-type vocabulary="2"/>' }],
  ["107.2.1", { content: transaction('<aid-type vocabulary="2" code="1"/>') }],
  ["107.2.2", { content: transaction('<aid-type code="D02"/><aid-type code="C01"/>') }],
  ["107.2.2", { content: transaction('<aid-type/><aid-type vocabulary="2"/><aid-type vocabulary="2"/>') }],
  ["6.8.1", { content: "<other-identifier><owner-org/></other-identifier>" }],
  ["1.11.1", { content: '<other-identifier><owner-org ref=" A"/></other-identifier>' }],
  ["1.11.13", { content: '<other-identifier><owner-org ref="A|B"/></other-identifier>' }],
  ["6.9.1", { content: transaction("<provider-org/>") }],
  ["1.10.13", { content: transaction('<provider-org ref="A|B"/>') }],
  ["1.10.1", { content: transaction('<provider-org ref="A "/>') }],
  ["1.4.1", { content: transaction('<provider-org ref="A" provider-activity-id=" A-1"/>') }],
  ["6.9.2", { content: transaction("<receiver-org/>") }],
  ["1.15.13", { content: transaction('<receiver-org ref="A|B"/>') }],
  ["1.15.1", { content: transaction('<receiver-org ref="A "/>') }],
  ["1.5.1", { content: transaction('<receiver-org ref="A" receiver-activity-id=" A-1"/>') }],
  ["6.14.1", { content: '<policy-marker code="1"/>' }],
  ["6.13.1", { content: '<policy-marker vocabulary="99" code="1"/>' }],
  ["6.10.1", { content: '<participating-org role="1"/>' }],
  ["1.8.13", { content: '<participating-org role="1" ref="A|B"/>' }],
  ["1.8.1", { content: '<participating-org role="1" ref="A "/>' }],
  ["1.9.1", { content: '<participating-org role="1" ref="A" activity-id="A-1 "/>' }],
  ["8.6.3", { content: between("budget", "2026-02-01", "2026-01-31") }],
  ["8.6.3", { content: between("planned-disbursement", "2026-02-01", "2026-01-31") }],
  ["7.5.3", { content: between("budget", "2026-01-01", "2027-01-02") }],
  ["8.6.1", { content: indicator(1, between("period", "2026-02-01", "2026-01-31")) }],
  ["8.11.1", { content: indicator(1, "<reference/>").replace("<indicator", "<reference/><indicator") }],
  ["8.8.1", { content: indicator(1, "<baseline/>") }],
  ["8.8.2", { content: indicator(1, '<baseline value="n/a"/>') }],
  ["8.8.3", { content: indicator(5, '<baseline value="1"/>') }],
  ["8.9.1", { content: indicator(2, period("<target/>")) }],
  ["8.9.2", { content: indicator(2, period('<target value="18500,50"/>')) }],
  ["8.9.3", { content: indicator(5, period('<target value="1"/>')) }],
  ["8.10.1", { content: indicator(3, period("<actual/>")) }],
  ["8.10.2", { content: indicator(4, period('<actual value="&lt;5"/>')) }],
  ["8.10.3", { content: indicator(5, period('<actual value="1"/>')) }],
  ["4.3.1", { content: "<title><narrative/></title>" }],
  ["4.4.1", { content: "<description><narrative/></description>" }],
];

/** Every rule of the file that is about activities, with what is in loops. */
function idsOf(written: string): Set<string> {
  const ids = new Set<string>();
  const Named = z.object({ ruleInfo: z.object({ id: z.string() }) });
  const visit = (part: unknown): void => {
    const named = Named.safeParse(part);
    if (named.success) ids.add(named.data.ruleInfo.id);
    if (typeof part === "object" && part !== null) Object.values(part).forEach(visit);
  };
  const rules = z.record(z.string(), z.unknown()).parse(JSON.parse(written));
  for (const [context, part] of Object.entries(rules)) if (!context.includes("iati-organisations")) visit(part);
  return ids;
}

describeByStandard("the published rules", () => {
  const written = readStandard(RULES);
  const breachesOf = rulesetLayer(written, KNOWN);
  const idsIn = (said: Said) => [...new Set(breachesOf(activity(said)).map(({ id }) => id))];

  it("say nothing of a sound activity", () => {
    expect(breachesOf(activity({ content: transaction() }))).toEqual([]);
  });

  it.each(BROKEN)("speak by number %s of %j", (ids, said) => {
    expect(idsIn(said).sort()).toEqual(ids.split(" ").sort());
  });

  it("were all broken once", () => {
    const broken = new Set(BROKEN.flatMap(([ids]) => ids.split(" ")));
    const published = idsOf(written);
    expect(published.size).toBeGreaterThan(60);
    expect([...published].filter((id) => !broken.has(id))).toEqual([]);
  });

  it("say how grave it is and where", () => {
    const content = `<policy-marker code="1"/><policy-marker code="1"/>${indicator(1, period('<actual value="1"/><actual/>'))}`;
    expect(breachesOf(activity({ content, identifier: "VN-COA-2-A" }))).toEqual([
      { id: "1.1.21", kind: "startswith", severity: "warning", path: HERE },
      { id: "6.14.1", kind: "atleast_one", severity: "error", path: `${HERE}/policy-marker[1]` },
      { id: "6.14.1", kind: "atleast_one", severity: "error", path: `${HERE}/policy-marker[2]` },
      { id: "8.10.1", kind: "atleast_one", severity: "error", path: `${HERE}/result/indicator/period/actual[2]` },
    ]);
  });

  it("ask no new form of an identifier that an organisation has always had", () => {
    expect(idsIn({ ref: "OLD/1", identifier: "OLD/1-A" })).toEqual([]);
    expect(idsIn({ ref: "NEW/1", identifier: "NEW/1-A" })).toEqual(["1.14.8", "1.3.13", "1.14.13"]);
  });

  it("never look at the shares of other vocabularies, as they are written", () => {
    const own = ["151", "152"].map((code) => `<sector vocabulary="2" code="${code}" percentage="10"/>`);
    expect(idsIn({ sectors: SECTOR + own.join("") })).toEqual([]);
  });
});
