import { ContributionFile } from "@wps/model";
import { describe, expect, it } from "vitest";
import { ITEM, itemAt } from "../../../test/contributions.ts";
import { readFile } from "./import-file.ts";

const dated = (draft: object) => ({ ...draft, date: "2026-11-20", against: { edition: "2026-11-21" } });
const fileOf = (...contributions: object[]) => ({
  format: "wps-contributions",
  version: 1,
  edition: "2026-11-21",
  contributions,
});

describe("readFile", () => {
  it("gives the file", () => {
    const file = fileOf(dated(ITEM), dated(itemAt("III", { kind: "part" })));
    expect(readFile(JSON.stringify(file))).toEqual(ContributionFile.parse(file));
  });

  it.each(["", "II.3.a;task", "{"])("tells that '%s' is not JSON", (text) => {
    expect(readFile(text)).toEqual({ kind: "not-json" });
  });

  it.each([null, [], {}, fileOf().contributions, { ...fileOf(), version: 2 }, { ...fileOf(), format: "events" }])(
    "tells that %j is not a file of contributions",
    (content) => {
      expect(readFile(JSON.stringify(content))).toEqual({ kind: "not-ours" });
    },
  );

  it("names the rows that are wrong, counted as people count, and the field", () => {
    const file = fileOf(dated(ITEM), { ...dated(ITEM), contributor: "" }, dated(itemAt("II.3.a", { parent: "II.4" })));
    expect(readFile(JSON.stringify(file))).toMatchObject({
      kind: "wrong-rows",
      rows: [
        { row: 2, clause: "II.3.a", field: "contributor" },
        { row: 3, clause: "II.3.a", field: "clause.parent" },
      ],
    });
  });
});
