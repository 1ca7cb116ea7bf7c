import { toEmailAddress } from "../account.js";
import type { AttendanceState } from "../attendance.js";
import { foldMarks } from "../text.js";

/** Somebody in the report of an online meeting, however often they left it and came back. */
export interface MeetingGuest {
  /** As they called themselves in the meeting, which may be anything. */
  readonly name: string;
  readonly email?: string;
  /** All their stays together. */
  readonly minutes: number;
}

/** Who was in an online meeting, and the rows of which the length of the stay cannot be read. */
export interface MeetingReport {
  readonly guests: readonly MeetingGuest[];
  readonly unreadable: readonly number[];
}

type Field = "name" | "first" | "last" | "email" | "duration";

/** What Zoom, Teams and Meet call their columns, in English and in Vietnamese. */
const HEADINGS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:first name|ten)$/, "first"],
  [/^(?:last name|ho)$/, "last"],
  [/^(?:name|full name|participant|user name|ho va ten|ho ten|ten day du|nguoi tham gia)\b/, "name"],
  [/^(?:user )?e ?mail\b|^thu dien tu/, "email"],
  [/^(?:total )?(?:in meeting )?duration|^(?:tong )?thoi (?:luong|gian)|^attendance duration/, "duration"],
];

function fieldIn(cell: string): Field | undefined {
  const heading = foldMarks(cell)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return HEADINGS.find(([pattern]) => pattern.test(heading))?.[1];
}

/**
 * Reads the report that Zoom, Teams or Meet writes of a meeting. Other tables stand above and below that of the guests in
 * some of them. A guest with several stays has their sum: whoever came in with two devices at once has both.
 *
 * @param rows the cells of the file
 * @returns undefined where no table has names and lengths of stay
 * @example
 * readMeetingReport([["Name (Original Name)", "Duration (Minutes)"], ["Lan - MOHA", "52"], ["Lan - MOHA", "40"]])?.guests; // [{ name: "Lan - MOHA", minutes: 92 }]
 */
export function readMeetingReport(rows: readonly (readonly string[])[]): MeetingReport | undefined {
  const begin = rows.findIndex((row) => isHeading(row.map(fieldIn)));
  if (begin < 0) return undefined;
  const fields = (rows[begin] ?? []).map(fieldIn);
  const at = (row: readonly string[], field: Field) => row[fields.indexOf(field)]?.trim() ?? "";
  const guests = new Map<string, MeetingGuest>();
  const unreadable: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (index <= begin) continue;
    const name = at(row, "name") || [at(row, "last"), at(row, "first")].filter((part) => part !== "").join(" ");
    // A line without a name ends the table: what follows is another one.
    if (name === "") break;
    const minutes = minutesIn(at(row, "duration"));
    if (minutes === undefined) {
      unreadable.push(index);
      continue;
    }
    const email = toEmailAddress(at(row, "email"));
    const key = email ?? foldMarks(name);
    const before = guests.get(key)?.minutes ?? 0;
    guests.set(key, { name, ...(email !== undefined && { email }), minutes: before + minutes });
  }
  return { guests: [...guests.values()], unreadable };
}

const isHeading = (fields: readonly (Field | undefined)[]) =>
  fields.includes("duration") && (fields.includes("name") || fields.includes("first"));

/** Whole minutes, rounded down: `95`, `1:35:10`, `1h 35m 10s`, `95 min`, `1 giờ 35 phút`. */
function minutesIn(text: string): number | undefined {
  const plain = foldMarks(text).trim();
  if (/^\d{1,4}(?:[.,]\d+)?\s*(?:m|min|mins|minutes|phut)?$/.test(plain)) return Math.floor(Number.parseFloat(plain));
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)(?::\d\d)?$/.exec(plain) ?? [];
  if (hours !== undefined) return 60 * Number(hours) + Number(minutes);
  const parts =
    /^(?:(\d{1,2})\s*(?:h|hr|hrs|hours?|gio))?\s*(?:(\d{1,3})\s*(?:m|min|mins|minutes?|phut))?\s*(?:\d{1,2}\s*(?:s|sec|seconds?|giay))?$/.exec(
      plain,
    );
  if (parts === null || plain === "") return undefined;
  return 60 * Number(parts[1] ?? 0) + Number(parts[2] ?? 0);
}

/**
 * What so many minutes in a meeting come to: whoever stayed for the share that is asked for was present. Less is absence,
 * since a guest who looked in was not there.
 *
 * @param planned how long the meeting was
 * @param percent how many hundredths of it are asked for
 * @example
 * stateByMinutes(92, 120, 75); // "present"
 * stateByMinutes(20, 120, 75); // "absent"
 */
export function stateByMinutes(minutes: number, planned: number, percent: number): AttendanceState {
  return 100 * minutes >= percent * planned ? "present" : "absent";
}
