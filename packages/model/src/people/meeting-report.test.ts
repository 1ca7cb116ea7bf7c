import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastMinutes, readMeetingReport, stateByMinutes } from "./meeting-report.js";

/** The guests of a report, without when they came and left. */
const read = (rows: readonly (readonly string[])[]) =>
  readMeetingReport(rows)?.guests.map(({ stays: _, ...guest }) => guest);

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
    expect(read(rows)).toEqual([
      { name: "Nguyễn Thị Lan", email: "lan@example.org", minutes: 92 },
      { name: "IPHONE", minutes: 10 },
    ]);
    expect(readMeetingReport(rows)?.unreadable).toEqual([]);
  });

  it("counts two devices at the same time once, and a break for nothing", () => {
    const heading = ["Name", "Email", "Join time", "Leave time", "Duration (Minutes)"];
    const day = "3/8/26,";
    const rows = [
      heading,
      ["Lan", "lan@example.org", `${day} 8:30:00 AM`, `${day} 9:30:00 AM`, "60"],
      ["Lan (phone)", "lan@example.org", `${day} 9:00:00 AM`, `${day} 10:00:30 AM`, "61"],
      ["Lan", "lan@example.org", `${day} 12:15:00 PM`, `${day} 1:00:00 PM`, "45"],
      ["Hoa", "", "08:30 SA", "01:30 CH", "45 phút"],
    ];
    expect(read(rows)?.map(({ minutes }) => minutes)).toEqual([90 + 45, 45]);
  });

  it("takes the clock where there is no length, and a time of coming without one of leaving for none", () => {
    expect(
      read([
        ["Họ và tên", "Giờ vào", "Giờ ra"],
        ["Lan", "08:30", "10:05"],
        ["An", "08:30", ""],
      ]),
    ).toEqual([{ name: "Lan", minutes: 95 }]);
    expect(
      read([
        ["Tên (Tên gốc)", "Thời gian tham gia"],
        ["Lan", "1 giờ 5 phút"],
      ]),
    ).toEqual([{ name: "Lan", minutes: 65 }]);
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
    expect(read(rows)).toEqual([
      { name: "Trần Văn An", minutes: 89 },
      { name: "Lê Hoa", minutes: 0 },
    ]);
  });

  it("puts the names of Meet together, family name first", () => {
    const rows = [
      ["First name", "Last name", "Email", "Duration"],
      ["Lan", "Nguyễn Thị", "lan@example.org", "1:35:10"],
    ];
    expect(read(rows)).toEqual([{ name: "Nguyễn Thị Lan", email: "lan@example.org", minutes: 95 }]);
  });

  it("does not take a length that it cannot read for none", () => {
    const rows = [
      ["Họ và tên", "Thời lượng"],
      ["Lan", "1 giờ 5 phút"],
      ["An", "lâu"],
      ["Hoa", ""],
    ];
    expect(read(rows)).toEqual([{ name: "Lan", minutes: 65 }]);
    expect(readMeetingReport(rows)?.unreadable).toEqual([2, 3]);
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
    expect([stateByMinutes(90, 90), stateByMinutes(89, 90)]).toEqual(["present", "absent"]);
  });

  it("asks for a share in whole minutes, of which none less makes the share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_440 }), fc.integer({ min: 1, max: 100 }), (planned, percent) => {
        const least = leastMinutes(planned, percent);
        expect(100 * least).toBeGreaterThanOrEqual(percent * planned);
        expect(100 * (least - 1)).toBeLessThan(percent * planned);
      }),
    );
  });
});
