import { expect, it } from "vitest";
import { codelistLayer } from "./codelist-layer.js";
import { describeByStandard, readStandard } from "./standard-data.js";

const EXAMPLE = "examples/en/activity-standard/activity-standard-example-annotated.xml";

/** An activity of which nothing is said but what is asked about. */
const activity = (content: string, start = "2026-03-01") =>
  `<iati-activities version="2.03"><iati-activity><activity-date type="1" iso-date="${start}"/>${content}</iati-activity></iati-activities>`;

describeByStandard("the code lists", () => {
  const { mappings, absent, faultsOf } = codelistLayer();
  const told = (content: string, start?: string) =>
    faultsOf(activity(content, start)).map(({ path, because, severity }) => [path.slice(30), because, severity]);

  it("are asked by all 124 rules of the map, but for two lists that do not lie with the others", () => {
    expect(mappings).toHaveLength(124);
    expect(mappings.filter(({ condition }) => condition !== undefined)).toHaveLength(21);
    expect(absent).toEqual(["FileFormat", "LocationType"]);
  });

  it("know every code of the annotated example but the two that it made up", () => {
    expect(faultsOf(readStandard(EXAMPLE)).map(({ list, code }) => [list, code])).toEqual([
      ["CRSChannelCode", "000000"],
      ["Region", "616"],
    ]);
  });

  it("refuse a code that a complete list lacks, and advise of one that an open list lacks", () => {
    expect(told('<sector code="15999"/>')).toEqual([["/sector/@code", "not-on-list", "error"]]);
    expect(told('<participating-org role="9"/>')).toEqual([["/participating-org/@role", "not-on-list", "error"]]);
    expect(told('<recipient-country code="XZ"/>')).toEqual([["/recipient-country/@code", "not-on-list", "advisory"]]);
  });

  it("ask the list that the vocabulary names, and none where it names one of its own", () => {
    expect(told('<sector vocabulary="1" code="151"/>')).toEqual([["/sector/@code", "not-on-list", "error"]]);
    expect(told('<sector vocabulary="2" code="151"/>')).toEqual([]);
    expect(told('<sector vocabulary="2" code="15170"/>')).toEqual([["/sector/@code", "not-on-list", "error"]]);
    expect(told('<sector vocabulary="99" code="anything"/>')).toEqual([]);
  });

  it("tell withdrawn codes of new records from those of records that are older", () => {
    expect(told('<sector code="74010"/>')).toEqual([["/sector/@code", "withdrawn", "error"]]);
    expect(told('<sector code="74010"/>', "2015-06-01")).toEqual([]);
  });

  it("name the one of several", () => {
    const xml = activity('<sector code="15170"/><sector code="1"/>');
    expect(faultsOf(xml).map(({ path }) => path)).toEqual(["/iati-activities/iati-activity/sector[2]/@code"]);
  });

  it("let a gender marker of 3 pass: only our own guard does not", () => {
    expect(told('<policy-marker code="1" significance="3"/>')).toEqual([]);
  });
});
