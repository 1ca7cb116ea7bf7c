import { ParticipationId, type Refusal } from "@wps/model";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../contract/problems.ts";
import { OfflineError, ProblemError } from "../api.ts";
import { setbackOf } from "./setback.ts";

const problem = (code: Problem["code"], more: Partial<Problem> = {}) =>
  new ProblemError({ type: "about:blank", title: code, status: 400, code, requestId: "r-1", ...more });
const refused = (refusal: Refusal) => problem(refusal.code, { refusal });

describe("what went wrong", () => {
  test("with one row names its place among those that were sent", () => {
    const id = ParticipationId.parse("00000000-0000-4000-8000-000000000001");
    expect(setbackOf(refused({ code: "PARTICIPATION_EXISTS", id, path: ["rows", 7] }))).toEqual({
      kind: "exists",
      at: 7,
    });
    const issues = [{ path: ["rows", 3, "person", "name", "given"], message: "too long" }];
    expect(setbackOf(problem("MALFORMED", { issues }))).toEqual({ kind: "row-refused", at: 3 });
    expect(setbackOf(problem("MALFORMED", { issues: [{ path: ["name"], message: "empty" }] }))).toEqual({
      kind: "row-refused",
      at: undefined,
    });
  });

  test("with the list or the import says all that a sentence needs", () => {
    const unreadable: Refusal = { code: "LIST_UNREADABLE", because: "TOO_MANY_ROWS", limit: 20_000 };
    expect(setbackOf(refused(unreadable))).toEqual({ kind: "unreadable", refusal: unreadable });
    const inUse: Refusal = { code: "IMPORT_IN_USE", attended: 2, changed: 1 };
    expect(setbackOf(refused(inUse))).toEqual({ kind: "in-use", refusal: inUse });
  });

  test("on the way or over there is told as such, and a fault of ours is thrown", () => {
    expect(setbackOf(new OfflineError())).toEqual({ kind: "offline" });
    expect(setbackOf(problem("TOO_LARGE"))).toEqual({ kind: "too-large" });
    expect(setbackOf(refused({ code: "REGISTER_CLOSED" }))).toEqual({ kind: "closed" });
    expect(setbackOf(problem("BROKEN"))).toEqual({ kind: "broken", requestId: "r-1" });
    expect(() => setbackOf(new TypeError("ours"))).toThrow("ours");
  });
});
