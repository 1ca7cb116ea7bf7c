import type { RefObject } from "react";
import type { Path } from "../charts/path.ts";
import { SaveButtons } from "../charts/save-buttons.tsx";
import { toCsv } from "../csv.ts";
import { useTexts } from "../language/i18n.ts";
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
  const headings = [say("day"), say("whatItIs"), say("value")];
  return (
    <SaveButtons
      file={file}
      of={title}
      csv={() => toCsv([headings, ...rowsOfPath(path, say)])}
      picture={{ frame, caption: { title, unit, source: say("sourceAlone") } }}
    />
  );
}
