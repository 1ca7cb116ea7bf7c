import type {
  BilingualLine,
  DocumentAudience,
  DocumentConsent,
  DocumentKind,
  EvidenceOf,
  Language,
  ProgrammeDocument,
} from "@wps/model";
import type { ColumnType, JSONColumnType } from "kysely";

type Instant = ColumnType<Date, string, string>;

/** Documents of events and grants, and every version of what was said about them. */
export interface DocumentTables {
  documents: {
    id: string;
    event_id: string | null;
    grant_id: string | null;
    revision: number;
    title: JSONColumnType<BilingualLine>;
    kind: DocumentKind;
    languages: Language[];
    dated: string | null;
    audience: DocumentAudience;
    consent: DocumentConsent["status"];
    consent_kept_at: string | null;
    is_signed: boolean;
    evidence_of: ColumnType<EvidenceOf[], string, string>;
    /** Where it lies, if not here: then nothing is known of its bytes. */
    url: string | null;
    type: string;
    size: number | null;
    sha256: string | null;
    /** Null where it lies elsewhere, or was deleted because its time was over. */
    sealed: string | null;
    added_by: string | null;
    added_at: ColumnType<Date, string, never>;
  };
  document_revisions: {
    document_id: string;
    revision: number;
    value: JSONColumnType<ProgrammeDocument | { removed: true }>;
    made_by: string | null;
    made_at: Instant;
  };
}
