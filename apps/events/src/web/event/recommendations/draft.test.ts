import { Recommendation } from "@wps/model";
import { describe, expect, test } from "vitest";
import { readDraft, toDraft } from "./draft.ts";

const ID = "439c044e-b44b-4821-8672-2662705f45ac";
const TODAY = "2026-11-23";
const PROMISE = { kind: "commitment", text: { vi: "Ban hành quy trình" }, owner: "mps", followUp: { state: "open" } };
const DONE = { state: "done", on: "2026-11-23", note: { en: "The circular is issued" } };
const good = { ...toDraft(), vi: "Ban hành quy trình", owner: "mps" };
const wrong = (change: object) => [...readDraft({ ...good, ...change }, TODAY).wrong];

describe("a recommendation in its form", () => {
  test.each([
    {},
    { due: "2026" },
    { due: "2026-09" },
    { due: "2026-09-03" },
    { followUp: DONE },
    { followUp: { ...DONE, state: "dropped" }, text: { vi: "Ban hành", en: "Issue" } },
  ])("is saved as it was: %j", (change) => {
    const before = { ...PROMISE, ...change };
    const draft = toDraft(Recommendation.parse({ id: ID, event: ID, revision: 1, ...before }));
    expect(readDraft(draft, TODAY).recommendation).toEqual(before);
  });

  test.each([
    [{ vi: " " }, ["text"]],
    [{ owner: "" }, ["owner"]],
    [{ due: "31/2/2026" }, ["due"]],
    [{ due: "13/2026" }, ["due"]],
    [{ due: "mai" }, ["due"]],
    [{ state: "done" }, ["on", "note"]],
    [{ state: "done", on: "2026-11-24", noteVi: "Xong" }, ["on"]],
  ])("says where something is wrong: %j", (change, fields) => {
    expect(wrong(change)).toEqual(fields);
  });

  test("says nothing of the end of what is open", () => {
    expect(wrong({ on: "2027-01-01", noteVi: "Xong" })).toEqual([]);
  });
});
