import { createRoute, z } from "@hono/zod-openapi";
import {
  FullName,
  meaning,
  NewNominee,
  OrganisationId,
  ParticipationId,
  ParticipationStatus,
  PersonProfile,
  SeatLinkToken,
} from "@wps/model";
import { always, problems } from "./problems.ts";
import { LinkedEvent } from "./seats.ts";

/** Somebody whom an organisation has named. Who waits is an alternate; who was withdrawn stays, with whoever replaced them. */
export const Nominee = z
  .strictObject({
    id: ParticipationId,
    name: FullName,
    profile: PersonProfile,
    status: ParticipationStatus,
    hasContact: z.boolean(),
    replaces: ParticipationId.optional(),
  })
  .meta(meaning("Nominee", "Somebody whom an organisation has named.", "Người do một cơ quan đề cử."));
export type Nominee = z.infer<typeof Nominee>;

/** What an organisation sees under its link: its own seats and whom it has named, in order, and nothing of others. */
export const OfficeNominations = z
  .strictObject({
    event: LinkedEvent,
    organisation: OrganisationId,
    seats: z.int().min(1),
    womenPercent: z.int().min(1).max(100).optional(),
    until: z.iso.datetime().optional(),
    /** Whether people may still be added; until the link ends, those who were named may be replaced. */
    isOpen: z.boolean(),
    nominees: z.array(Nominee),
  })
  .meta(
    meaning(
      "OfficeNominations",
      "An organisation's seats and whom it has named for them.",
      "Số chỗ của cơ quan và những người đã được đề cử.",
    ),
  );
export type OfficeNominations = z.infer<typeof OfficeNominations>;

/** Alternates in the order in which they are to wait, of as many as change places with each other. */
export const AlternateOrder = z
  .strictObject({ alternates: z.array(ParticipationId).min(1).max(10_000) })
  .refine(({ alternates }) => new Set(alternates).size === alternates.length, {
    error: "somebody is named twice",
    path: ["alternates"],
  })
  .meta(meaning("AlternateOrder", "Alternates in the order in which they are to wait.", "Thứ tự người dự bị."));
export type AlternateOrder = z.infer<typeof AlternateOrder>;

const TokenPath = z.strictObject({ token: SeatLinkToken });
const NomineePath = z.strictObject({ token: SeatLinkToken, id: ParticipationId });
const body = { required: true, content: { "application/json": { schema: NewNominee } } } as const;
const nominations = (description: string) => ({
  description,
  content: { "application/json": { schema: OfficeNominations } },
});
const writing = {
  ...always,
  200: nominations("What the organisation has named now."),
  400: problems.malformed,
  404: problems.notFound,
  409: problems.noSeat,
  413: problems.tooLarge,
  415: problems.wrongMediaType,
  422: problems.refused,
} as const;

export const openNominations = createRoute({
  operationId: "openNominations",
  method: "get",
  path: "/api/nominations/{token}",
  tags: ["people"],
  summary: "Read an organisation's seats and whom it has named",
  request: { params: TokenPath },
  responses: {
    ...always,
    200: nominations("What the organisation has named."),
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const nominate = createRoute({
  operationId: "nominate",
  method: "post",
  path: "/api/nominations/{token}/nominees",
  tags: ["people"],
  summary: "Name somebody for a seat, or as an alternate once the seats are filled",
  request: { params: TokenPath, body },
  responses: writing,
});

export const correctNominee = createRoute({
  operationId: "correctNominee",
  method: "put",
  path: "/api/nominations/{token}/nominees/{id}",
  tags: ["people"],
  summary: "Correct what is said of somebody who was named; a contact that is left out stays as it is",
  request: { params: NomineePath, body },
  responses: writing,
});

export const withdrawNominee = createRoute({
  operationId: "withdrawNominee",
  method: "delete",
  path: "/api/nominations/{token}/nominees/{id}",
  tags: ["people"],
  summary: "Withdraw somebody; the first alternate who fits gets the seat",
  request: { params: NomineePath },
  responses: {
    ...always,
    200: nominations("What the organisation has named now."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.noSeat,
  },
});

export const orderAlternates = createRoute({
  operationId: "orderAlternates",
  method: "put",
  path: "/api/nominations/{token}/alternates",
  tags: ["people"],
  summary: "Put an organisation's alternates in another order; nobody else loses or gains a place",
  request: {
    params: TokenPath,
    body: { required: true, content: { "application/json": { schema: AlternateOrder } } },
  },
  responses: writing,
});

export const substituteNominee = createRoute({
  operationId: "substituteNominee",
  method: "post",
  path: "/api/nominations/{token}/nominees/{id}/substitute",
  tags: ["people"],
  summary: "Name somebody in the place of somebody else",
  request: { params: NomineePath, body },
  responses: writing,
});
