import { toEmailAddress } from "../account.js";
import type { AttendanceState } from "../attendance.js";
import { foldMarks } from "../text.js";
import { type MeetingStay, minutesOfStays, stayClockIn } from "./meeting-stay.js";

/** Somebody in the report of an online meeting, however often they left it and came back. */
export interface MeetingGuest {
  /** As they called themselves in the meeting, which may be anything. */
  readonly name: string;
  readonly email?: string;
  readonly stays: readonly MeetingStay[];
  /** All their stays together. */
  readonly minutes: number;
}

/** Who was in an online meeting, and the rows of which the length of the stay cannot be read. */
export interface MeetingReport {
  readonly guests: readonly MeetingGuest[];
  readonly unreadable: readonly number[];
}

type Field = "name" | "first" | "last" | "email" | "joined" | "left" | "duration";

/** What Zoom, Teams and Meet call their columns, in English and in Vietnamese. */
const HEADINGS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:first name|ten)$/, "first"],
  [/^(?:last name|ho)$/, "last"],
  [
    /^(?:name|full name|participant|user name|ho va ten|ho ten|ten day du|ten hien thi|ten ten goc|nguoi tham gia)\b/,
    "name",
  ],
  [/^(?:user )?e ?mail\b|^thu dien tu/, "email"],
  [/^(?:first )?join(?:ed)?(?: time)?$|^time joined$|^(?:thoi gian|gio|lan) (?:tham gia|vao)(?: dau tien)?$/, "joined"],
  [/^(?:last )?leave(?: time)?$|^time (?:exited|left)$|^(?:thoi gian|gio|lan) (?:roi|thoat|ra)\b/, "left"],
  [/^(?:total )?(?:in meeting )?duration|^(?:tong )?thoi (?:luong|gian)|^attendance duration/, "duration"],
];

type Fields = readonly (Field | undefined)[];

/** What the columns of a row of headings hold. A time of coming alone, without one of leaving, is the length of the stay. */
function fieldsIn(row: readonly string[]): Fields {
  const fields = row.map(fieldIn);
  if (fields.includes("left") || fields.includes("duration")) return fields;
  return fields.map((field) => (field === "joined" ? "duration" : field));
}

function fieldIn(cell: string): Field | undefined {
  const heading = foldMarks(cell)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return HEADINGS.find(([pattern]) => pattern.test(heading))?.[1];
}

/**
 * Reads the report that Zoom, Teams or Meet writes of a meeting. Other tables stand above and below that of the guests in
 * some of them. A guest with several stays has them all: two devices at the same time count once where the report says
 * from when to when, and breaks count for nothing.
 *
 * @param rows the cells of the file
 * @returns undefined where no table has names and lengths of stay
 * @example
 * readMeetingReport([["Name (Original Name)", "Duration (Minutes)"], ["Lan - MOHA", "52"], ["Lan - MOHA", "40"]])?.guests[0]?.minutes; // 92
 */
export function readMeetingReport(rows: readonly (readonly string[])[]): MeetingReport | undefined {
  const begin = rows.findIndex((row) => isHeading(fieldsIn(row)));
  if (begin < 0) return undefined;
  const fields = fieldsIn(rows[begin] ?? []);
  const at = (row: readonly string[], field: Field) => row[fields.indexOf(field)]?.trim() ?? "";
  const guests = new Map<string, Omit<MeetingGuest, "minutes">>();
  const unreadable: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (index <= begin) continue;
    const name = at(row, "name") || [at(row, "last"), at(row, "first")].filter((part) => part !== "").join(" ");
    // A line without a name ends the table: what follows is another one.
    if (name === "") break;
    const stay = stayIn(at(row, "duration"), at(row, "joined"), at(row, "left"));
    if (stay === undefined) {
      unreadable.push(index);
      continue;
    }
    const email = toEmailAddress(at(row, "email"));
    const key = email ?? foldMarks(name);
    const before = guests.get(key)?.stays ?? [];
    guests.set(key, { name, ...(email !== undefined && { email }), stays: [...before, stay] });
  }
  return {
    guests: [...guests.values()].map((guest) => ({ ...guest, minutes: minutesOfStays(guest.stays) })),
    unreadable,
  };
}

const isHeading = (fields: Fields) =>
  (fields.includes("duration") || (fields.includes("joined") && fields.includes("left"))) &&
  (fields.includes("name") || fields.includes("first"));

/** A stay by its length, or by its clock where that is all there is. */
function stayIn(duration: string, joined: string, left: string): MeetingStay | undefined {
  const clock = stayClockIn(joined, left);
  const seconds = duration === "" && clock !== undefined ? clock.to - clock.from : secondsIn(duration);
  return seconds === undefined ? undefined : { seconds, ...(clock && { clock }) };
}

/** `95`, `1:35:10`, `1h 35m 10s`, `95 min`, `1 giờ 35 phút`. */
function secondsIn(text: string): number | undefined {
  const plain = foldMarks(text).trim();
  if (/^\d{1,4}(?:[.,]\d+)?\s*(?:m|min|mins|minutes|phut)?$/.test(plain)) {
    return Math.floor(60 * Number.parseFloat(plain.replace(",", ".")));
  }
  const [clock, hours, minutes, seconds = "0"] = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(plain) ?? [];
  if (clock !== undefined) return 3_600 * Number(hours) + 60 * Number(minutes) + Number(seconds);
  const parts =
    /^(?:(\d{1,2})\s*(?:h|hr|hrs|hours?|gio))?\s*(?:(\d{1,3})\s*(?:m|min|mins|minutes?|phut))?\s*(?:(\d{1,2})\s*(?:s|sec|seconds?|giay))?$/.exec(
      plain,
    );
  if (parts === null || plain === "") return undefined;
  return 3_600 * Number(parts[1] ?? 0) + 60 * Number(parts[2] ?? 0) + Number(parts[3] ?? 0);
}

/**
 * The fewest minutes that make a share of a meeting.
 *
 * @param planned how long the meeting was, in minutes
 * @param percent how many hundredths of it are asked for
 * @example
 * leastMinutes(210, 75); // 158
 */
export function leastMinutes(planned: number, percent: number): number {
  return Math.ceil((percent * planned) / 100);
}

/**
 * What so many minutes in a meeting come to: whoever stayed for as long as is asked for was present. Less is absence, since
 * a guest who looked in was not there.
 *
 * @param least how many minutes are asked for
 * @example
 * stateByMinutes(92, 90); // "present"
 * stateByMinutes(20, 90); // "absent"
 */
export function stateByMinutes(minutes: number, least: number): AttendanceState {
  return minutes >= least ? "present" : "absent";
}
