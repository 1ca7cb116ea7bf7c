import * as z from "zod";
import { meaning } from "../../meaning.js";
import { EventFact } from "../event-fact.js";

const { event, status, dates, links, hosts, funders } = EventFact.shape;

/** An event reduced to what the map of coverage needs; `leads` are those who lead it, and no other host. */
export const CoverageFact = z
  .strictObject({ event, status, dates, links, leads: hosts, funders })
  .meta(
    meaning(
      "CoverageFact",
      "An event reduced to what the map of coverage needs.",
      "Sự kiện rút gọn còn những gì bản đồ bao phủ cần.",
    ),
  );
export interface CoverageFact extends z.infer<typeof CoverageFact> {}
