import { Refusal } from "@wps/model";
import { describe, expect, it } from "vitest";
import { OfflineError, ProblemError } from "../api.ts";
import { setbackOf } from "./setback.ts";

const ID = "00000000-0000-4000-8000-000000000001";
const clause = { programme: "nap-wps-2024-2030", clause: "II.3.a" };

function refused(refusal: object) {
  const parsed = Refusal.parse(refusal);
  return new ProblemError({ type: "", title: "", status: 422, code: parsed.code, requestId: "r1", refusal: parsed });
}

describe("setbackOf", () => {
  it.each([
    [
      { code: "CONTRIBUTION_EXISTS", id: ID },
      { kind: "exists", id: ID },
    ],
    [
      { code: "CONTRIBUTION_CHANGED", yours: 1, current: 3 },
      { kind: "changed", current: 3 },
    ],
    [{ code: "CONTRIBUTION_NOT_FOUND", id: ID }, { kind: "gone" }],
    [
      { code: "CLAUSE_IN_USE", clause, events: 2, below: [] },
      { kind: "in-use", code: "II.3.a" },
    ],
    [{ code: "NOT_ALLOWED", capability: "programme:contribute" }, { kind: "not-allowed" }],
    [
      { code: "CONTRIBUTIONS_MISPLACED", rows: [{ path: ["clause", "code"], clause, because: "no-parent" }] },
      { kind: "refused", issues: [{ path: "code", text: "noParent", values: { parent: "II.3" } }] },
    ],
  ] as [object, object][])("%j", (refusal, setback) => {
    expect(setbackOf(refused(refusal))).toEqual(setback);
  });

  it("leads malformed input to its fields", () => {
    const issues = [{ path: ["clause", "text", "wording", "vi"], message: "" }];
    const problem = { type: "", title: "", status: 400, code: "MALFORMED", requestId: "r1", issues } as const;
    expect(setbackOf(new ProblemError({ ...problem, issues }))).toEqual({
      kind: "refused",
      issues: [{ path: "wording.vi", text: "notValid" }],
    });
  });

  it("tells a server that is away from one that broke", () => {
    expect(setbackOf(new OfflineError())).toEqual({ kind: "offline" });
    const broken = { type: "", title: "", status: 500, code: "BROKEN", requestId: "r9" } as const;
    expect(setbackOf(new ProblemError(broken))).toEqual({ kind: "broken", requestId: "r9" });
    expect(setbackOf(new ProblemError({ ...broken, code: "TOO_LARGE" }))).toEqual({ kind: "too-large" });
  });
});
