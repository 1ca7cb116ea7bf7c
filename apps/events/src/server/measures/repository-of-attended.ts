import { type Actor, type Capability, provinceListOn, Session, SessionId } from "@wps/model";
import { provincesWithCode } from "@wps/model/catalogue";
import { type AttendedEvent, type Attendee, ParticipationFact, participationFactOf } from "@wps/model/indicators";
import type { Kysely } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Tables } from "../db/tables.ts";
import { reachableBy } from "../events/filter.ts";
import { hoursFrom } from "../events/rows.ts";

/** All SQL about the numbers of those who took part. Lists count as soon as the attendance of their event is complete. */
export function attendedRepository(db: Kysely<Tables>, capability: Capability = "participation:read") {
  /** The events with a complete register with whose people the actor may do this. */
  const closed = (actor: Actor) =>
    db
      .selectFrom("events")
      .innerJoin("attendance_registers as register", "register.event_id", "events.id")
      .where("register.closed_at", "is not", null)
      .where((event) => reachableBy(event, actor, capability));

  async function events(actor: Actor): Promise<AttendedEvent[]> {
    const rows = await closed(actor)
      .select((event) => [
        "events.id",
        "events.start_date",
        "register.rule_percent",
        "register.rule_excused",
        jsonArrayFrom(
          event
            .selectFrom("event_task_links as link")
            .select(["link.programme", "link.clause"])
            .whereRef("link.event_id", "=", "events.id")
            .orderBy("link.position"),
        ).as("links"),
        jsonArrayFrom(
          event
            .selectFrom("event_sessions as session")
            .select(["session.id", "session.date", "session.start_time", "session.end_time"])
            .whereRef("session.event_id", "=", "events.id")
            .orderBy("session.position"),
        ).as("sessions"),
      ])
      .orderBy("events.start_date")
      .orderBy("events.id")
      .execute();
    return rows.map(({ id, start_date, rule_percent: percent, rule_excused: excused, links, sessions }) => ({
      event: id,
      day: start_date,
      links: links.map(({ programme, clause }) => ({ programme, ...(clause === null ? {} : { clause }) })),
      sessions: sessions.map(({ id, date, start_time, end_time }) => {
        const hours = hoursFrom(start_time, end_time);
        return Session.parse({ id, date, ...(hours && { hours }) });
      }),
      rule: percent === null || excused === null ? undefined : { percent, excused },
    }));
  }

  /** Everybody on these lists, by event, with the marks of each. */
  async function attendees(actor: Actor): Promise<(Attendee & { readonly event: string })[]> {
    const chosen = closed(actor).select("events.id");
    const people = await db
      .selectFrom("participations as on_list")
      .leftJoin("organisations", "organisations.id", "on_list.organisation_id")
      .innerJoin("events", "events.id", "on_list.event_id")
      .select([
        "on_list.id",
        "on_list.event_id",
        "on_list.person_id",
        "on_list.sex",
        "on_list.organisation_id",
        "organisations.agency",
        "on_list.government_level",
        "on_list.province_code",
        "on_list.province_list",
        "on_list.age_group",
        "on_list.position_level",
        "on_list.roles",
        "on_list.mode",
        "on_list.status",
        "on_list.entry",
        "events.start_date",
      ])
      .where("on_list.event_id", "in", chosen)
      .where("on_list.merged_into", "is", null)
      .orderBy("on_list.event_id")
      .orderBy("on_list.number")
      .execute();
    const marks = await db
      .selectFrom("attendance_marks as mark")
      .select(["mark.participation_id", "mark.session_id", "mark.part", "mark.state", "mark.mode", "mark.minutes"])
      .select("mark.basis")
      .where("mark.event_id", "in", chosen)
      .execute();
    const marksOf = new Map<string, Attendee["marks"][number][]>(people.map(({ id }) => [id, []]));
    for (const { participation_id, session_id, part, state, mode, minutes, basis } of marks) {
      const mark = { state, basis, ...(mode !== null && { mode }), ...(minutes !== null && { minutes }) };
      marksOf.get(participation_id)?.push({ session: SessionId.parse(session_id), part, mark });
    }
    return people.map((row) => ({
      event: row.event_id,
      person: row.person_id,
      sex: row.sex,
      organisation: row.agency ?? row.organisation_id,
      governmentLevel: row.government_level,
      province: codeOn(row.start_date, row.province_code, row.province_list),
      ageGroup: row.age_group,
      positionLevel: row.position_level,
      roles: row.roles,
      mode: row.mode,
      status: row.status,
      entry: row.entry,
      marks: marksOf.get(row.id) ?? [],
    }));
  }

  return {
    /** A text that changes whenever a register is closed or opened, or two people become one or two again: nothing else counts. */
    async version(actor: Actor): Promise<string> {
      const rows = await closed(actor)
        .select(["events.id", "events.revision", "register.revision as closing"])
        .orderBy("events.id")
        .execute();
      const { last, made, undone } = await db
        .selectFrom("person_merges")
        .select(({ fn }) => [fn.max("number").as("last"), fn.countAll().as("made"), fn.count("undone_at").as("undone")])
        .executeTakeFirstOrThrow();
      return [...rows.map(({ id, revision, closing }) => `${id}@${revision}.${closing}`), last, made, undone].join();
    },

    /** Everybody whom the actor may read of and who was expected or came, as measuring needs it. */
    async facts(actor: Actor): Promise<ParticipationFact[]> {
      const byId = new Map((await events(actor)).map((event) => [event.event, event]));
      return (await attendees(actor)).flatMap(({ event: id, ...attendee }) => {
        const event = byId.get(id);
        const fact = event && participationFactOf(event, attendee);
        return fact ? [ParticipationFact.parse(fact)] : [];
      });
    },
  };
}

/** The code that a province had on a day; nothing where it had been parted then, so that nobody can tell which it was. */
function codeOn(day: string, code: string | null, list: string | null): string | null {
  if (code === null || list === provinceListOn(day)) return code;
  if (list !== "2004") return null;
  const then = provincesWithCode(code).find((row) => row.list === "2004" && row.successor !== undefined);
  return (then?.list === "2004" && then.successor) || null;
}
