import type { EventStatus } from "@wps/model";
import { useTexts } from "./language/i18n.ts";
import { terms } from "./language/terms.ts";
import { Tag, type Tone } from "./ui/tag.tsx";

const TONES: Readonly<Record<EventStatus, Tone>> = {
  idea: "plain",
  planned: "plain",
  approved: "accent",
  confirmed: "accent",
  held: "good",
  reported: "good",
  verified: "good",
  postponed: "doubt",
  cancelled: "bad",
};

/** Where an event stands, in a word. */
export function StatusTag({ status }: { status: EventStatus }) {
  const say = useTexts(terms);
  return <Tag tone={TONES[status]}>{say(`status.${status}`)}</Tag>;
}
