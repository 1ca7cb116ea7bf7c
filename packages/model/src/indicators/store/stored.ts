import type { RecordStore, StoredRecord } from "../../engine/index.js";
import { AttendanceMode, ParticipationRole } from "../../participation.js";
import { AgeGroup, GovernmentLevel, PositionLevel, Sex } from "../../person-profile.js";
import { provinceListOn, provinceOfKey, toProvinceKey } from "../../place.js";
import { isUntimed, notedMinutes } from "../delivery/training-time.js";
import { cameTo, type ParticipationFact } from "../participation-fact.js";

/** What of a participation is kept in which column: all of it, so that it can be told again. */
export const SHAPE = {
  dimensions: [
    "day",
    /** The clauses, as `programme#clause`, with spaces between them. */
    "links",
    "sex",
    "organisation",
    "government-level",
    /** With the list that its code is of, since the day says which. */
    "province",
    "age-group",
    "position-level",
    "roles",
    "mode",
    "presence",
    "completion",
    /** Of whom the minutes are estimated: which part of the sessions was attended, or that nothing can be estimated. */
    "portion",
  ],
  /** The organisation is one too, to count each once. */
  keys: ["event", "person", "agency"],
  /** `noted` is what of the minutes counts. */
  quantities: ["expected", "attended", "planned", "minutes", "noted"],
} as const;

export type Dimension = (typeof SHAPE.dimensions)[number];
export type Key = (typeof SHAPE.keys)[number];
export type Quantity = (typeof SHAPE.quantities)[number];
export type Columns = RecordStore<Dimension, Key, Quantity, never>;
export type ParticipationRecord = StoredRecord<Dimension | Key, Quantity>;

/** Whether somebody was on a list, and came. */
export const PRESENCE = ["came as registered", "walked in", "did not come", "neither"] as const;

function presenceOf(fact: ParticipationFact): (typeof PRESENCE)[number] {
  if (cameTo(fact)) return fact.registered ? "came as registered" : "walked in";
  return fact.registered ? "did not come" : "neither";
}

/** The portion of those of whom no time is known at all. */
export const UNTIMED = "untimed";

function portionOf(fact: ParticipationFact): string | null {
  if (fact.minutes.attended !== null || !cameTo(fact)) return null;
  return isUntimed(fact) ? UNTIMED : `${fact.sessions.attended}/${fact.sessions.expected}`;
}

/** A participation as columns hold it. */
export function toRecord(fact: ParticipationFact): ParticipationRecord {
  const { day, province, organisation, sessions, minutes } = fact;
  return {
    day,
    links: linksText(fact.links),
    sex: fact.sex,
    organisation,
    "government-level": fact.governmentLevel,
    province: province === null ? null : toProvinceKey({ code: province, list: provinceListOn(day) }),
    "age-group": fact.ageGroup,
    "position-level": fact.positionLevel,
    roles: fact.roles.join(" "),
    mode: fact.mode,
    presence: presenceOf(fact),
    completion: fact.completion,
    portion: portionOf(fact),
    event: fact.event,
    person: fact.person,
    agency: organisation,
    expected: sessions.expected,
    attended: sessions.attended,
    planned: minutes.planned,
    minutes: minutes.attended,
    noted: notedMinutes(fact),
  };
}

/** The participation that a record was made of. */
export function toFact(record: ParticipationRecord): ParticipationFact {
  const { presence, completion, province, event, day } = record;
  return {
    event: event ?? "",
    person: record.person,
    day: day ?? "",
    links: linksIn(record.links),
    sex: optionIn(Sex.options, record.sex) ?? "unknown",
    organisation: record.organisation,
    governmentLevel: optionIn(GovernmentLevel.options, record["government-level"]),
    province: province && provinceOfKey(province).code,
    ageGroup: optionIn(AgeGroup.options, record["age-group"]),
    positionLevel: optionIn(PositionLevel.options, record["position-level"]),
    roles: rolesIn(record.roles),
    mode: optionIn(AttendanceMode.options, record.mode),
    registered: presence === "came as registered" || presence === "did not come",
    sessions: { expected: record.expected ?? 0, attended: record.attended ?? 0 },
    minutes: { planned: record.planned, attended: record.minutes },
    completion: optionIn(["met", "not-met"], completion) ?? "no-rule",
  };
}

function linksText(links: ParticipationFact["links"]): string {
  let text = "";
  for (const { programme, clause } of links) {
    text += `${text === "" ? "" : " "}${programme}${clause === undefined ? "" : `#${clause}`}`;
  }
  return text;
}

/** The clauses that a text in the column of links stands for. */
export const linksIn = (text: string | null): ParticipationFact["links"] =>
  wordsIn(text).map((word) => {
    const [programme = "", clause] = word.split("#");
    return clause === undefined ? { programme } : { programme, clause };
  });

/** The roles that a text in the column of roles stands for. */
export const rolesIn = (text: string | null): ParticipationRole[] =>
  wordsIn(text).flatMap((word) => optionIn(ParticipationRole.options, word) ?? []);

const wordsIn = (text: string | null): string[] => (text ? text.split(" ") : []);

const optionIn = <const Option extends string>(options: readonly Option[], text: string | null): Option | null =>
  options.find((option) => option === text) ?? null;
