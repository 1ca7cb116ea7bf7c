import {
  type AttendanceSlot,
  type BilingualLine,
  type Language,
  type Organisation,
  type Participation,
  type ProgrammeEvent,
  RUNNING_ROLES,
  type Session,
  slotsOf,
  takesSeat,
  toRowCode,
  wordingIn,
  writtenName,
} from "@wps/model";
import type { AttendanceSheet } from "./attendance-sheet.ts";

/** What a sheet is made of. */
export interface SheetSource {
  readonly event: ProgrammeEvent;
  readonly session: Session;
  /** In the order of their rows. */
  readonly list: readonly Participation[];
  readonly organisations: readonly Organisation[];
  readonly language: Language;
  /** Where people reach the app. */
  readonly site: string;
  readonly now: string;
}

/** The sheet of one session: everybody who has a seat, in the order of the list. */
export function sheetOf({ event, session, list, organisations, language, site, now }: SheetSource): AttendanceSheet {
  const say = (text: BilingualLine) => wordingIn(text, language).text;
  const names = new Map(organisations.map(({ id, name }) => [id, say(name)]));
  const hosts = event.organisations
    .filter(({ role }) => (RUNNING_ROLES as readonly string[]).includes(role))
    .flatMap(({ organisation }) => names.get(organisation) ?? []);
  const place = event.place.status === "known" ? [event.place.venue, event.place.name] : [];
  const where = place.flatMap((text) => (text === undefined ? [] : say(text))).join(", ");
  return {
    title: [say(event.title), ...(session.title ? [say(session.title)] : [])].join(" · "),
    facts: [[dayOf(session, language), hoursOf(session), where], [hosts.join("; ")]]
      .map((fact) => fact.filter((part) => part !== "").join(" · "))
      .filter((fact) => fact !== ""),
    parts: slotsOf([session]).map((slot) => partOf(slot, language)),
    rows: list.filter(takesSeat).map((one) => ({
      code: toRowCode(one.number),
      name: writtenName(one.name),
      from: fromOf(one, names),
    })),
    address: `${site}/events/${event.id}/attendance?session=${session.id}&basis=paper`,
    language,
    made: now,
  };
}

const PARTS: Readonly<Record<Language, Readonly<Record<AttendanceSlot["part"], string>>>> = {
  vi: { morning: "Ký buổi sáng", afternoon: "Ký buổi chiều", whole: "Ký tên" },
  en: { morning: "Morning, signed", afternoon: "Afternoon, signed", whole: "Signature" },
};

const partOf = ({ part }: AttendanceSlot, language: Language) => PARTS[language][part];

function dayOf({ date }: Session, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "vi" ? "vi" : "en-GB", { dateStyle: "full", timeZone: "UTC" });
  return format.format(Date.parse(date));
}

const hoursOf = ({ hours }: Session) => (hours === undefined ? "" : `${hours.start}–${hours.end}`);

function fromOf({ profile }: Participation, names: ReadonlyMap<string, string>): string {
  const organisation = profile.organisation && names.get(profile.organisation);
  return [profile.function, profile.unit, organisation].filter((part) => part !== undefined && part !== "").join(", ");
}
