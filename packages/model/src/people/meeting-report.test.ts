import { describe, expect, it } from "vitest";
import { readMeetingReport, stateByMinutes } from "./meeting-report.js";

describe("readMeetingReport", () => {
  it("adds up the stays of a guest of Zoom, who is known by the address or else by the name", () => {
    const rows = [
      ["Meeting ID", "Topic", "Start Time"],
      ["123", "Tập huấn", "03/08/2026 08:30:00 AM"],
      [],
      ["Name (Original Name)", "User Email", "Join Time", "Leave Time", "Duration (Minutes)", "Guest"],
      ["Lan", "lan@example.org", "08:31", "09:23", "52", "Yes"],
      ["Nguyễn Thị Lan", "Lan@example.org", "09:30", "10:10", "40", "Yes"],
      ["iPhone", "", "08:30", "08:35", "5", "Yes"],
      ["IPHONE", "", "08:40", "08:45", "5", "Yes"],
    ];
    expect(readMeetingReport(rows)).toEqual({
      guests: [
        { name: "Nguyễn Thị Lan", email: "lan@example.org", minutes: 92 },
        { name: "IPHONE", minutes: 10 },
      ],
      unreadable: [],
    });
  });

  it("reads the second table of a report of Teams and no other", () => {
    const rows = [
      ["1. Summary"],
      ["Meeting title", "Tập huấn"],
      ["Average attendance time", "1h 20m"],
      [""],
      ["2. Participants"],
      ["Name", "First Join", "Last Leave", "In-Meeting Duration", "Email", "Role"],
      ["Trần Văn An", "8:30", "10:00", "1h 29m 59s", "", "Presenter"],
      ["Lê Hoa", "8:30", "8:30", "45s", "", "Attendee"],
      [""],
      ["3. In-Meeting activities"],
      ["Name", "Join Time", "Leave Time", "Duration", "Email"],
      ["Trần Văn An", "8:30", "10:00", "1h 29m 59s", ""],
    ];
    expect(readMeetingReport(rows)?.guests).toEqual([
      { name: "Trần Văn An", minutes: 89 },
      { name: "Lê Hoa", minutes: 0 },
    ]);
  });

  it("puts the names of Meet together, family name first", () => {
    const rows = [
      ["First name", "Last name", "Email", "Duration"],
      ["Lan", "Nguyễn Thị", "lan@example.org", "1:35:10"],
    ];
    expect(readMeetingReport(rows)?.guests).toEqual([
      { name: "Nguyễn Thị Lan", email: "lan@example.org", minutes: 95 },
    ]);
  });

  it("does not take a length that it cannot read for none", () => {
    const rows = [
      ["Họ và tên", "Thời lượng"],
      ["Lan", "1 giờ 5 phút"],
      ["An", "lâu"],
      ["Hoa", ""],
    ];
    expect(readMeetingReport(rows)).toEqual({ guests: [{ name: "Lan", minutes: 65 }], unreadable: [2, 3] });
  });

  it("finds nothing in a list without lengths of stay", () => {
    expect(
      readMeetingReport([
        ["Họ và tên", "Email"],
        ["Lan", ""],
      ]),
    ).toBeUndefined();
    expect(readMeetingReport([])).toBeUndefined();
  });
});

describe("stateByMinutes", () => {
  it("is exact at the border", () => {
    expect([stateByMinutes(90, 120, 75), stateByMinutes(89, 120, 75)]).toEqual(["present", "absent"]);
  });
});
