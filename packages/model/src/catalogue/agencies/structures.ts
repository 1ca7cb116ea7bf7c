import type { Period } from "../../period.js";
import { constant } from "../constants.js";
import type { KnownLegalActCode } from "../legal-acts.js";

/**
 * The days for which the structure of the Government is on record: from Resolution 08/2021/QH15, which vouches for the
 * ministries of its time, to the end of 2025. What the Government of 2026–2031 looks like was not found.
 */
export const GOVERNMENT_RECORD: Readonly<Period> = constant<Period>({ start: "2021-07-23", end: "2025-12-31" });

const before: readonly KnownLegalActCode[] = ["08-2021-qh15"];
const after: readonly KnownLegalActCode[] = ["176-2025-qh15"];

/** Of the structure of 2021, and no longer of the one that worked from 1 March 2025. */
export const until2025 = {
  validTo: "2025-02-28",
  onRecord: { start: GOVERNMENT_RECORD.start, end: "2025-02-28" },
  acts: [...before, ...after],
};

/** Of the structure that worked from 1 March 2025, and not of the one before. */
export const since2025 = {
  validFrom: "2025-03-01",
  onRecord: { start: "2025-03-01", end: GOVERNMENT_RECORD.end },
  acts: [...after],
};

/** Of both structures. */
export const throughout = { onRecord: GOVERNMENT_RECORD, acts: [...before, ...after] };

/** Where the structure of 2021 is named in full. */
const structureOf2021 = ["dai-bieu-nhan-dan-269612"];

/** Where the structure of 2025 is named in full. */
export const structureOf2025 = ["thuvienphapluat-79552", "viet-nam-news-1692425"];

/** Where both structures were read of. */
export const structureSources = [...structureOf2021, ...structureOf2025];
