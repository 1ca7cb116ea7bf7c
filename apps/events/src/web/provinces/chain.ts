import type { LegalAct, Source } from "@wps/model";
import { LEGAL_ACT_SOURCES, LEGAL_ACTS, PROVINCE_SOURCES, PROVINCES, reorganisationOf2025 } from "@wps/model/catalogue";

const resting = new Set([...PROVINCES.flatMap(({ acts }) => acts), ...reorganisationOf2025.acts]);

/** The acts that a province or the re-arrangement rests on, by date. */
export const chain: readonly LegalAct[] = LEGAL_ACTS.filter(({ code }) => resting.has(code));

const cited = new Set([...PROVINCE_SOURCES.map(({ key }) => key), ...chain.flatMap(({ sources }) => sources)]);

/** Everything that the page cites: the sources of the provinces, then those that only an act has. */
export const sources: readonly Source[] = [
  ...new Map([...PROVINCE_SOURCES, ...LEGAL_ACT_SOURCES].map((source) => [source.key, source])).values(),
].filter(({ key }) => cited.has(key));
