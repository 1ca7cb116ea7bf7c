import type { NewProgrammeEvent } from "@wps/model";

/**
 * The event with the content of an earlier version. Where it stands in its life and who may see it stay as they are now:
 * those are decisions of their own. A session that is no longer there is entered anew.
 *
 * @example
 * restored(now, version).status; // now.status
 */
export function restored(now: NewProgrammeEvent, version: NewProgrammeEvent): NewProgrammeEvent {
  const { statusReason: _, ...content } = version;
  const { status, statusReason, publication, sensitivity } = now;
  const known = new Set(now.sessions.map(({ id }) => id));
  return {
    ...content,
    status,
    publication,
    sensitivity,
    ...(statusReason && { statusReason }),
    sessions: version.sessions.map(({ id, ...session }) => (known.has(id) ? { id, ...session } : session)),
  };
}
