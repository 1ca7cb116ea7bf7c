import { describe, expect, it } from "vitest";
import sample from "../../fixtures/events/sample.json" with { type: "json" };
import { ProgrammeEvent } from "../event.js";
import { toDescription } from "./description.js";

const event = ProgrammeEvent.parse(sample);

describe("toDescription", () => {
  it("says what is known, what is doubted and what is not known", () => {
    expect(toDescription(event, "en")).toBe(
      [
        "Training",
        "",
        "Two days, one topic a day.",
        "Participants bring a laptop.",
        "",
        "Another source: The note gives March only.",
        "Attendance: 40 people; women: not known",
        "Attendance, by another source: about 50 people; women: at least 20; share of women as printed: 45.5%",
        "",
        "Task, as stated: nap-wps-2024-2030 II.2.e",
        "Task, suggested: nap-wps-2024-2030 II.1.b",
      ].join("\n"),
    );
  });

  it("writes figures the Vietnamese way in Vietnamese", () => {
    expect(toDescription(event, "vi")).toContain(
      "Tham dự, theo nguồn khác: khoảng 50 người; nữ: ít nhất 20; tỷ lệ nữ theo nguồn: 45,5%",
    );
  });

  it("leaves out what the record does not give", () => {
    const bare = {
      ...event,
      summary: undefined,
      variants: [],
      taskLinks: [],
      headcounts: { status: "not-given" },
    } as const;
    expect(toDescription({ ...bare, variants: [], taskLinks: [] }, "en")).toBe("Training");
  });
});
