import * as z from "zod";
import { EventId } from "./event.js";
import { meaning } from "./meaning.js";
import { NewParticipation } from "./participation.js";
import { Line } from "./text.js";
import { isUuid, uuid } from "./uuid.js";

/** The identifier of an import. */
export const ImportId = uuid()
  .brand<"ImportId">()
  .meta(meaning("ImportId", "The identifier of an import.", "Định danh của một lần nhập danh sách."));
export type ImportId = z.infer<typeof ImportId>;

/**
 * Whether a text is the identifier of an import, in small letters.
 *
 * @example
 * isImportId("439c044e-b44b-4821-8672-2662705f45ac"); // true
 */
export function isImportId(text: string): text is ImportId {
  return isUuid(text);
}

/** No list is longer. */
const MOST_ROWS = 20_000;

/** A list of people to put on the list of an event, whole or not at all. */
export const NewImport = z
  .strictObject({
    /** What the list is called, such as the name of its file. */
    name: Line,
    rows: z.array(NewParticipation).min(1).max(MOST_ROWS),
  })
  .meta(meaning("NewImport", "A list of people to put on the list of an event.", "Danh sách cần nhập vào sự kiện."));
export interface NewImport extends z.infer<typeof NewImport> {}

/** A list of people that was put on the list of an event, and can be taken off it again as a whole. */
export const ParticipationImport = z
  .strictObject({
    id: ImportId,
    event: EventId,
    name: Line,
    rows: z.int().min(1),
    at: z.iso.datetime(),
    undoneAt: z.iso.datetime().optional(),
  })
  .meta(
    meaning(
      "ParticipationImport",
      "A list of people that was put on the list of an event.",
      "Một lần nhập danh sách người tham dự.",
    ),
  );
export interface ParticipationImport extends z.infer<typeof ParticipationImport> {}
