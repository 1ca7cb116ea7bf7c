import type { Count } from "@wps/model";
import { texts } from "./language/i18n.ts";

/** The words for kinds of counts: they are chosen in one place, and no first visit waits for them. */
export const countTerms = texts<`count.${Count["kind"]}`>(
  "count-kinds",
  {
    "count.exact": "Chính xác",
    "count.about": "Khoảng",
    "count.at-least": "Ít nhất",
    "count.more-than": "Hơn",
    "count.unknown": "Chưa rõ",
  },
  {
    "count.exact": "Exactly",
    "count.about": "About",
    "count.at-least": "At least",
    "count.more-than": "More than",
    "count.unknown": "Unknown",
  },
);
