import { courseService } from "../courses/service.ts";
import { type EventServiceDeps, eventService } from "../events/service.ts";
import { grantService } from "../grants/service.ts";
import { organisationService } from "../organisations/service.ts";
import { SYSTEM } from "../session/actor.ts";

/**
 * What is searched are texts that were written when an entry was saved, with the marks taken off as that release did
 * it. This writes those anew that the present release would write otherwise, so that old entries are found like new ones.
 *
 * @returns how many entries that were
 */
export async function refreshSearch(
  deps: Omit<EventServiceDeps, "organisations" | "grants" | "courses">,
): Promise<number> {
  const organisations = organisationService(deps);
  const [grants, courses] = [grantService({ ...deps, organisations }), courseService({ ...deps, organisations })];
  const events = eventService({ ...deps, organisations, grants, courses });
  return (await organisations.refreshSearch(SYSTEM)) + (await events.refreshSearch(SYSTEM));
}
