import { expect, it } from "vitest";
import sample from "../../fixtures/events/sample.json" with { type: "json" };
import { enteredOf, NewProgrammeEvent, ProgrammeEvent } from "../event.js";
import { draftFrom, EVENT_TEMPLATES } from "./event-templates.js";

const event = enteredOf(ProgrammeEvent.parse(sample));

it("each template makes an event that can be saved, as long as it says", () => {
  for (const template of EVENT_TEMPLATES) {
    const draft = draftFrom(template, "2027-12-30");
    const { dates, sessions } = NewProgrammeEvent.parse({ ...event, place: { status: "not-given" }, ...draft });
    expect(sessions).toHaveLength(template.days * template.hours.length);
    expect(new Set(sessions.map(({ date }) => date)).size).toBe(template.hours.length > 0 ? template.days : 0);
    expect(dates.start).toBe("2027-12-30");
  }
  expect(new Set(EVENT_TEMPLATES.map(({ code }) => code)).size).toBe(EVENT_TEMPLATES.length);
});
