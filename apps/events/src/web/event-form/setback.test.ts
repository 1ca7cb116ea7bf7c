import { OrganisationId, type Refusal } from "@wps/model";
import { describe, expect, it } from "vitest";
import { Problem } from "../../contract/problems.ts";
import { OfflineError, ProblemError } from "../api.ts";
import { blankDraft } from "./draft.ts";
import { setbackOf } from "./setback.ts";

const draft = blankDraft({});
const [lead] = draft.organisations;
const problem = (more: Pick<Problem, "code"> & Partial<Problem>) =>
  new ProblemError({ type: "urn:x", title: "x", status: 400, requestId: "r1", ...more });

describe("setbackOf", () => {
  it("takes an unreachable server for being offline", () => {
    expect(setbackOf(new OfflineError(), draft)).toEqual({ kind: "offline" });
  });

  it("has an answer to every code of the contract", () => {
    const kinds = Problem.shape.code.options.map((code) => setbackOf(problem({ code }), draft).kind);
    expect(new Set(kinds)).toEqual(new Set(["not-allowed", "gone", "refused", "changed", "too-large", "broken"]));
  });

  it("shows a clause that the server does not know at its field", () => {
    const clause = { programme: "nap-wps-2024-2030", clause: "II.9" };
    const refusal: Refusal = { code: "CLAUSE_NOT_FOUND", path: ["taskLinks", 0, "clause"], clause };
    expect(setbackOf(problem({ code: refusal.code, refusal }), draft)).toEqual({
      kind: "refused",
      issues: [{ path: "taskLinks.0.clause", text: "clauseNotFound" }],
    });
  });

  it("shows an unknown organisation in its row, which may hold several entries", () => {
    if (lead === undefined) throw new Error("no row");
    const rows = [{ ...lead, parts: [...lead.parts, ...lead.parts] }, lead];
    const id = OrganisationId.parse("nobody");
    const refusal: Refusal = { code: "ORGANISATION_NOT_FOUND", path: ["organisations", 2, "organisation"], id };
    expect(setbackOf(problem({ code: refusal.code, refusal }), { ...draft, organisations: rows })).toEqual({
      kind: "refused",
      issues: [{ path: "organisations.1.organisation", text: "organisationNotFound" }],
    });
  });

  it("shows an unknown province at its field", () => {
    const refusal: Refusal = {
      code: "PROVINCE_NOT_FOUND",
      path: ["place", "province"],
      province: { code: "54", list: "2025" },
    };
    expect(setbackOf(problem({ code: refusal.code, refusal }), draft)).toEqual({
      kind: "refused",
      issues: [{ path: "place.province", text: "provinceList" }],
    });
  });

  it("shows at its date an event that cannot have been held yet", () => {
    const refusal: Refusal = { code: "HELD_TOO_EARLY", start: "2027-03-15", today: "2026-11-21" };
    expect(setbackOf(problem({ code: refusal.code, refusal }), draft)).toEqual({
      kind: "refused",
      issues: [{ path: "dates.start", text: "heldTooEarly" }],
    });
  });

  it("shows at the status where an event cannot go", () => {
    const refusal: Refusal = { code: "STATUS_NOT_REACHABLE", from: "held", to: "idea", reachable: ["reported"] };
    expect(setbackOf(problem({ code: refusal.code, refusal }), draft)).toEqual({
      kind: "refused",
      issues: [{ path: "status", text: "statusNotReachable" }],
    });
  });

  it("keeps the number of a request that broke", () => {
    expect(setbackOf(problem({ code: "BROKEN" }), draft)).toEqual({ kind: "broken", requestId: "r1" });
  });

  it("passes on what is no answer of the server: a fault of ours", () => {
    expect(() => setbackOf(new TypeError("ours"), draft)).toThrow("ours");
  });
});
