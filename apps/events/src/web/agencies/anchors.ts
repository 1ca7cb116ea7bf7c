import type { KnownAgencyCode } from "@wps/model/catalogue";

/** Where the question stands on the page. */
export const QUESTION = "who";

/** Where an agency stands on the page. */
export const anchorOf = (code: KnownAgencyCode): string => `agency-${code}`;
