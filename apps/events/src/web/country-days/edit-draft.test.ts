import { CountryEdit } from "@wps/model";
import { describe, expect, test } from "vitest";
import { DAY_OFF } from "../../../test/country-edits.ts";
import { NO_EDIT, readEdit, toEditDraft } from "./edit-draft.ts";

const at = "2026-11-01T00:00:00.000Z";
const kept = CountryEdit.parse({
  ...DAY_OFF,
  id: "439c044e-b44b-4821-8672-2662705f45ac",
  revision: 1,
  createdAt: at,
  updatedAt: at,
});

describe("readEdit", () => {
  test("gives back what was entered", () => {
    expect(readEdit(toEditDraft(kept))).toEqual({ edit: DAY_OFF, wrong: new Set() });
  });

  test("leaves out what is not asked for the kind", () => {
    const { edit } = readEdit({ ...toEditDraft(kept), kind: "season", provinces: ["2025-46"] });
    expect(edit).toMatchObject({ kind: "season", provinces: [{ code: "46", list: "2025" }] });
    expect(edit).not.toHaveProperty("occasion");
    expect(readEdit({ ...toEditDraft(kept), provinces: ["2025-46"] }).edit).not.toHaveProperty("provinces");
  });

  test("says which fields are not right", () => {
    expect(readEdit(NO_EDIT).wrong).toEqual(new Set(["name", "days", "title"]));
    expect(readEdit({ ...toEditDraft(kept), end: "2027-02-01" }).wrong).toEqual(new Set(["days"]));
    expect(readEdit({ ...toEditDraft(kept), url: "example" }).wrong).toEqual(new Set(["url"]));
  });
});
