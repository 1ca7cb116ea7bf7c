import { Button } from "@mantine/core";
import { IconCalendarPlus } from "@tabler/icons-react";
import type { ProgrammeEvent } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { eventTexts } from "./texts.ts";

/** The event as a file for the reader's own calendar; only what everybody may see goes there. */
export function AddToCalendar({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(eventTexts);
  const { language } = useLanguage();
  if (event.publication !== "published" || event.sensitivity !== "open") return null;
  return (
    <Button
      component="a"
      href={`/feeds/events/${event.id}.ics?lang=${language}`}
      download
      variant="default"
      leftSection={<IconCalendarPlus size={18} aria-hidden />}
      data-screen-only
    >
      {say("addToCalendar")}
    </Button>
  );
}
