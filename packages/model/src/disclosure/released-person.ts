import type { PlainDate } from "../date.js";
import { OrganisationType } from "../organisation.js";
import type { ParticipationRole } from "../participation.js";
import type { PositionLevel, Sex } from "../person-profile.js";

/** What the armed forces and the police are called among the kinds of organisations: of them more must be told, or nothing. */
export const ARMED = "armed-forces-and-police";

/**
 * The kinds of organisations that released tables tell apart: the types of IATI, and the armed forces and the police by
 * themselves, whatever their type.
 *
 * @example
 * ORGANISATION_KINDS.length; // 11
 */
export const ORGANISATION_KINDS = [...OrganisationType.options, ARMED] as const;
/** A kind of organisation in released tables. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Somebody who came to an event whose attendance is complete, reduced to what released tables tell apart. */
export interface ReleasedPerson {
  readonly event: string;
  /** The first day of the event. */
  readonly day: PlainDate;
  /** Under a key that says nothing, and is the same at every event. */
  readonly person: string;
  readonly sex: Sex;
  readonly positionLevel: PositionLevel | null;
  readonly organisationKind: OrganisationKind | null;
  readonly roles: readonly ParticipationRole[];
  /** The tasks that the event carries out, each under its programme. */
  readonly tasks: readonly string[];
  /** Who pays for the event, as far as that is on record. */
  readonly funders: readonly string[];
}
