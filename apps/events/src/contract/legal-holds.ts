import { createRoute, z } from "@hono/zod-openapi";
import { BilingualLine, HoldLifting, LegalHold, LegalHoldId, meaning, NewLegalHold } from "@wps/model";
import { always, problems } from "./problems.ts";

/** A legal hold, with the title of the event that it is on. */
export const ListedHold = z
  .strictObject({ hold: LegalHold, title: BilingualLine.optional() })
  .meta(meaning("ListedHold", "A legal hold, with the title of its event.", "Lệnh tạm dừng xóa, kèm tên sự kiện."));
export type ListedHold = z.infer<typeof ListedHold>;

/** Those that hold, and then those that were lifted. */
export const LegalHoldList = z
  .strictObject({ items: z.array(ListedHold) })
  .meta(meaning("LegalHoldList", "Legal holds, those that hold first.", "Các lệnh tạm dừng xóa, đang hiệu lực trước."));
export type LegalHoldList = z.infer<typeof LegalHoldList>;

const one = (description: string) => ({ description, content: { "application/json": { schema: ListedHold } } });

export const listLegalHolds = createRoute({
  operationId: "listLegalHolds",
  method: "get",
  path: "/api/legal-holds",
  tags: ["rights"],
  summary: "List what must not be deleted, and why",
  responses: {
    ...always,
    200: { description: "The holds.", content: { "application/json": { schema: LegalHoldList } } },
  },
});

export const setLegalHold = createRoute({
  operationId: "setLegalHold",
  method: "post",
  path: "/api/legal-holds",
  tags: ["rights"],
  summary: "Keep everything of an event or of a person from being deleted",
  request: { body: { required: true, content: { "application/json": { schema: NewLegalHold } } } },
  responses: {
    ...always,
    201: one("The hold."),
    400: problems.malformed,
    404: problems.notFound,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});

export const liftLegalHold = createRoute({
  operationId: "liftLegalHold",
  method: "post",
  path: "/api/legal-holds/{id}/lifting",
  tags: ["rights"],
  summary: "Lift a hold; that it was there stays on record",
  request: {
    params: z.strictObject({ id: LegalHoldId }),
    body: { required: true, content: { "application/json": { schema: HoldLifting } } },
  },
  responses: {
    ...always,
    200: one("The hold, which is lifted."),
    400: problems.malformed,
    404: problems.notFound,
    409: problems.notPossible,
    413: problems.tooLarge,
    415: problems.wrongMediaType,
  },
});
