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

/** The place in the order of events where a page ends: how well the event answers the search, its first day, itself. */
const Position = z.strictObject({ rank: z.int().min(0).max(2), start: PlainDate, id: EventId });
type Position = z.infer<typeof Position>;

const readCursor = (cursor: string) => {
  const [, rank, start, id] = /^(\d)_([^_]+)_([^_]+)$/.exec(cursor) ?? [];
  return Position.safeParse({ rank: Number(rank), start, id });
};

/** Where the next page begins; opaque to clients. */
export const Cursor = z
  .string()
  .max(80)
  .refine((cursor) => readCursor(cursor).success, { error: "take the cursor from the page before" })
  .meta({ description: "Where the next page begins; take it from the page before." });
export type Cursor = z.infer<typeof Cursor>;

/** The cursor that leads on from a place. */
export const cursorAfter = ({ rank, start, id }: Position): Cursor => `${rank}_${start}_${id}`;

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
