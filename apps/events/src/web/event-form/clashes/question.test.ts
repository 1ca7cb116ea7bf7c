import { EventId } from "@wps/model";
import { describe, expect, it } from "vitest";
import { plannedEvent } from "../../../../test/planned-event.ts";
import { type EventDraft, toDraft } from "../draft.ts";
import { questionOf } from "./question.ts";

const draft = (parts: Partial<EventDraft> = {}): EventDraft => ({
  ...toDraft(
    plannedEvent({
      dates: { precision: "day", start: "2027-05-11", end: "2027-05-11", basis: "stated" },
      sessions: [{ date: "2027-05-11", hours: { start: "08:30", end: "11:30" } }],
    }),
  ),
  ...parts,
});
const [session] = draft().sessions;
const id = EventId.parse("439c044e-b44b-4821-8672-2662705f45ac");

describe("questionOf", () => {
  it("asks about what an event takes, and about nothing else of it", () => {
    expect(questionOf(draft(), id)).toEqual({
      event: id,
      status: "planned",
      dates: { precision: "day", start: "2027-05-11", end: "2027-05-11", basis: "stated" },
      timeZone: "Asia/Ho_Chi_Minh",
      format: "in-person",
      organisations: [{ organisation: "vwu", role: "lead" }],
      sessions: [{ date: "2027-05-11", hours: { start: "08:30", end: "11:30" } }],
    });
  });

  it("leaves out sessions and organisations that are still being entered", () => {
    if (session === undefined) throw new Error("there is a session");
    const half = { ...session, row: 9, start: "14:00", end: "" };
    const nobody = { row: 9, organisation: "", parts: [] };
    const question = questionOf(
      draft({ sessions: [session, half], organisations: [...draft().organisations, nobody] }),
      undefined,
    );
    expect(question).toMatchObject({ sessions: [{ date: "2027-05-11" }], organisations: [{ organisation: "vwu" }] });
  });

  it.each([
    ["whose days are not known", { dates: { ...draft().dates, precision: "month" as const } }],
    ["whose day is no day yet", { dates: { ...draft().dates, start: { year: "2027", month: "05", day: "" } } }],
    ["that has taken place", { status: "held" as const }],
    ["that was called off", { status: "cancelled" as const }],
  ])("asks nothing about an event %s", (_, parts) => {
    expect(questionOf(draft(parts), id)).toBeUndefined();
  });
});
