import { z } from "@hono/zod-openapi";
import { EventId, PlainDate } from "@wps/model";

/** How many entries a page may hold. */
export const PageSize = z.coerce.number().int().min(1).max(500).default(200);

const isCursor = (text: string) =>
  text.charAt(10) === "_" &&
  PlainDate.safeParse(text.slice(0, 10)).success &&
  EventId.safeParse(text.slice(11)).success;

/** Where the next page begins; opaque to clients. */
export const Cursor = z
  .string()
  .max(80)
  .refine(isCursor, { error: "take the cursor from the page before" })
  .meta({ description: "Where the next page begins; take it from the page before." });
