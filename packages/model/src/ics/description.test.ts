import { describe, expect, it } from "vitest";
import sample from "../../fixtures/events/sample.json" with { type: "json" };
import { ProgrammeEvent } from "../event.js";
import { toDescription } from "./description.js";
import type { Names } from "./names.js";

const event = ProgrammeEvent.parse(sample);

describe("toDescription", () => {
  it("says what is known, what is doubted and what is not known", () => {
    expect(toDescription(event, { language: "en" })).toBe(
      [
        "Training",
        "",
        "Two days, one topic a day.",
        "Participants bring a laptop.",
        "",
        "Lead: mps",
        "Partner: un-women",
        "",
        "Another source: The note gives March only.",
        "Attendance: 40 people; women: not known",
        "Attendance, by another source: about 50 people; women: at least 20; share of women as printed: 45.5%",
        "",
        "Task, as stated: II.2.e (nap-wps-2024-2030)",
        "Task, suggested: II.1.b (nap-wps-2024-2030)",
      ].join("\n"),
    );
  });

  it("writes figures the Vietnamese way in Vietnamese", () => {
    expect(toDescription(event, { language: "vi" })).toContain(
      "Tham dự, theo nguồn khác: khoảng 50 người; nữ: ít nhất 20; tỷ lệ nữ theo nguồn: 45,5%",
    );
  });

  it("calls organisations, programmes and clauses by their names, where they are known", () => {
    const names: Names = {
      organisation: (id) => (id === "mps" ? { vi: "Bộ Công an", en: "Ministry of Public Security" } : undefined),
      programme: () => ({ en: "National Action Programme" }),
      clause: ({ clause }) => (clause === "II.2.e" ? { en: "Safety in cyberspace" } : undefined),
    };
    const text = toDescription(event, { language: "en", names, page: "https://example.org/events/1" });
    expect(text).toContain("\n\nLead: Ministry of Public Security\nPartner: un-women\n\n");
    expect(text).toContain("Task, as stated: II.2.e Safety in cyberspace (National Action Programme)\n");
    expect(text).toContain("Task, suggested: II.1.b (National Action Programme)\n");
    expect(text.endsWith("\n\nPage of the event: https://example.org/events/1")).toBe(true);
  });

  it("leaves out what the record does not give", () => {
    const bare = {
      ...event,
      summary: undefined,
      variants: [],
      taskLinks: [],
      headcounts: { status: "not-given" },
    } as const;
    expect(toDescription({ ...bare, variants: [], taskLinks: [], organisations: [] }, { language: "en" })).toBe(
      "Training",
    );
  });
});
