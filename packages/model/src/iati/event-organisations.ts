import type { ProgrammeEvent } from "../event.js";
import type { Organisation, OrganisationId, OrganisationRole, OrganisationType } from "../organisation.js";
import { itemsOf } from "../source.js";
import { toNarratives } from "./event-narratives.js";
import type { IatiSetting } from "./event-setting.js";
import type { IatiParticipatingOrganisation, IatiReportingOrganisation } from "./iati-organisation.js";

/** Codes of the IATI list OrganisationType. */
const TYPES: Readonly<Record<OrganisationType, string>> = {
  government: "10",
  "local-government": "11",
  "other-public-sector": "15",
  "international-ngo": "21",
  "national-ngo": "22",
  multilateral: "40",
  foundation: "60",
  "private-sector": "70",
  academic: "80",
  other: "90",
};

const [FUNDING, ACCOUNTABLE, EXTENDING, IMPLEMENTING] = ["1", "2", "3", "4"];
/** Who carries an event out. A partner or the house that it takes place in does not. */
const CARRIES_OUT: readonly OrganisationRole[] = ["lead", "co-host", "implementer"];

/**
 * An organisation as the one that publishes.
 *
 * @param by what registers call it, and whether somebody else answers for the activities and may report them too
 * @example
 * toReportingOrganisation({ name: { en: "Viet Nam Women's Union" }, type: "national-ngo" }, { ref: "VN-COA-0001", isSecondary: true }); // { ref: "VN-COA-0001", type: "22", isSecondary: true, name: [{ text: "Viet Nam Women's Union", language: "en" }] }
 */
export function toReportingOrganisation(
  { name, type }: Pick<Organisation, "name" | "type">,
  { ref, isSecondary }: { readonly ref: string; readonly isSecondary: boolean },
): IatiReportingOrganisation {
  return { ref, type: TYPES[type], isSecondary, name: toNarratives(name) };
}

/** An organisation, and the code of what it does. */
export interface InRole {
  readonly organisation: OrganisationId;
  readonly role: string;
}

/**
 * Who takes part in an event as an organisation: each once in each role. Of an event that is held back only those are named
 * who pay for it. The schema wants somebody: where nobody may be named, that is who publishes.
 */
export function organisationsOf(event: ProgrammeEvent, setting: IatiSetting): IatiParticipatingOrganisation[] {
  const paying = itemsOf(event.funding).flatMap(({ funder, channel }): InRole[] => [
    { organisation: funder, role: FUNDING },
    ...(channel === undefined ? [] : [{ organisation: channel, role: EXTENDING }]),
  ]);
  const acting = event.organisations
    .filter(({ role }) => event.sensitivity === "open" && CARRIES_OUT.includes(role))
    .map(({ organisation }): InRole => ({ organisation, role: IMPLEMENTING }));
  const all = [...new Map([...paying, ...acting].map((one) => [`${one.role} ${one.organisation}`, one])).values()];
  if (all.length > 0) return all.map((one) => namedInFile(one, setting));
  const { ref, type, name } = setting.reporting;
  return [{ ref, type, role: ACCOUNTABLE, name }];
}

/** An organisation in a role, by all that registers call it. */
export function namedInFile({ organisation, role }: InRole, setting: IatiSetting): IatiParticipatingOrganisation {
  const known = setting.organisation(organisation);
  if (known === undefined) return { role, name: [{ text: organisation }] };
  const { ref, type, channel, name } = known;
  return { ...(ref && { ref }), type: TYPES[type], role, ...(channel && { channel }), name: toNarratives(name) };
}
