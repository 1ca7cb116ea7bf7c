import { readFileSync } from "node:fs";

const RECORD = new URL("../../fixtures/ics/record.json", import.meta.url);

/** Events of a fixture, again and again under other identifiers, as the text in which they would come. */
export function textOfEvents(count: number): string {
  const { events }: { events: object[] } = JSON.parse(readFileSync(RECORD, "utf8"));
  const all = Array.from({ length: count }, (_, nth) => ({
    ...events[nth % events.length],
    id: `00000000-0000-4000-8000-${String(nth).padStart(12, "0")}`,
  }));
  return JSON.stringify(all);
}
