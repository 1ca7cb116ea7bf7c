import type { DocumentId, ProgrammeDocument } from "../document.js";
import { barrierOf } from "../document-audience.js";
import { DOCUMENT_CATEGORY_CODES, type DocumentKind } from "../document-kind.js";
import { toNarratives } from "./event-narratives.js";
import type { IatiDocumentLink } from "./iati-document-link.js";

const CATEGORIES: Readonly<Partial<Record<DocumentKind, string>>> = DOCUMENT_CATEGORY_CODES;

/**
 * Documents as the standard links to them: those that are for everybody, have a category there, and an address that anybody can
 * open. What the standard has no category for, such as a photograph, is left out. Hand in those of events that everybody may read.
 *
 * @param addressOf where the file of a document is downloaded; undefined where the app has no address of its own
 * @example
 * toIatiDocuments([], () => undefined); // []
 */
export function toIatiDocuments(
  documents: readonly ProgrammeDocument[],
  addressOf: (id: DocumentId) => string | undefined,
): IatiDocumentLink[] {
  return documents.flatMap((kept) => {
    const { id, title, kind, languages, dated, audience, content } = kept;
    const category = CATEGORIES[kind];
    const isForEverybody = audience === "everybody" && barrierOf(kept) === undefined;
    const url = content.is === "elsewhere" ? content.url : content.isKept ? addressOf(id) : undefined;
    if (category === undefined || url === undefined || !isForEverybody) return [];
    return [
      {
        url,
        format: content.type,
        title: toNarratives(title),
        categories: [category],
        ...(languages.length > 0 && { languages: [...languages] }),
        ...(dated !== undefined && { date: dated }),
      },
    ];
  });
}
