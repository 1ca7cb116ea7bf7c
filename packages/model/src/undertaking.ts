import * as z from "zod";
import { EventId } from "./event.js";
import { GrantId } from "./grant.js";
import { meaning } from "./meaning.js";

/** What results are expected of: an event, or a grant with all that it pays for. */
export const Undertaking = z
  .discriminatedUnion("is", [
    z.strictObject({ is: z.literal("event"), event: EventId }),
    z.strictObject({ is: z.literal("grant"), grant: GrantId }),
  ])
  .meta(meaning("Undertaking", "An event, or a grant.", "Một sự kiện hoặc một khoản tài trợ."));
export type Undertaking = z.infer<typeof Undertaking>;
