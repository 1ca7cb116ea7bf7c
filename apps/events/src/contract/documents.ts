import { createRoute, z } from "@hono/zod-openapi";
import {
  BilingualLine,
  DOCUMENT_TYPES,
  DocumentAddress,
  DocumentId,
  EventId,
  GrantId,
  meaning,
  NewDocument,
  ProgrammeDocument,
} from "@wps/model";
import { FilePart } from "./file-part.ts";
import { always, problems } from "./problems.ts";
import { ifMatch, revisionTag } from "./revision.ts";

/** The documents of an event or a grant that the reader may know of, in the order in which they were added. */
export const DocumentList = z
  .strictObject({ items: z.array(ProgrammeDocument) })
  .meta(meaning("DocumentList", "Documents of an event or a grant.", "Tài liệu của sự kiện hoặc khoản tài trợ."));
export type DocumentList = z.infer<typeof DocumentList>;

/** The documents of all that one pays for, and what these are called. */
export const PortalDocuments = z
  .strictObject({ items: z.array(z.strictObject({ document: ProgrammeDocument, of: BilingualLine })) })
  .meta(meaning("PortalDocuments", "Documents of what one pays for.", "Tài liệu dành cho nhà tài trợ."));
export type PortalDocuments = z.infer<typeof PortalDocuments>;

/** A part of a form that says more than a line: JSON. */
const partOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .string()
    .max(100_000)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "JSON" });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** A document of which either the file comes along, or the address where it lies is said. */
export const DocumentForm = z
  .strictObject({
    about: partOf(NewDocument).openapi({ type: "string", description: "A NewDocument, as JSON." }),
    elsewhere: partOf(DocumentAddress)
      .optional()
      .openapi({ type: "string", description: "A DocumentAddress, as JSON." }),
    file: FilePart.optional(),
  })
  .refine(({ file, elsewhere }) => (file === undefined) !== (elsewhere === undefined), {
    path: ["file"],
    error: "either a file or an address",
  });

const one = (description: string) => ({
  description,
  headers: revisionTag("document"),
  content: { "application/json": { schema: ProgrammeDocument } },
});
const body = { required: true, content: { "multipart/form-data": { schema: DocumentForm } } } as const;
const listing = {
  ...always,
  200: { description: "The documents.", content: { "application/json": { schema: DocumentList } } },
  400: problems.malformed,
  404: problems.notFound,
};
const adding = {
  ...always,
  200: one("This very document is kept already."),
  201: one("The document."),
  400: problems.malformed,
  404: problems.notFound,
  409: problems.notPossible,
  413: problems.tooLarge,
  415: problems.wrongMediaType,
  422: problems.refused,
};

export const listEventDocuments = createRoute({
  operationId: "listEventDocuments",
  method: "get",
  path: "/api/events/{id}/documents",
  tags: ["documents"],
  summary: "List the documents of an event that one may read",
  request: { params: z.strictObject({ id: EventId }) },
  responses: listing,
});

export const listGrantDocuments = createRoute({
  operationId: "listGrantDocuments",
  method: "get",
  path: "/api/grants/{id}/documents",
  tags: ["documents"],
  summary: "List the documents of a grant that one may read",
  request: { params: z.strictObject({ id: GrantId }) },
  responses: listing,
});

export const addEventDocument = createRoute({
  operationId: "addEventDocument",
  method: "post",
  path: "/api/events/{id}/documents",
  tags: ["documents"],
  summary: "Keep a document of an event, or say where it lies; to repeat it changes nothing",
  request: { params: z.strictObject({ id: EventId }), body },
  responses: adding,
});

export const addGrantDocument = createRoute({
  operationId: "addGrantDocument",
  method: "post",
  path: "/api/grants/{id}/documents",
  tags: ["documents"],
  summary: "Keep a document of a grant, or say where it lies; to repeat it changes nothing",
  request: { params: z.strictObject({ id: GrantId }), body },
  responses: adding,
});

const DocumentPath = z.strictObject({ id: DocumentId });

export const replaceDocument = createRoute({
  operationId: "replaceDocument",
  method: "put",
  path: "/api/documents/{id}",
  tags: ["documents"],
  summary: "Say anew what a document is and for whom; every version is kept",
  request: {
    params: DocumentPath,
    headers: ifMatch("the ETag of the document"),
    body: { required: true, content: { "application/json": { schema: NewDocument } } },
  },
  responses: {
    ...always,
    200: one("The document as it is now."),
    400: problems.malformed,
    404: problems.notFound,
    412: problems.changed,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const removeDocument = createRoute({
  operationId: "removeDocument",
  method: "delete",
  path: "/api/documents/{id}",
  tags: ["documents"],
  summary: "Take a document away; what was said about it is kept, its file is not",
  request: { params: DocumentPath, headers: ifMatch("the ETag of the document") },
  responses: {
    ...always,
    204: { description: "The file is gone." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notPossible,
    412: problems.changed,
  },
});

const bytes = { schema: z.string().openapi({ type: "string", format: "binary" }) };

export const readDocument = createRoute({
  operationId: "readDocument",
  method: "get",
  path: "/api/documents/{id}/file",
  tags: ["documents"],
  summary: "Download the file of a document",
  request: { params: DocumentPath, headers: z.object({ "if-none-match": z.string().max(1000).optional() }) },
  responses: {
    ...always,
    200: { description: "The file.", content: Object.fromEntries(DOCUMENT_TYPES.map((type) => [type, bytes])) },
    304: { description: "It is the one that you hold." },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const getPortalDocuments = createRoute({
  operationId: "getPortalDocuments",
  method: "get",
  path: "/api/portal/documents",
  tags: ["portal"],
  summary: "List the documents of the grants and events that one pays for",
  responses: {
    ...always,
    200: { description: "The documents.", content: { "application/json": { schema: PortalDocuments } } },
  },
});
