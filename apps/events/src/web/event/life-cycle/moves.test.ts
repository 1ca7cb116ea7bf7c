import { AccountId, type Actor, type EventStatus, enteredOf, OrganisationId, type ProgrammeEvent } from "@wps/model";
import { describe, expect, it } from "vitest";
import { keptEvent } from "../../../../test/planned-event.ts";
import { canReturn, movedTo, movesOf } from "./moves.ts";

const account = AccountId.parse("00000000-0000-4000-8000-000000000001");
const organiser: Actor = { role: "organiser", account, organisations: [OrganisationId.parse("vwu")] };
const stranger: Actor = { role: "organiser", account, organisations: [OrganisationId.parse("mps")] };
const verifier: Actor = { role: "verifier", account, organisations: [] };

const planned = keptEvent({
  dates: { precision: "day", start: "2026-11-22", end: "2026-11-23", basis: "stated" },
});
const at = (status: EventStatus): ProgrammeEvent => ({ ...planned, status });
const NOW = Date.parse("2026-11-21T16:59:00.000Z");
const moves = (event: ProgrammeEvent, actor: Actor, now = NOW) =>
  movesOf(event, actor, now).map(({ to, kind }) => `${kind} ${to}`);

describe("movesOf", () => {
  it("offers the way on first, then the ways off and back", () => {
    expect(moves(planned, organiser)).toEqual(["on approved", "off postponed", "off cancelled", "back idea"]);
    expect(moves(at("postponed"), organiser)).toEqual([
      "again planned",
      "again approved",
      "again confirmed",
      "off cancelled",
    ]);
  });

  it("leaves verifying to verifiers, who do nothing else", () => {
    expect(moves(at("reported"), organiser)).toEqual(["back held"]);
    expect(movesOf(at("reported"), organiser, NOW)[0]?.isUsual).toBe(false);
    expect(moves(at("reported"), verifier)).toEqual(["on verified"]);
    expect(moves(planned, verifier)).toEqual([]);
  });

  it("offers nothing to whom the event does not belong", () => {
    expect(moves(planned, stranger)).toEqual([]);
    expect(moves(planned, { role: "public" })).toEqual([]);
  });

  it("has no event held before its first day, which begins at midnight where it takes place", () => {
    const [held] = movesOf(at("confirmed"), organiser, NOW);
    expect(held).toEqual({ to: "held", kind: "on", isUsual: true, isTooEarly: true });
    expect(movesOf(at("confirmed"), organiser, NOW + 60_000)[0]?.isTooEarly).toBe(false);
  });
});

describe("movedTo", () => {
  it("takes the reason along where there is one, and leaves the old one behind", () => {
    const cancelled = movedTo(enteredOf(planned), "cancelled", { vi: "Bão." });
    expect(cancelled).toMatchObject({ status: "cancelled", statusReason: { vi: "Bão." } });
    expect(movedTo(cancelled, "planned")).not.toHaveProperty("statusReason");
  });
});

describe("canReturn", () => {
  it("is possible where the life cycle has the step back", () => {
    expect(canReturn(organiser, planned, at("cancelled"))).toBe(true);
    expect(canReturn(organiser, at("approved"), at("cancelled"))).toBe(true);
    expect(canReturn(organiser, at("idea"), at("held"))).toBe(false);
    expect(canReturn(organiser, planned, { ...planned, publication: "draft" })).toBe(true);
    expect(canReturn(organiser, at("reported"), at("verified"))).toBe(false);
    expect(canReturn(verifier, at("reported"), at("verified"))).toBe(true);
  });
});
