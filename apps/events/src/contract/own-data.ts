import { createRoute, z } from "@hono/zod-openapi";
import {
  AttendanceState,
  BilingualLine,
  ConsentRecord,
  DataRequest,
  Hours,
  meaning,
  NewDataRequest,
  OwnConsent,
  OwnDataToken,
  Participation,
  ParticipationId,
  Person,
  PlainDate,
  ProgrammeEvent,
  SensitiveDetails,
  SessionPart,
} from "@wps/model";
import { always, problems } from "./problems.ts";

/** What is kept of somebody at one event. */
const OwnParticipation = z
  .strictObject({
    event: ProgrammeEvent.shape.id,
    title: BilingualLine,
    start: PlainDate,
    end: PlainDate,
    /** Where an event is sensitive, nobody is photographed who was not asked. */
    sensitivity: ProgrammeEvent.shape.sensitivity,
    profile: Participation.shape.profile,
    roles: Participation.shape.roles,
    status: Participation.shape.status,
    entry: Participation.shape.entry,
    /** The sessions that they are to teach; without hours where nobody has given them. */
    teaches: z.array(z.strictObject({ date: PlainDate, hours: Hours.optional() })),
    marks: z.array(z.strictObject({ date: PlainDate, part: SessionPart, state: AttendanceState })),
    consents: z.array(ConsentRecord),
    /** Told to the person alone. */
    sensitive: SensitiveDetails.optional(),
  })
  .meta(
    meaning(
      "OwnParticipation",
      "What is kept of somebody at one event.",
      "Những gì được lưu về một người tại một sự kiện.",
    ),
  );

/** What is kept of somebody: who they are, and each event as far as the reader's link or request reaches. */
export const PersonFile = z
  .strictObject({
    name: Person.shape.name,
    birthYear: Person.shape.birthYear,
    contact: Person.shape.contact,
    events: z.array(OwnParticipation),
  })
  .meta(meaning("PersonFile", "What is kept of somebody.", "Những gì được lưu về một người."));
export type PersonFile = z.infer<typeof PersonFile>;

/** A request as whoever opens the link reads it: what was wished for is between the person and the officer. */
const OwnRequest = DataRequest.omit({ wish: true }).meta(
  meaning("OwnRequest", "A request about one's own data, without its words.", "Yêu cầu của mình, không kèm nội dung."),
);
export type OwnRequest = z.infer<typeof OwnRequest>;

/** What somebody sees of themselves. */
export const OwnData = z
  .strictObject({ file: PersonFile, requests: z.array(OwnRequest), expiresAt: z.iso.datetime() })
  .meta(
    meaning(
      "OwnData",
      "What is kept of oneself, with one's requests.",
      "Dữ liệu được lưu về chính mình, kèm các yêu cầu đã gửi.",
    ),
  );
export type OwnData = z.infer<typeof OwnData>;

/** A link to one's own data with its secret, which is told this once. */
export const OwnDataLink = z
  .strictObject({ link: z.url(), expiresAt: z.iso.datetime() })
  .meta(
    meaning(
      "OwnDataLink",
      "A link to one's own data, which is told this once.",
      "Liên kết tới dữ liệu của mình, chỉ hiển thị một lần.",
    ),
  );
export type OwnDataLink = z.infer<typeof OwnDataLink>;

/** What somebody says of themselves that is sensitive, at one event; nothing where it is not to be kept any more. */
export const OwnDetails = z
  .strictObject({ event: ProgrammeEvent.shape.id, details: SensitiveDetails.optional() })
  .meta(
    meaning(
      "OwnDetails",
      "What somebody says of themselves that is sensitive, at one event.",
      "Thông tin nhạy cảm tự khai cho một sự kiện.",
    ),
  );
export type OwnDetails = z.infer<typeof OwnDetails>;

const ParticipationPath = z.strictObject({ id: ParticipationId });
const TokenPath = z.strictObject({ token: OwnDataToken });

export const offerOwnData = createRoute({
  operationId: "offerOwnData",
  method: "post",
  path: "/api/participations/{id}/own-data-link",
  tags: ["rights"],
  summary:
    "Make a link under which a participant sees what is kept of them at the event; an earlier one opens nothing more",
  request: { params: ParticipationPath },
  responses: {
    ...always,
    201: { description: "The link.", content: { "application/json": { schema: OwnDataLink } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const revokeOwnData = createRoute({
  operationId: "revokeOwnData",
  method: "delete",
  path: "/api/participations/{id}/own-data-link",
  tags: ["rights"],
  summary: "Revoke the link to the data of a participant; to repeat it changes nothing",
  request: { params: ParticipationPath },
  responses: {
    ...always,
    204: { description: "It opens nothing any more." },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const getOwnData = createRoute({
  operationId: "getOwnData",
  method: "get",
  path: "/api/my-data/{token}",
  tags: ["rights"],
  summary: "Read what is kept of oneself",
  request: { params: TokenPath },
  responses: {
    ...always,
    200: { description: "All of it.", content: { "application/json": { schema: OwnData } } },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const sayOwnConsent = createRoute({
  operationId: "sayOwnConsent",
  method: "post",
  path: "/api/my-data/{token}/consents",
  tags: ["rights"],
  summary: "Agree to a purpose, or to one no longer",
  request: { params: TokenPath, body: { required: true, content: { "application/json": { schema: OwnConsent } } } },
  responses: {
    ...always,
    201: { description: "The record.", content: { "application/json": { schema: ConsentRecord } } },
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const askAboutOwnData = createRoute({
  operationId: "askAboutOwnData",
  method: "post",
  path: "/api/my-data/{token}/requests",
  tags: ["rights"],
  summary: "Ask something about one's own data",
  request: { params: TokenPath, body: { required: true, content: { "application/json": { schema: NewDataRequest } } } },
  responses: {
    ...always,
    201: { description: "The request.", content: { "application/json": { schema: OwnRequest } } },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.exists,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const sayOwnDetails = createRoute({
  operationId: "sayOwnDetails",
  method: "put",
  path: "/api/my-data/{token}/sensitive-details",
  tags: ["rights"],
  summary: "Say of oneself what is sensitive, or have it deleted",
  request: { params: TokenPath, body: { required: true, content: { "application/json": { schema: OwnDetails } } } },
  responses: {
    ...always,
    204: { description: "It is kept, or not any more." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notPossible,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});
