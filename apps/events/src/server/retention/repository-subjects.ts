import { HOME_TIME_ZONE, type RetentionClass } from "@wps/model";
import { type RawBuilder, sql } from "kysely";

/** The classes that have an end. */
export type EndingClass = Exclude<RetentionClass, "consents" | "reading-log">;

/** Something that is kept: its identifier, the day with which its time begins, and whether a legal hold covers it. */
export interface Subject {
  readonly id: string;
  readonly anchor: string | null;
  readonly held: boolean;
}

/** Who somebody is, where they were taken for somebody else: the lists are theirs, and so is each hold on either. */
const themselves = sql`coalesce(persons.merged_into, persons.id)`;
const isHold = (on: RawBuilder<unknown>) =>
  sql`h.person_id in (select same.id from persons as same where ${on} in (same.id, same.merged_into))`;

const heldAtEvent = sql`exists (
  select from legal_holds as h where h.lifted_at is null and (h.event_id = p.event_id or ${isHold(sql`p.person_id`)})
)`;

const heldAtAll = sql`exists (
  select from legal_holds as h where h.lifted_at is null and (${isHold(themselves)}
    or h.event_id in (select event_id from participations where person_id = ${themselves}))
)`;

/** What is kept for an event, by participation. */
const ofParticipations = (kept: RawBuilder<unknown>) => sql<Subject>`
  select p.id, events.end_date as anchor, ${heldAtEvent} as held
  from participations as p join events on events.id = p.event_id
  where p.id in (${kept})
`;

/** Everything of a class, as the rules see it. What it means that a day is over, they say. */
export const SUBJECTS: Readonly<Record<EndingClass, RawBuilder<Subject>>> = {
  needs: ofParticipations(sql`select participation_id from access_needs`),
  sensitive: ofParticipations(sql`select participation_id from sensitive_details`),
  registration: ofParticipations(
    sql`select participation_id from place_links union select participation_id from registrations`,
  ),
  contact: sql<Subject>`
    select persons.id, max(events.end_date) as anchor, ${heldAtAll} as held
    from persons join participations on person_id = ${themselves} join events on events.id = event_id
    where contact is not null group by persons.id
  `,
  // What belongs to a grant shows people of any event that it pays for; where it pays for none yet, nobody has said when it goes.
  "signed-sheets": sql<Subject>`
    select shown.id, bool_or(exists (
      select from legal_holds as h where h.lifted_at is null and (h.event_id = events.id or exists (
        select from participations as p where p.event_id = events.id and ${isHold(sql`p.person_id`)}
      ))
    )) as held,
      case when bool_and(until is not null) then greatest(max(until), max(end_date)) end as anchor
    from (
      select id, event_id from sheet_scans where sealed is not null
      union all
      select documents.id, coalesce(documents.event_id, paid.event_id)
      from documents left join (
        select grant_id, event_id from money_shares union select grant_id, event_id from event_funding
      ) as paid on paid.grant_id = documents.grant_id
      where sealed is not null and (consent <> 'not-needed' or is_signed or kind = 'attendance')
    ) as shown left join events on events.id = shown.event_id
      left join identity_limits on identity_limits.event_id = events.id
    group by shown.id
  `,
  // Where one of their events has no day, nobody has said when they may be forgotten.
  identity: sql<Subject>`
    select persons.id, ${heldAtAll} as held,
      case when bool_and(until is not null) then greatest(max(until), max(events.end_date)) end as anchor
    from persons join participations on person_id = persons.id join events on events.id = participations.event_id
      left join identity_limits on identity_limits.event_id = events.id
    where not erased group by persons.id
  `,
  "request-words": sql<Subject>`
    select id, (closed_at at time zone ${sql.lit(HOME_TIME_ZONE)})::date as anchor, exists (
      select from legal_holds as h where h.lifted_at is null and h.person_id = data_requests.person_id
    ) as held
    from data_requests
    where closed_at is not null and (num_nonnulls(wish, answer) > 0 or extension_reason <> '–')
  `,
};

/** The classes in the order in which they are gone through. */
export const ENDING_CLASSES = Object.keys(SUBJECTS) as readonly EndingClass[];
