import type { EventPart, Language, NewProgrammeEvent } from "@wps/model";
import type { PartContent } from "./event-parts/content.ts";
import { PartWords } from "./event-parts/part-words.tsx";
import { partTexts } from "./event-parts/texts.ts";
import { useTexts } from "./language/i18n.ts";

/** What the parts of an event are called. */
export const usePartName = (): ((part: EventPart) => string) => useTexts(partTexts);

interface EventPartWordsProps {
  readonly event: NewProgrammeEvent;
  readonly part: EventPart;
  /** Of a text only the wording in this language. */
  readonly language?: Language | undefined;
}

/** One part of an event in words. */
export function EventPartWords({ event, part, language }: EventPartWordsProps) {
  const say = useTexts(partTexts);
  if (language !== undefined && (part === "title" || part === "summary" || part === "statusReason")) {
    return event[part]?.[language] ?? say("notEntered");
  }
  // The compiler does not follow that the value is of the part that names it.
  return <PartWords {...({ part, value: event[part] } as PartContent)} />;
}
