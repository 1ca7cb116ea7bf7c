import type { ClauseCode, FeedToken, Language, OrganisationId, ProgrammeCode } from "@wps/model";

/** What a calendar is to hold; without any of these, all events. A clause stands beside its programme. */
export interface FeedChoice {
  readonly programme?: ProgrammeCode | undefined;
  readonly clause?: ClauseCode | undefined;
  readonly organisation?: OrganisationId | undefined;
}

/**
 * The address of a feed, below that of the app.
 *
 * @param token the secret of a private link; without it the feed is public
 * @example
 * feedPath({ programme: "nap-wps-2024-2030", clause: "II.2.đ" }, "vi"); // "/feeds/tasks/nap-wps-2024-2030/II.2.%C4%91.ics?lang=vi"
 */
export function feedPath(choice: FeedChoice, language: Language, token?: FeedToken): string {
  const start = token === undefined ? "/feeds" : `/feeds/private/${token}`;
  return `${start}/${fileOf(choice)}.ics?lang=${language}`;
}

function fileOf({ programme, clause, organisation }: FeedChoice): string {
  if (organisation !== undefined) return `organisations/${encodeURIComponent(organisation)}`;
  if (programme === undefined) return "all";
  if (clause === undefined) return `programmes/${encodeURIComponent(programme)}`;
  return `tasks/${encodeURIComponent(programme)}/${encodeURIComponent(clause)}`;
}

/** The same address for the calendar program of this device. */
export const asWebcal = (address: string): string => address.replace(/^https?:/, "webcal:");

const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/;

/** Whether an address is found on this machine alone. */
export const isOnThisMachine = (address: string): boolean => LOOPBACK.test(address);
