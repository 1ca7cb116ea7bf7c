import { createRoute, z } from "@hono/zod-openapi";
import {
  Certificate,
  CertificateCheck,
  CertificateId,
  CertificateIssue,
  CertificateRevocation,
  CompletionRule,
  EventId,
  FullName,
  meaning,
  PaperRequest,
  Participation,
  ParticipationId,
} from "@wps/model";
import { always, problems } from "./problems.ts";

/** Somebody at an event: whether they completed the course, and what they were given for it: what is valid first. */
export const CertificateRow = z
  .strictObject({
    participation: ParticipationId,
    number: Participation.shape.number,
    /** As it is now; on a certificate it stands as it was. */
    name: FullName,
    roles: Participation.shape.roles,
    completion: z.enum(["met", "not-met", "open", "no-rule"]),
    certificates: z.array(Certificate),
  })
  .meta(
    meaning(
      "CertificateRow",
      "Somebody at an event: whether they completed it, and their certificates.",
      "Một người tại sự kiện: đã hoàn thành hay chưa và các giấy chứng nhận đã cấp.",
    ),
  );
export type CertificateRow = z.infer<typeof CertificateRow>;

/**
 * Everybody who has a seat or a certificate, by given name. Certificates are issued once the register is closed and has a
 * rule. `unreadable` counts those that had to be left out because their rows are broken.
 */
export const CertificateList = z
  .strictObject({
    register: z.enum(["open", "closed"]),
    rule: CompletionRule.optional(),
    rows: z.array(CertificateRow),
    unreadable: z.int().min(0),
  })
  .meta(
    meaning(
      "CertificateList",
      "Who completed an event, with their certificates.",
      "Danh sách hoàn thành và cấp giấy chứng nhận của sự kiện.",
    ),
  );
export type CertificateList = z.infer<typeof CertificateList>;

/** What somebody reads off a certificate. Whether it is a code at all is told in the same way as whether there is such a one. */
export const CertificateEnquiry = z
  .strictObject({ code: z.string().max(100) })
  .meta(meaning("CertificateEnquiry", "What somebody reads off a certificate.", "Mã cần kiểm tra."));
export type CertificateEnquiry = z.infer<typeof CertificateEnquiry>;

/** Why somebody takes certificates out, in which language, and which; without one, all that are valid. */
export const CertificatePaperRequest = PaperRequest.extend({ certificate: CertificateId.optional() }).meta(
  meaning(
    "CertificatePaperRequest",
    "Why somebody prints certificates, in which language, and which.",
    "Lý do in giấy chứng nhận, ngôn ngữ, và giấy nào.",
  ),
);
export type CertificatePaperRequest = z.infer<typeof CertificatePaperRequest>;

const EventPath = z.strictObject({ id: EventId });
const theList = (description: string) => ({
  description,
  content: { "application/json": { schema: CertificateList } },
});

export const listCertificates = createRoute({
  operationId: "listCertificates",
  method: "get",
  path: "/api/events/{id}/certificates",
  tags: ["people"],
  summary: "List who completed an event and who has a certificate",
  request: { params: EventPath },
  responses: {
    ...always,
    200: theList("The list."),
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const issueCertificates = createRoute({
  operationId: "issueCertificates",
  method: "post",
  path: "/api/events/{id}/certificates",
  tags: ["people"],
  summary: "Issue certificates to those who completed the course; to repeat it changes nothing",
  request: {
    params: EventPath,
    body: { required: true, content: { "application/json": { schema: CertificateIssue } } },
  },
  responses: {
    ...always,
    200: theList("The list as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notYet,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const printCertificates = createRoute({
  operationId: "printCertificates",
  method: "post",
  path: "/api/events/{id}/certificate-papers",
  tags: ["people"],
  summary: "Print the valid certificates of an event, or one of them; the reason is kept",
  request: {
    params: EventPath,
    body: { required: true, content: { "application/json": { schema: CertificatePaperRequest } } },
  },
  responses: {
    ...always,
    200: {
      description: "A page for each certificate.",
      content: { "application/pdf": { schema: z.string().openapi({ type: "string", format: "binary" }) } },
    },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.revoked,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const revokeCertificate = createRoute({
  operationId: "revokeCertificate",
  method: "post",
  path: "/api/certificates/{id}/revocation",
  tags: ["people"],
  summary: "Revoke a certificate, for good",
  request: {
    params: z.strictObject({ id: CertificateId }),
    body: { required: true, content: { "application/json": { schema: CertificateRevocation } } },
  },
  responses: {
    ...always,
    200: { description: "The certificate as it is now.", content: { "application/json": { schema: Certificate } } },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.revoked,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

// In the body, so that the code stands in no address that is written down on the way.
export const checkCertificate = createRoute({
  operationId: "checkCertificate",
  method: "post",
  path: "/api/certificate-checks",
  tags: ["people"],
  summary: "Check a certificate by the code on it",
  request: { body: { required: true, content: { "application/json": { schema: CertificateEnquiry } } } },
  responses: {
    ...always,
    200: {
      description: "What the certificate says and whether it is valid.",
      content: { "application/json": { schema: CertificateCheck } },
    },
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    429: problems.tooManyAttempts,
  },
});
