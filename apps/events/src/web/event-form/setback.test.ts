import { EventId, OrganisationId, type Refusal, RoomId } from "@wps/model";
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
    expect(setbackOf(new OfflineError(), draft, "vi")).toEqual({ kind: "offline" });
  });

  it("has an answer to every code of the contract", () => {
    const kinds = Problem.shape.code.options.map((code) => setbackOf(problem({ code }), draft, "vi").kind);
    expect(new Set(kinds)).toEqual(new Set(["not-allowed", "gone", "refused", "changed", "too-large", "broken"]));
  });

  it("tells apart who was changed meanwhile: this event, or another run that was to follow", () => {
    const own = EventId.parse("439c044e-b44b-4821-8672-2662705f45ac");
    const other = EventId.parse("539c044e-b44b-4821-8672-2662705f45ac");
    const changed = (event?: EventId) => {
      const refusal: Refusal = { code: "EVENT_CHANGED", yours: 1, current: 2, ...(event && { event }) };
      return setbackOf(problem({ code: refusal.code, refusal }), draft, "vi", own).kind;
    };
    expect([changed(), changed(own), changed(other)]).toEqual(["changed", "changed", "run-changed"]);
  });

  it("shows what is wrong with the event itself at its field, and with another run apart", () => {
    const clause = { programme: "nap-wps-2024-2030", clause: "II.9" };
    const at = (...path: (string | number)[]) => {
      const refusal: Refusal = { code: "CLAUSE_NOT_FOUND", path: [...path, "taskLinks", 0, "clause"], clause };
      return setbackOf(problem({ code: refusal.code, refusal }), draft, "vi");
    };
    expect(at("after")).toEqual({ kind: "refused", issues: [{ path: "taskLinks.0.clause", text: "clauseNotFound" }] });
    expect(at("revisions", 2)).toEqual({ kind: "run-refused", issue: { text: "clauseNotFound" } });
    expect(
      setbackOf(problem({ code: "MALFORMED", issues: [{ path: ["after", "title"], message: "x" }] }), draft, "vi"),
    ).toEqual({ kind: "refused", issues: [{ path: "title", text: "giveTitle" }] });
  });

  it("shows a clause that the server does not know at its field", () => {
    const clause = { programme: "nap-wps-2024-2030", clause: "II.9" };
    const refusal: Refusal = { code: "CLAUSE_NOT_FOUND", path: ["taskLinks", 0, "clause"], clause };
    expect(setbackOf(problem({ code: refusal.code, refusal }), draft, "vi")).toEqual({
      kind: "refused",
      issues: [{ path: "taskLinks.0.clause", text: "clauseNotFound" }],
    });
  });

  it("shows an unknown organisation in its row, which may hold several entries", () => {
    if (lead === undefined) throw new Error("no row");
    const rows = [{ ...lead, parts: [...lead.parts, ...lead.parts] }, lead];
    const id = OrganisationId.parse("nobody");
    const refusal: Refusal = { code: "ORGANISATION_NOT_FOUND", path: ["organisations", 2, "organisation"], id };
    expect(setbackOf(problem({ code: refusal.code, refusal }), { ...draft, organisations: rows }, "vi")).toEqual({
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
    expect(setbackOf(problem({ code: refusal.code, refusal }), draft, "vi")).toEqual({
      kind: "refused",
      issues: [{ path: "place.province", text: "provinceList" }],
    });
  });

  it("says at the session's room who has it when, and which event where that may be known", () => {
    const event = EventId.parse("439c044e-b44b-4821-8672-2662705f45ac");
    const refusal: Refusal = {
      code: "ROOM_TAKEN",
      path: ["sessions", 0, "room"],
      room: RoomId.parse(event),
      name: { vi: "Phòng 201" },
      date: "2027-03-15",
      hours: { start: "09:00", end: "10:00" },
      event,
    };
    const values = { room: "Phòng 201", day: "15/3/2027", hours: "09:00–10:00" };
    expect(setbackOf(problem({ code: refusal.code, refusal }), draft, "vi")).toEqual({
      kind: "refused",
      issues: [{ path: "sessions.0.room", text: "roomTaken", values, event }],
    });
  });

  it("says at the session's room from when it is closed", () => {
    const room = RoomId.parse("439c044e-b44b-4821-8672-2662705f45ac");
    const [date, closedFrom] = ["2027-03-15", "2027-03-01"];
    const refusal: Refusal = { code: "ROOM_CLOSED", path: ["sessions", 0, "room"], room, date, closedFrom };
    expect(setbackOf(problem({ code: refusal.code, refusal }), draft, "vi")).toEqual({
      kind: "refused",
      issues: [{ path: "sessions.0.room", text: "roomClosed", values: { day: "1/3/2027" } }],
    });
  });

  it("shows at its date an event that cannot have been held yet", () => {
    const refusal: Refusal = { code: "HELD_TOO_EARLY", start: "2027-03-15", today: "2026-11-21" };
    expect(setbackOf(problem({ code: refusal.code, refusal }), draft, "vi")).toEqual({
      kind: "refused",
      issues: [{ path: "dates.start", text: "heldTooEarly" }],
    });
  });

  it("shows at the status where an event cannot go", () => {
    const refusal: Refusal = { code: "STATUS_NOT_REACHABLE", from: "held", to: "idea", reachable: ["reported"] };
    expect(setbackOf(problem({ code: refusal.code, refusal }), draft, "vi")).toEqual({
      kind: "refused",
      issues: [{ path: "status", text: "statusNotReachable" }],
    });
  });

  it("keeps the number of a request that broke", () => {
    expect(setbackOf(problem({ code: "BROKEN" }), draft, "vi")).toEqual({ kind: "broken", requestId: "r1" });
  });

  it("passes on what is no answer of the server: a fault of ours", () => {
    expect(() => setbackOf(new TypeError("ours"), draft, "vi")).toThrow("ours");
  });
});
