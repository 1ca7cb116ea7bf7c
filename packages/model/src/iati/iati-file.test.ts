import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFile } from "../../test/iati/any-activity.js";
import { workshop } from "../../test/iati/workshop.js";
import type { IatiActivity } from "./iati-activity.js";
import { readIati, writeIati } from "./iati-file.js";

const written = (changed: Partial<IatiActivity>) =>
  writeIati({ version: "2.03", activities: [{ ...workshop, ...changed }] });
const readBack = (xml: string) => {
  const reading = readIati(xml);
  if (reading.status !== "read") throw new Error(JSON.stringify(reading));
  return { ...reading.file, remarks: reading.remarks };
};

describe("a file", () => {
  it("says what it said, once it was written and read", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(readIati(writeIati(file))).toEqual({ status: "read", file, remarks: [] });
      }),
      { numRuns: 150 },
    );
  });

  it("is written in the order of the schema, whatever the order of the value", () => {
    const { dates, identifier, ...rest } = workshop;
    expect(writeIati({ activities: [{ dates, ...rest, identifier }], version: "2.03" })).toBe(written({}));
    expect(written({}).split("\n").slice(0, 5)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<iati-activities version="2.03">',
      '  <iati-activity xml:lang="en">',
      "    <iati-identifier>VN-COA-0001-W1</iati-identifier>",
      '    <reporting-org ref="VN-COA-0001" type="10">',
    ]);
  });

  it("takes an empty list for none", () => {
    expect(written({ tags: [], results: [] })).toBe(written({}));
  });
});

describe("what cannot be written", () => {
  const budget = (amount: string, on = "2027-01-01") => ({
    start: "2027-01-01",
    end: "2027-12-31",
    value: { amount, on },
  });

  it.each([
    [{ title: [] }, "iati-activities/iati-activity[1]/title is missing"],
    [{ title: [{ text: "Chuông\u0007" }] }, "title/narrative[1] holds the character U+0007, which XML cannot hold"],
    [{ identifier: "\ud83d" }, "iati-identifier holds the character U+D83D"],
    [{ status: "1\u0000" }, "activity-status/@code holds the character U+0000"],
    [{ budgets: [budget("1"), budget("18500,50")] }, "budget[2]/value is no decimal: 18500,50"],
    [{ budgets: [budget("1e3")] }, "value is no decimal: 1e3"],
    [{ budgets: [budget("1", "2027-02-30")] }, "@value-date is no day: 2027-02-30"],
    [{ updatedAt: "2027-01-01" }, "@last-updated-datetime is no moment: 2027-01-01"],
    [{ hierarchy: "-1" }, "@hierarchy is no whole number: -1"],
  ])("%j is refused: %s", (changed, message) => {
    expect(() => written(changed)).toThrow(RangeError);
    expect(() => written(changed)).toThrow(message);
  });
});

describe("what others wrote", () => {
  const with_ = (content: string) => written({}).replace("<title>", `${content}<title>`);

  it("is kept as it stands where it is no number or day, and said so", () => {
    const xml = written({ sectors: [{ code: "15170", percentage: "50" }] }).replace('"50"', '"50,5"');
    const { activities, remarks } = readBack(xml);
    expect(activities[0]?.sectors).toEqual([{ code: "15170", percentage: "50,5" }]);
    expect(remarks).toEqual([{ path: "iati-activities/iati-activity[1]/sector[1]/@percentage", because: "malformed" }]);
  });

  it("is left out where it lacks something, and said so", () => {
    const xml = written({
      tags: [
        { code: "5", vocabulary: "2" },
        { code: "6", vocabulary: "2" },
      ],
    });
    const { activities, remarks } = readBack(xml.replace(' vocabulary="2"', ""));
    expect(activities[0]?.tags).toEqual([{ code: "6", vocabulary: "2" }]);
    expect(remarks).toEqual([{ path: "iati-activities/iati-activity[1]/tag[1]/@vocabulary", because: "missing" }]);
  });

  it("is named where there is no place for it, as for what is of another namespace", () => {
    const xml = with_('<capital-spend percentage="1"/><x:mark xmlns:x="u"/><title xmlns="u"/>').replace(
      "<title>",
      '<title x:a="1">',
    );
    const here = "iati-activities/iati-activity[1]";
    expect(readBack(xml)).toEqual({
      version: "2.03",
      activities: [workshop],
      remarks: [
        { path: `${here}/capital-spend`, because: "not-kept" },
        { path: `${here}/x:mark`, because: "not-kept" },
        { path: `${here}/title`, because: "not-kept" },
        { path: `${here}/title/@x:a`, because: "not-kept" },
      ],
    });
  });

  it("is taken once where there is one, and the second is named", () => {
    const { activities, remarks } = readBack(with_("<activity-status code='3'/><activity-status code='4'/>"));
    expect(activities[0]?.status).toBe("3");
    expect(remarks.map(({ path }) => path)).toEqual(
      [2, 3].map((nth) => `iati-activities/iati-activity[1]/activity-status[${nth}]`),
    );
  });

  it("is no document of the standard under another name, in a namespace, or without an activity", () => {
    expect(readIati("<iati-organisations/>").status).toBe("not-iati");
    expect(
      readIati(written({}).replace("<iati-activities", '<iati-activities xmlns="http://example.org"')).status,
    ).toBe("not-iati");
    expect(readIati('<iati-activities version="2.03"/>')).toEqual({
      status: "not-iati",
      remarks: [{ path: "iati-activities/iati-activity", because: "missing" }],
    });
  });
});
