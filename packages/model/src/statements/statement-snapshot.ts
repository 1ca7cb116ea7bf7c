import * as z from "zod";
import { PlainDate } from "../date.js";
import { EventId, EventKind } from "../event.js";
import { EventDates } from "../event-dates.js";
import { EventStatus } from "../event-status.js";
import { Grant } from "../grant.js";
import { meaning } from "../meaning.js";
import { OrganisationId } from "../organisation.js";
import { ProvinceKey } from "../place.js";
import { Result } from "../result.js";
import { ClauseRef } from "../task-link.js";
import { BilingualLine } from "../text.js";
import { StatementEntry } from "./statement-entry.js";
import { ToldStatement } from "./statement-figure.js";
import { StatementPeriod } from "./statement-period.js";

const Revision = z.int().min(0);
const Text = z.string().min(1).max(2_000);

/** An event that a grant pays for, as it stood when the statement was made. */
export const StatementEvent = z
  .strictObject({
    id: EventId,
    title: BilingualLine,
    kind: EventKind,
    dates: EventDates,
    status: EventStatus,
    /** Where it was, as the place was called then. */
    place: BilingualLine.nullable(),
    province: ProvinceKey.nullable(),
    tasks: z.array(ClauseRef),
    results: z.array(Result),
    /** The versions that were read. */
    revisions: z.strictObject({ event: Revision, money: Revision, results: Revision }),
  })
  .meta(meaning("StatementEvent", "An event that a grant pays for.", "Một sự kiện do khoản tài trợ chi trả."));
export interface StatementEvent extends z.infer<typeof StatementEvent> {}

/** What was released of the people at events that the donors of the grant pay for: those of the grant among them. */
export const StatementPeople = z
  .strictObject({
    release: z.int().min(1),
    until: PlainDate,
    isAudited: z.boolean(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    versions: z.strictObject({ tables: z.int().min(1), method: z.int().min(1), catalogue: PlainDate }),
    tables: z.array(
      z.strictObject({
        subject: Text,
        funder: OrganisationId,
        of: Text.nullable(),
        cells: z.array(z.strictObject({ at: z.record(Text, Text.nullable()), people: z.int().min(0).nullable() })),
      }),
    ),
  })
  .meta(meaning("StatementPeople", "What was released of people.", "Số liệu về người tham dự đã công bố."));
export interface StatementPeople extends z.infer<typeof StatementPeople> {}

/** What things were called when the statement was made. */
const Names = z.strictObject({
  organisations: z.array(z.strictObject({ id: OrganisationId, name: BilingualLine })),
  provinces: z.array(z.strictObject({ key: ProvinceKey, name: BilingualLine })),
  clauses: z.array(z.strictObject({ ...ClauseRef.shape, name: BilingualLine })),
});

/**
 * Everything that a statement of a grant is made from: what its donors may read of what it pays for, as it stood at one instant.
 * Nothing in it tells of a person or of what others pay.
 */
export const StatementSnapshot = z
  .strictObject({
    format: z.literal(1),
    nth: z.int().min(1),
    madeAt: z.iso.datetime(),
    period: StatementPeriod,
    /** Who issues it: one of those that run the grant. */
    issuer: OrganisationId,
    grant: Grant,
    events: z.array(StatementEvent),
    /** How many events it pays for besides, of which nothing else is told. */
    heldBack: z.int().min(0),
    /** Of its whole time, so that what was told before can be told anew. */
    entries: z.array(StatementEntry),
    results: z.strictObject({ revision: Revision, results: z.array(Result) }),
    /** Left out where nothing was released yet. */
    people: StatementPeople.optional(),
    names: Names,
    versions: z.strictObject({
      catalogue: PlainDate,
      /** Of the definitions that its figures follow. */
      definitions: z.array(z.strictObject({ code: Text, version: z.int().min(1) })),
    }),
    /** What was told before of each period, the first first. */
    earlier: z.array(ToldStatement),
  })
  .meta(meaning("StatementSnapshot", "What a statement is made from.", "Dữ liệu gốc của báo cáo."));
export interface StatementSnapshot extends z.infer<typeof StatementSnapshot> {}
