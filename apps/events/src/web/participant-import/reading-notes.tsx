import type { ReadList } from "../../contract/list-readings.ts";
import { useTexts } from "../language/i18n.ts";
import { Fold } from "../ui/fold.tsx";
import { columnTexts, noteTexts } from "./column-texts.ts";
import classes from "./columns-stage.module.css";
import { KNOWN_NOTES } from "./known-notes.ts";

type Note = ReadList["notes"][number];

const LETTERS = ["tcvn3", "vni", "misread-utf-8"] as const;
/** As many cells are named. */
const NAMED_CELLS = 6;

/** What was noticed in reading the file, in words. */
export function ReadingNotes({ notes }: { notes: readonly Note[] }) {
  const say = useTexts(columnTexts);
  const sayNote = useNoteWords();
  if (notes.length === 0) return null;
  return (
    <Fold title={say("notes")} count={notes.length} order={3}>
      <ul className={classes.notes}>
        {notes.map((note) => (
          <li key={`${note.code} ${note.table} ${note.column}`}>{sayNote(note)}</li>
        ))}
      </ul>
    </Fold>
  );
}

function useNoteWords(): (note: Note) => string {
  const say = useTexts(noteTexts);
  return ({
    code,
    table = "",
    column = "",
    count = 0,
    cells = [],
    from,
    encoding = "",
    extension = "",
    format = "",
  }) => {
    const known = KNOWN_NOTES.find((one) => one === code);
    if (known === undefined) return say("other", { code });
    const letters = LETTERS.find((one) => one === from);
    const named = cells.slice(0, NAMED_CELLS).join(", ");
    return say(known, {
      table,
      column,
      count,
      encoding,
      extension,
      format,
      cells: count > Math.min(cells.length, NAMED_CELLS) ? say("more", { cells: named }) : named,
      from: letters ? say(`letters.${letters}`) : "",
    });
  };
}
