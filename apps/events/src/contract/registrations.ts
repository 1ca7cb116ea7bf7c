import { createRoute, z } from "@hono/zod-openapi";
import { EventId, meaning, NewRegistration, SeatLinkToken } from "@wps/model";
import { always, problems } from "./problems.ts";
import { LinkedEvent } from "./seats.ts";

/** Where one registers: the event itself where everybody may, else the secret of a link that the organisers hand out. */
export const RegistrationGate = z
  .union([EventId, SeatLinkToken])
  .meta({ description: "An event, or the secret of a link." });
export type RegistrationGate = z.infer<typeof RegistrationGate>;

/** An event that one can register for. */
export const RegistrationOffer = z
  .strictObject({
    event: LinkedEvent,
    until: z.iso.datetime(),
    /** Where an event is sensitive, nobody is photographed who was not asked; elsewhere people are told. */
    photographs: z.enum(["asked", "told"]),
  })
  .meta(meaning("RegistrationOffer", "An event that one can register for.", "Sự kiện đang mở đăng ký."));
export type RegistrationOffer = z.infer<typeof RegistrationOffer>;

/**
 * What became of a registration, and the secret of the link to one's own place, which is told this once. Whoever is on the
 * list already gets what somebody new would get: so nobody learns who is.
 */
export const RegistrationReceipt = z
  .strictObject({
    token: SeatLinkToken,
    status: z.enum(["confirmed", "waiting"]),
    /** Of who waits: the first is 1. */
    place: z.int().min(1).optional(),
  })
  .meta(
    meaning(
      "RegistrationReceipt",
      "What became of a registration, with the secret of the link to one's own place.",
      "Kết quả đăng ký, kèm mã bí mật của liên kết xem chỗ của mình.",
    ),
  );
export type RegistrationReceipt = z.infer<typeof RegistrationReceipt>;

const GatePath = z.strictObject({ gate: RegistrationGate });

export const openRegistration = createRoute({
  operationId: "openRegistration",
  method: "get",
  path: "/api/registrations/{gate}",
  tags: ["people"],
  summary: "Read what one can register for",
  request: { params: GatePath },
  responses: {
    ...always,
    200: { description: "The event.", content: { "application/json": { schema: RegistrationOffer } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const register = createRoute({
  operationId: "register",
  method: "post",
  path: "/api/registrations/{gate}",
  tags: ["people"],
  summary: "Register for an event",
  request: {
    params: GatePath,
    body: { required: true, content: { "application/json": { schema: NewRegistration } } },
  },
  responses: {
    ...always,
    201: { description: "What became of it.", content: { "application/json": { schema: RegistrationReceipt } } },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.noSeat,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
    429: problems.tooManyAttempts,
  },
});
