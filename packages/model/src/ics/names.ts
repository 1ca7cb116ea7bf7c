import type { ClauseCode, ProgrammeCode } from "../clause.js";
import type { OrganisationId } from "../organisation.js";
import type { RoomId } from "../room.js";
import type { BilingualLine } from "../text.js";

/** What people call the things that an event names by a code alone; what is not found there appears under its code. */
export interface Names {
  readonly organisation: (id: OrganisationId) => BilingualLine | undefined;
  readonly programme: (code: ProgrammeCode) => BilingualLine | undefined;
  readonly clause: (ref: ClauseInProgramme) => BilingualLine | undefined;
  /** A room without a name is not told: its identifier leads nobody there. */
  readonly room?: (id: RoomId) => BilingualLine | undefined;
}

/** A clause and the programme it stands in. */
export interface ClauseInProgramme {
  readonly programme: ProgrammeCode;
  readonly clause: ClauseCode;
}

/** Nothing has a name: everything appears under its code. */
export const CODES_ALONE: Names = {
  organisation: () => undefined,
  programme: () => undefined,
  clause: () => undefined,
};
