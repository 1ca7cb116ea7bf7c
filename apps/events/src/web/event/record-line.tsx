import { Link } from "@tanstack/react-router";
import { type ProgrammeEvent, readsHistory } from "@wps/model";
import { useLanguage, useTexts } from "../language/i18n.ts";
import { sayDayOf } from "../language/moments.ts";
import { useActor } from "../session.ts";
import { historyTexts } from "./history/texts.ts";
import { Note } from "./note.tsx";
import { eventTexts } from "./texts.ts";
import classes from "./where.module.css";

/** Where the entry stands in the record, and on which of the reader's days it was entered and changed. */
export function RecordLine({ event }: { event: ProgrammeEvent }) {
  const say = useTexts(eventTexts);
  const sayHistory = useTexts(historyTexts);
  const { language } = useLanguage();
  const parts = [
    event.recordRef === undefined ? undefined : say("recordRef", { ref: event.recordRef }),
    say("entered", { day: sayDayOf(event.createdAt, language) }),
    event.revision > 1 ? say("changed", { day: sayDayOf(event.updatedAt, language) }) : undefined,
  ];
  const mayRead = readsHistory(useActor(), event);
  return (
    <Note>
      {parts.filter((part) => part !== undefined).join(" · ")}
      {mayRead && (
        <>
          {" · "}
          <Link to="/events/$id/history" params={{ id: event.id }} className={classes.link}>
            {sayHistory("toHistory")}
          </Link>
        </>
      )}
    </Note>
  );
}
