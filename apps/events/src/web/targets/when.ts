import type { Language, Observation } from "@wps/model";
import { sayPartialDate } from "../language/dates.ts";

/** When an observation was so: `tháng 12/2024`, `2021–2026`. */
export function sayWhen({ date }: Pick<Observation, "date">, language: Language): string {
  if (typeof date === "string") return sayPartialDate(date, language);
  return `${date.start.slice(0, 4)}–${date.end.slice(0, 4)}`;
}
