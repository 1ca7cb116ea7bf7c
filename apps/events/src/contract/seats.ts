import { createRoute, z } from "@hono/zod-openapi";
import {
  BilingualLine,
  EventDates,
  EventFormat,
  EventId,
  EventPlace,
  FullName,
  meaning,
  OrganisationId,
  ParticipationEntry,
  ParticipationId,
  SEAT_OBSTACLES,
  SeatLinkToken,
  SeatPlan,
  TimeZone,
} from "@wps/model";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** What whoever holds a link to an event's seats is told of the event: of a sensitive one neither the place nor who runs it. */
export const LinkedEvent = z
  .strictObject({
    title: BilingualLine,
    dates: EventDates,
    timeZone: TimeZone,
    format: EventFormat,
    place: EventPlace.optional(),
    hosts: z.array(OrganisationId),
  })
  .meta(
    meaning(
      "LinkedEvent",
      "What whoever holds a link is told of an event.",
      "Thông tin sự kiện dành cho người giữ liên kết.",
    ),
  );
export type LinkedEvent = z.infer<typeof LinkedEvent>;

const Count = z.int().min(0);

/** Somebody whom the organisers have to do something about. */
const Somebody = z.strictObject({
  participation: ParticipationId,
  name: FullName,
  entry: ParticipationEntry,
  office: OrganisationId.optional(),
});

/** An organisation, what it has done about its seats, and its link; `madeAt` and `openedAt` are those of the link. */
export const OfficeStanding = z
  .strictObject({
    organisation: OrganisationId,
    seats: z.int().min(1),
    seated: Count,
    women: Count,
    waiting: Count,
    unanswered: Count,
    link: z.strictObject({ madeAt: z.iso.datetime(), openedAt: z.iso.datetime().optional() }).optional(),
  })
  .meta(
    meaning("OfficeStanding", "What an organisation has done about its seats.", "Tình hình đề cử của một cơ quan."),
  );
export type OfficeStanding = z.infer<typeof OfficeStanding>;

/** The seats of an event: the plan, how far they are given, who waits in which order and why, and who has not answered. */
export const SeatOverview = z
  .strictObject({
    event: EventId,
    /** 0 until there is a plan. */
    revision: Count,
    plan: SeatPlan.optional(),
    taken: Count,
    women: Count,
    offices: z.array(OfficeStanding),
    hasRegistrationLink: z.boolean(),
    waiting: z.array(Somebody.extend({ because: z.enum(SEAT_OBSTACLES).optional() })),
    unanswered: z.array(Somebody),
  })
  .meta(
    meaning(
      "SeatOverview",
      "The seats of an event: plan, how far they are given, who waits, who has not answered.",
      "Tình hình chỗ của sự kiện: kế hoạch, đã phân bổ, danh sách chờ, người chưa trả lời.",
    ),
  );
export type SeatOverview = z.infer<typeof SeatOverview>;

/** The secret of a link that was just made: it is never told again. */
export const MadeSeatLink = z
  .strictObject({ token: SeatLinkToken })
  .meta(
    meaning(
      "MadeSeatLink",
      "The secret of a link that was just made, which is never told again.",
      "Mã bí mật của liên kết vừa tạo, chỉ hiển thị một lần.",
    ),
  );
export type MadeSeatLink = z.infer<typeof MadeSeatLink>;

const EventPath = z.strictObject({ id: EventId });
const OfficePath = z.strictObject({ id: EventId, organisation: OrganisationId });
const overview = (description: string) => ({
  description,
  headers: revisionTag("plan"),
  content: { "application/json": { schema: SeatOverview } },
});
const madeLink = {
  description: "The link, which is told this once.",
  content: { "application/json": { schema: MadeSeatLink } },
};

export const getSeats = createRoute({
  operationId: "getSeats",
  method: "get",
  path: "/api/events/{id}/seats",
  tags: ["people"],
  summary: "Read the plan of an event's seats and how far they are given",
  request: { params: EventPath },
  responses: { ...always, 200: overview("The seats."), 400: problems.malformed, 404: problems.notFound },
});

export const planSeats = createRoute({
  operationId: "planSeats",
  method: "put",
  path: "/api/events/{id}/seats",
  tags: ["people"],
  summary: "Plan the seats of an event; nobody who has one loses it",
  request: {
    params: EventPath,
    headers: ifMatch("the ETag of the seats"),
    body: { required: true, content: { "application/json": { schema: SeatPlan } } },
  },
  responses: {
    ...always,
    200: overview("The seats as they are now."),
    400: problems.malformed,
    404: problems.notFound,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const makeNominationLink = createRoute({
  operationId: "makeNominationLink",
  method: "post",
  path: "/api/events/{id}/nomination-links/{organisation}",
  tags: ["people"],
  summary: "Make the link under which an organisation names people; an earlier one opens nothing any more",
  request: { params: OfficePath },
  responses: { ...always, 201: madeLink, 400: problems.malformed, 404: problems.notFound },
});

export const withdrawNominationLink = createRoute({
  operationId: "withdrawNominationLink",
  method: "delete",
  path: "/api/events/{id}/nomination-links/{organisation}",
  tags: ["people"],
  summary: "Withdraw the link of an organisation; whom it has named stays",
  request: { params: OfficePath },
  responses: {
    ...always,
    204: { description: "It opens nothing any more." },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const makeRegistrationLink = createRoute({
  operationId: "makeRegistrationLink",
  method: "post",
  path: "/api/events/{id}/registration-link",
  tags: ["people"],
  summary: "Make a link to register for an event that is not shown to everybody; an earlier one opens nothing any more",
  request: { params: EventPath },
  responses: { ...always, 201: madeLink, 400: problems.malformed, 404: problems.notFound },
});

export const withdrawRegistrationLink = createRoute({
  operationId: "withdrawRegistrationLink",
  method: "delete",
  path: "/api/events/{id}/registration-link",
  tags: ["people"],
  summary: "Withdraw the link to register for an event; whoever has registered stays",
  request: { params: EventPath },
  responses: {
    ...always,
    204: { description: "It opens nothing any more." },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const makePlaceLink = createRoute({
  operationId: "makePlaceLink",
  method: "post",
  path: "/api/participations/{id}/place-link",
  tags: ["people"],
  summary: "Make the link under which somebody answers for their place; an earlier one opens nothing any more",
  request: { params: z.strictObject({ id: ParticipationId }) },
  responses: { ...always, 201: madeLink, 400: problems.malformed, 404: problems.notFound },
});
