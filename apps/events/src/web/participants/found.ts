import {
  type Organisation,
  type OrganisationId,
  type Participation,
  type ParticipationStatus,
  writtenName,
} from "@wps/model";
import { matches } from "../folded-filter.ts";

/** What of a list is to be seen. */
export interface ListFilter {
  readonly search: string;
  /** Everybody, where it is left out. */
  readonly status?: ParticipationStatus | undefined;
}

/** Those on a list whose name, workplace or function has every word, with or without marks, and who stand as asked. */
export function foundIn(
  list: readonly Participation[],
  { search, status }: ListFilter,
  organisations: ReadonlyMap<OrganisationId, Organisation>,
): readonly Participation[] {
  const words = search.trim();
  return list.filter((one) => {
    if (status !== undefined && one.status !== status) return false;
    return words === "" || matches(saidOf(one, organisations), words);
  });
}

function saidOf({ name, profile }: Participation, organisations: ReadonlyMap<OrganisationId, Organisation>): string {
  const organisation = profile.organisation && organisations.get(profile.organisation);
  return [
    writtenName(name),
    profile.unit,
    profile.function,
    ...[organisation?.name, organisation?.shortName].flatMap((text) => [text?.vi, text?.en]),
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}
