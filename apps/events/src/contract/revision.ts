import { z } from "@hono/zod-openapi";

/**
 * The header that names the revision which is to be changed (RFC 9110, 13.1.1).
 *
 * @param what what it names, for whoever sends another text: "the ETag of the event"
 */
export const ifMatch = (what: string) =>
  z.object({
    "if-match": z
      .string()
      .max(20)
      .regex(/^"\d{1,9}"$/, { error: `${what} as you read it, such as "3"` }),
  });

/** The header that tells a revision. */
export const revisionTag = (of: string) => ({
  ETag: { description: `The ${of}'s revision, for If-Match.`, schema: { type: "string" as const, example: '"3"' } },
});
