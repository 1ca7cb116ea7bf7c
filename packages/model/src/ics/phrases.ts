import type { Count } from "../count.js";
import type { DatePrecision } from "../date-precision.js";
import type { EventKind } from "../event.js";
import type { EventDates } from "../event-dates.js";
import type { EventStatus } from "../event-status.js";
import { KIND_WORDS, SPAN_WORDS } from "../event-words.js";
import type { CountUnit, Headcount } from "../headcount.js";
import type { OrganisationRole } from "../organisation.js";
import type { TaskLink } from "../task-link.js";
import type { Language } from "../text.js";

/** What a feed says in its own words, in one language. */
interface Phrases {
  readonly numbers: Intl.NumberFormat;
  readonly kinds: Readonly<Record<EventKind, string>>;
  /** Put before a title: the one mark of a change that every calendar program shows. */
  readonly marks: Readonly<Partial<Record<EventStatus, string>>>;
  /** All that a sensitive event says of itself. */
  readonly busy: string;
  readonly reasons: Readonly<Partial<Record<EventStatus, string>>>;
  readonly hosts: Readonly<Record<OrganisationRole, string>>;
  readonly page: string;
  readonly spans: Readonly<Record<Exclude<DatePrecision, "day">, (day: string) => string>>;
  readonly dayNotGiven: string;
  readonly onTheDates: string;
  readonly anotherSource: string;
  readonly attendance: Readonly<Record<Headcount["standing"], string>>;
  readonly counts: Readonly<Record<Count["kind"], (value: string) => string>>;
  readonly units: Readonly<Record<CountUnit, string>>;
  readonly women: string;
  readonly printedShare: string;
  readonly links: Readonly<Record<TaskLink["basis"], string>>;
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  vi: {
    numbers: new Intl.NumberFormat("vi"),
    kinds: KIND_WORDS.vi,
    marks: { postponed: "[HOÃN]", cancelled: "[ĐÃ HỦY]" },
    busy: "Bận",
    reasons: { postponed: "Lý do hoãn", cancelled: "Lý do hủy" },
    hosts: {
      lead: "Chủ trì",
      "co-host": "Đồng tổ chức",
      partner: "Đối tác phối hợp",
      venue: "Đơn vị đăng cai",
      implementer: "Đơn vị thực hiện",
    },
    page: "Trang của sự kiện",
    spans: SPAN_WORDS.vi,
    dayNotGiven: "chưa rõ ngày",
    onTheDates: "Về thời gian",
    anotherSource: "Nguồn khác",
    attendance: { chosen: "Tham dự", variant: "Tham dự, theo nguồn khác" },
    counts: {
      exact: (value) => value,
      about: (value) => `khoảng ${value}`,
      "at-least": (value) => `ít nhất ${value}`,
      "more-than": (value) => `hơn ${value}`,
      unknown: () => "chưa rõ",
    },
    units: { person: "người", agency: "cơ quan, đơn vị", province: "tỉnh, thành phố", country: "quốc gia" },
    women: "nữ",
    printedShare: "tỷ lệ nữ theo nguồn",
    links: { stated: "Nhiệm vụ, theo nguồn", suggested: "Nhiệm vụ, đề xuất" },
  },
  en: {
    numbers: new Intl.NumberFormat("en"),
    kinds: KIND_WORDS.en,
    marks: { postponed: "[POSTPONED]", cancelled: "[CANCELLED]" },
    busy: "Busy",
    reasons: { postponed: "Reason for the postponement", cancelled: "Reason for the cancellation" },
    hosts: {
      lead: "Lead",
      "co-host": "Co-host",
      partner: "Partner",
      venue: "Venue host",
      implementer: "Implementer",
    },
    page: "Page of the event",
    spans: SPAN_WORDS.en,
    dayNotGiven: "day not given",
    onTheDates: "On the dates",
    anotherSource: "Another source",
    attendance: { chosen: "Attendance", variant: "Attendance, by another source" },
    counts: {
      exact: (value) => value,
      about: (value) => `about ${value}`,
      "at-least": (value) => `at least ${value}`,
      "more-than": (value) => `more than ${value}`,
      unknown: () => "not known",
    },
    units: { person: "people", agency: "agencies", province: "provinces", country: "countries" },
    women: "women",
    printedShare: "share of women as printed",
    links: { stated: "Task, as stated", suggested: "Task, suggested" },
  },
};

/**
 * The span of dates that are known to the month, quarter or year only, as a mark behind a title.
 *
 * @example
 * spanMark({ precision: "month", start: "2022-06-01", end: "2022-06-30" }, "vi"); // "(tháng 6/2022, chưa rõ ngày)"
 */
export function spanMark(
  { precision, start, end }: Pick<EventDates, "precision" | "start" | "end">,
  language: Language,
): string | undefined {
  if (precision === "day") return undefined;
  const { spans, dayNotGiven } = PHRASES[language];
  const first = spans[precision](start);
  const last = spans[precision](end);
  return `(${first === last ? first : `${first} – ${last}`}, ${dayNotGiven})`;
}
