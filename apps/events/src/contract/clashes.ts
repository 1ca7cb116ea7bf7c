import { createRoute, z } from "@hono/zod-openapi";
import {
  BilingualLine,
  EventDates,
  EventFormat,
  EventId,
  EventStatus,
  meaning,
  NewSession,
  OrganisationId,
  OrganisationRole,
  ParticipationId,
  Period,
  PlainDate,
  ProvinceKey,
  ProvinceRef,
  RoomId,
  TimeZone,
} from "@wps/model";
import { CLASH_KINDS, CLASH_LEVELS, HOLD_DOUBTS } from "@wps/model/clash";
import { always, problems } from "./problems.ts";

const Count = z.int().min(0);

/** Of an event as it stands in a form what decides what it takes. `event`: which one it is, where it was saved before. */
export const ClashQuestion = z
  .strictObject({
    event: EventId.optional(),
    status: EventStatus,
    dates: EventDates,
    timeZone: TimeZone,
    format: EventFormat,
    province: ProvinceRef.optional(),
    organisations: z.array(z.strictObject({ organisation: OrganisationId, role: OrganisationRole })).max(60),
    sessions: z.array(NewSession).max(400),
  })
  .meta(meaning("ClashQuestion", "What an event would take.", "Những gì một sự kiện sẽ chiếm dụng."));
export type ClashQuestion = z.infer<typeof ClashQuestion>;

/** What is taken twice: of people the row of the event's own list. */
const Taken = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("room"), room: RoomId }),
  z.strictObject({ is: z.literal("person"), participation: ParticipationId, row: z.int().min(1) }),
  z.strictObject({ is: z.literal("host"), organisation: OrganisationId }),
  z.strictObject({ is: z.literal("province"), province: ProvinceKey }),
]);

/** Another event that takes the same; which one it is, is told to those who may know. */
const OtherEvent = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("told"), id: EventId, title: BilingualLine }),
  z.strictObject({ status: z.literal("withheld") }),
]);

/**
 * Something that the event takes and others take at the same time. `sessions`: which of its own, by their places in the list from 0
 * on; none where it takes it as a whole. `doubts` are told where nobody is withheld.
 */
export const Clash = z
  .strictObject({
    kind: z.enum(CLASH_KINDS),
    level: z.enum(CLASH_LEVELS),
    taken: Taken,
    why: z.discriminatedUnion("code", [
      z.strictObject({ code: z.literal("taken-twice") }),
      z.strictObject({ code: z.literal("too-many"), atOnce: Count, limit: Count }),
    ]),
    doubts: z.array(z.enum(HOLD_DOUBTS)),
    sessions: z.array(Count),
    others: z.array(OtherEvent),
    from: z.iso.datetime(),
    until: z.iso.datetime(),
  })
  .meta(meaning("Clash", "Something that events take from each other.", "Xung đột giữa các sự kiện."));
export type Clash = z.infer<typeof Clash>;

/**
 * What an event clashes with, the gravest first. `more`: how many clashes there are beside those. `people`: whether those on its list
 * were looked at; of an event that was not saved there is no list yet. `nextFree`: the next days, so many later, onto which the whole
 * event can be moved so that nothing is left but hints; absent where none is asked for or none was found within `searched` days.
 * `invitations`: organisations with seats at it that are asked to many events, of those that the reader may see, and in which time.
 * `unreadable`: how many events could not be read and so were not looked at.
 */
export const ClashAnswer = z
  .strictObject({
    clashes: z.array(Clash),
    more: Count,
    people: z.enum(["checked", "no-list", "withheld"]),
    nextFree: z.strictObject({ days: z.int().min(1), start: PlainDate, end: PlainDate }).optional(),
    searched: Count,
    invitations: z.array(z.strictObject({ organisation: OrganisationId, times: Count, period: Period })),
    unreadable: Count,
  })
  .meta(meaning("ClashAnswer", "What an event clashes with.", "Các xung đột của một sự kiện."));
export type ClashAnswer = z.infer<typeof ClashAnswer>;

const answer = { description: "The clashes.", content: { "application/json": { schema: ClashAnswer } } };

export const findClashes = createRoute({
  operationId: "findClashes",
  method: "post",
  path: "/api/clashes",
  tags: ["events"],
  summary: "Say what an event would clash with as it stands in a form; nothing is kept",
  request: { body: { required: true, content: { "application/json": { schema: ClashQuestion } } } },
  responses: {
    ...always,
    200: answer,
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const getClashes = createRoute({
  operationId: "getClashes",
  method: "get",
  path: "/api/events/{id}/clashes",
  tags: ["events"],
  summary: "Say what an event clashes with",
  request: { params: z.strictObject({ id: EventId }) },
  responses: { ...always, 200: answer, 400: problems.malformed, 404: problems.notFound },
});
