import { z } from "@hono/zod-openapi";

/** How many entries a page may hold. */
export const PageSize = z.coerce.number().int().min(1).max(500).default(200);

/** Where the next page begins; opaque to clients. */
export const Cursor = z
  .string()
  .max(80)
  .regex(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)_[0-9a-f-]{36}$/, {
    error: "a cursor of an earlier page",
  })
  .meta({ description: "Where the next page begins; take it from the page before." });
