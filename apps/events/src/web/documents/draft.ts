import {
  barrierOf,
  DocumentAddress,
  type DocumentAudience,
  type DocumentBarrier,
  type DocumentConsent,
  type DocumentKind,
  type EvidenceOf,
  LARGEST_DOCUMENT,
  type Language,
  NewDocument,
  type PlainDate,
  type ProgrammeDocument,
} from "@wps/model";
import type { Handed } from "./documents.ts";

/** A document as the inputs of its form hold it. */
export interface DocumentDraft {
  readonly from: "file" | "elsewhere";
  readonly file: File | undefined;
  readonly url: string;
  readonly type: DocumentAddress["type"];
  readonly vi: string;
  readonly en: string;
  readonly kind: DocumentKind;
  readonly languages: readonly Language[];
  readonly dated: PlainDate | undefined;
  readonly audience: DocumentAudience;
  readonly consent: DocumentConsent["status"];
  readonly keptAt: string;
  readonly isSigned: boolean;
  readonly evidenceOf: readonly EvidenceOf[];
}

/** One to begin with, which nobody else is shown before somebody has said so; or the one that there is. */
export function toDraft(before?: ProgrammeDocument): DocumentDraft {
  const content = before?.content;
  const isElsewhere = content?.is === "elsewhere";
  return {
    from: content?.is ?? "file",
    file: undefined,
    url: isElsewhere ? content.url : "",
    type: isElsewhere ? content.type : "text/html",
    vi: before?.title.vi ?? "",
    en: before?.title.en ?? "",
    kind: before?.kind ?? "results",
    languages: before?.languages ?? ["vi"],
    dated: before?.dated,
    audience: before?.audience ?? "organisers",
    consent: before?.consent.status ?? "unknown",
    keptAt: before?.consent.status === "given" ? before.consent.keptAt : "",
    isSigned: before?.isSigned ?? false,
    evidenceOf: before?.evidenceOf ?? [],
  };
}

/** Why a draft may not be shown to others than those who run what it belongs to. */
export const barrierIn = ({ kind, isSigned, consent }: DocumentDraft): DocumentBarrier | undefined =>
  barrierOf({ kind, isSigned, consent: { status: consent } });

/** The draft with what no longer holds set right: what may not leave is for the organisers alone. */
export const withinBarrier = (draft: DocumentDraft): DocumentDraft =>
  barrierIn(draft) === undefined ? draft : { ...draft, audience: "organisers" };

/** A part of the form in which something is wrong. */
export type Wrong = "file" | "large" | "url" | "title" | "keptAt";

/** What the groups of fields have in common. */
export interface DocumentFieldsProps {
  readonly draft: DocumentDraft;
  readonly isWrong: (field: Wrong) => boolean;
  readonly change: (part: Partial<DocumentDraft>) => void;
}

interface ReadDraft {
  readonly about?: NewDocument;
  readonly handed?: Handed;
  readonly wrong: ReadonlySet<Wrong>;
}

/**
 * What the draft says, or what is wrong with it.
 *
 * @param isNew whether the document itself is to be handed in
 */
export function readDraft(draft: DocumentDraft, isNew: boolean): ReadDraft {
  const { vi, en, dated, consent, keptAt, kind, languages, audience, isSigned, evidenceOf } = draft;
  const read = NewDocument.safeParse({
    title: { vi, ...(en.trim() !== "" && { en }) },
    kind,
    languages,
    ...(dated !== undefined && { dated }),
    audience,
    consent: consent === "given" ? { status: consent, keptAt } : { status: consent },
    isSigned,
    evidenceOf,
  });
  const wrong = new Set<Wrong>(read.error?.issues.map(({ path }) => (path[0] === "consent" ? "keptAt" : "title")));
  const handed = isNew ? handedIn(draft) : undefined;
  if (typeof handed === "string") wrong.add(handed);
  if (wrong.size > 0 || read.data === undefined) return { wrong };
  return { about: read.data, ...(typeof handed === "object" && { handed }), wrong };
}

function handedIn({ from, file, url, type }: DocumentDraft): Handed | Wrong {
  if (from === "elsewhere") {
    const read = DocumentAddress.safeParse({ url, type });
    return read.success ? { elsewhere: read.data } : "url";
  }
  if (file === undefined || file.size === 0) return "file";
  return file.size > LARGEST_DOCUMENT ? "large" : { file };
}

/** What a file may be called, from its name: without its ending, and with spaces where people could not write any. */
export const titleOfFile = (name: string): string =>
  name
    .replace(/\.[^.]{1,5}$/, "")
    .replace(/[_\s]+/g, " ")
    .trim()
    .normalize("NFC");
