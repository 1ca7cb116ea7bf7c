import { createRoute, z } from "@hono/zod-openapi";
import { EventId, ReadingReason, SessionId, SheetScan, SheetScanId } from "@wps/model";
import { FilePart } from "./file-part.ts";
import { always, problems } from "./problems.ts";

const EventPath = z.strictObject({ id: EventId });
const ScanPath = z.strictObject({ id: SheetScanId });
const oneScan = (description: string) => ({ description, content: { "application/json": { schema: SheetScan } } });
const bytes = z.string().openapi({ type: "string", format: "binary" });

export const listSheetScans = createRoute({
  operationId: "listSheetScans",
  method: "get",
  path: "/api/events/{id}/sheet-scans",
  tags: ["people"],
  summary: "List the scans of signed sheets, in the order in which they were added; what they show is not told",
  request: { params: EventPath },
  responses: {
    ...always,
    200: {
      description: "The scans.",
      content: { "application/json": { schema: z.strictObject({ items: z.array(SheetScan) }) } },
    },
    400: problems.malformed,
    404: problems.notFound,
  },
});

export const addSheetScan = createRoute({
  operationId: "addSheetScan",
  method: "post",
  path: "/api/events/{id}/sheet-scans",
  tags: ["people"],
  summary: "Keep the scan of a signed sheet as evidence; to repeat it changes nothing",
  request: {
    params: EventPath,
    body: {
      required: true,
      content: { "multipart/form-data": { schema: z.strictObject({ session: SessionId, file: FilePart }) } },
    },
  },
  responses: {
    ...always,
    200: oneScan("This very file is kept already."),
    201: oneScan("The scan."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notPossible,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
    422: problems.refused,
  },
});

export const readSheetScan = createRoute({
  operationId: "readSheetScan",
  method: "post",
  path: "/api/sheet-scans/{id}/readings",
  tags: ["people"],
  summary: "Read the scan of a signed sheet; the reason is kept",
  request: {
    params: ScanPath,
    body: { required: true, content: { "application/json": { schema: ReadingReason } } },
  },
  responses: {
    ...always,
    200: {
      description: "The file.",
      content: {
        "application/pdf": { schema: bytes },
        "image/jpeg": { schema: bytes },
        "image/png": { schema: bytes },
      },
    },
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const removeSheetScan = createRoute({
  operationId: "removeSheetScan",
  method: "delete",
  path: "/api/sheet-scans/{id}",
  tags: ["people"],
  summary: "Delete a scan that was added by mistake, until attendance is complete",
  request: { params: ScanPath },
  responses: {
    ...always,
    204: { description: "Nothing of it is kept." },
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notPossible,
  },
});
