import { describe, expect, test } from "vitest";
import { listed, readListSearch } from "./list-search.ts";

const found = (search: Record<string, unknown>, language: "vi" | "en" = "vi") =>
  listed(readListSearch(search), language).flatMap(({ measures }) => measures);

describe("the list of measures", () => {
  test("holds all of them where nothing is asked", () => {
    expect(found({})).toHaveLength(55);
    expect(listed({}, "vi").map(({ family }) => family)).toEqual(["PRT", "DEL", "COV", "FIN", "LRN", "TGT", "QLT"]);
  });

  test("is searched without marks, by name, code and definition, in the reader's language", () => {
    expect(found({ q: "ty le nu" })).toContain("PRT-08");
    expect(found({ q: "del-02" })).toEqual(["DEL-02"]);
    expect(found({ q: "plan delivery" }, "en")).toEqual(["DEL-02"]);
    expect(found({ q: "plan delivery" }, "vi")).toEqual([]);
  });

  test("keeps to those with numbers, together with what is searched for", () => {
    expect(found({ told: "yes" })).toHaveLength(22);
    expect(found({ told: "yes", q: "muc tieu" })).toContain("COV-02");
    expect(found({ told: "no", q: 5 })).toEqual(found({ q: "5" }));
  });
});
