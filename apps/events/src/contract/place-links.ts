import { createRoute, z } from "@hono/zod-openapi";
import { AccessNeeds, FullName, meaning, ParticipationStatus, PlaceAnswer, SeatLinkToken } from "@wps/model";
import { always, problems } from "./problems.ts";
import { LinkedEvent } from "./seats.ts";

/** Somebody's own place. What they need is not told back: whoever comes by the link reads nothing of it. */
export const OwnPlace = z
  .strictObject({
    event: LinkedEvent,
    name: FullName,
    status: ParticipationStatus,
    /** Of who waits: the first is 1. */
    place: z.int().min(1).optional(),
    hasNeeds: z.boolean(),
  })
  .meta(meaning("OwnPlace", "Somebody's own place at an event.", "Chỗ của người đăng ký tại sự kiện."));
export type OwnPlace = z.infer<typeof OwnPlace>;

const TokenPath = z.strictObject({ token: SeatLinkToken });
const ownPlace = (description: string) => ({ description, content: { "application/json": { schema: OwnPlace } } });

export const openPlace = createRoute({
  operationId: "openPlace",
  method: "get",
  path: "/api/places/{token}",
  tags: ["people"],
  summary: "Read one's own place",
  request: { params: TokenPath },
  responses: { ...always, 200: ownPlace("The place."), 400: problems.malformed, 404: problems.notFound },
});

export const answerForPlace = createRoute({
  operationId: "answerForPlace",
  method: "post",
  path: "/api/places/{token}/answer",
  tags: ["people"],
  summary: "Say whether one comes; whoever declines gives the seat to who waits",
  request: {
    params: TokenPath,
    body: {
      required: true,
      content: { "application/json": { schema: z.strictObject({ answer: PlaceAnswer }) } },
    },
  },
  responses: {
    ...always,
    200: ownPlace("The place as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.noSeat,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const changeNeeds = createRoute({
  operationId: "changeNeeds",
  method: "put",
  path: "/api/places/{token}/needs",
  tags: ["people"],
  summary: "Say what one needs in order to take part, in place of what was said before",
  request: {
    params: TokenPath,
    body: { required: true, content: { "application/json": { schema: AccessNeeds } } },
  },
  responses: {
    ...always,
    204: { description: "It is kept, sealed." },
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const forgetNeeds = createRoute({
  operationId: "forgetNeeds",
  method: "delete",
  path: "/api/places/{token}/needs",
  tags: ["people"],
  summary: "Take back what one said to need",
  request: { params: TokenPath },
  responses: {
    ...always,
    204: { description: "Nothing of it is kept." },
    400: problems.malformed,
    404: problems.notFound,
  },
});
