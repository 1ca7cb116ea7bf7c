import { type OrganisationId, type ProgrammeEvent, RUNNING_ROLES } from "@wps/model";

const RUNNING: ReadonlySet<string> = new Set(RUNNING_ROLES);

/** An event for whoever holds a link to its seats. */
export interface LinkedEvent extends Pick<ProgrammeEvent, "title" | "dates" | "timeZone" | "format"> {
  readonly place?: ProgrammeEvent["place"];
  readonly hosts: OrganisationId[];
}

/** What whoever holds a link is told of an event. Of a sensitive one they learn where it is from those who run it. */
export function linkedEvent({ title, dates, timeZone, format, ...event }: ProgrammeEvent): LinkedEvent {
  const told = { title, dates, timeZone, format };
  if (event.sensitivity === "sensitive") return { ...told, hosts: [] };
  const hosts = event.organisations.flatMap(({ organisation, role }) => (RUNNING.has(role) ? organisation : []));
  return { ...told, place: event.place, hosts };
}
