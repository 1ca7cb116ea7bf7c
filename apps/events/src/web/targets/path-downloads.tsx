import type { RefObject } from "react";
import type { Path } from "../charts/path.ts";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { useTexts } from "../language/i18n.ts";
import { todayAtHome } from "../today.ts";
import { rowsOfPath } from "./path-table.tsx";
import { pathTexts } from "./path-texts.ts";

interface PathDownloadsProps {
  readonly path: Path;
  /** Where the path is drawn. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly unit: string;
  readonly file: string;
}

/** Takes the way to a target away: what was observed and asked for as a table, and the drawing. */
export function PathDownloads({ path, frame, title, unit, file }: PathDownloadsProps) {
  const say = useTexts(pathTexts);
  return (
    <SaveButtons
      file={file}
      of={title}
      table={() => ({
        title,
        about: [
          { term: say("value"), value: unit },
          { term: say("day"), value: todayAtHome() },
          { term: say("whatItIs"), value: say("sourceAlone") },
        ],
        columns: [say("day"), say("whatItIs"), say("value")],
        rows: rowsOfPath(path, say),
      })}
      picture={{ frame, caption: { title, unit, source: say("sourceAlone") } }}
    />
  );
}
