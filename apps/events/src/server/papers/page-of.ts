import type { Language } from "@wps/model";

/** Which page it is and of how many, in parts, so that whoever numbers pages by itself is told where both numbers stand. */
export function pageOf<Nth, Count>(language: Language, nth: Nth, count: Count): readonly [string, Nth, string, Count] {
  return language === "vi" ? ["Trang ", nth, "/", count] : ["Page ", nth, " of ", count];
}
