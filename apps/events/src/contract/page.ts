import { z } from "@hono/zod-openapi";
import { EventId, PlainDate } from "@wps/model";

/** How many entries a page may hold: decimal digits alone, because `Number` reads `0x10` and `1e2` as well. */
export const PageSize = z
  .string()
  .regex(/^\d{1,3}$/, { error: "a whole number" })
  .transform(Number)
  .pipe(z.int().min(1).max(500))
  .default(200)
  .openapi({ type: "integer", minimum: 1, maximum: 500, default: 200 });

/** The place in the order of events where a page ends. */
const Position = z.strictObject({ start: PlainDate, id: EventId });
type Position = z.infer<typeof Position>;

const readCursor = (cursor: string) => Position.safeParse({ start: cursor.slice(0, 10), id: cursor.slice(11) });

/** Where the next page begins; opaque to clients. */
export const Cursor = z
  .string()
  .max(80)
  .refine((cursor) => cursor.charAt(10) === "_" && readCursor(cursor).success, {
    error: "take the cursor from the page before",
  })
  .meta({ description: "Where the next page begins; take it from the page before." });
export type Cursor = z.infer<typeof Cursor>;

/** The cursor that leads on from a place. */
export const cursorAfter = ({ start, id }: Position): Cursor => `${start}_${id}`;

/**
 * The place that a cursor leads on from.
 *
 * @throws {z.ZodError} where it is no cursor
 */
export function positionOf(cursor: Cursor): Position {
  const read = readCursor(cursor);
  if (!read.success) throw read.error;
  return read.data;
}
