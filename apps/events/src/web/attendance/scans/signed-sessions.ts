import type { Session, SessionId } from "@wps/model";
import type { RegisterColumn } from "../register-rows.ts";

/** A session that people sign for, as it is called. */
export interface SignedSession {
  readonly id: SessionId;
  readonly label: string;
}

/**
 * The sessions of a register, each once: a sheet is signed for a whole session, however many parts are marked in it.
 *
 * @param nameOf what a session is called
 */
export function signedSessions(
  columns: readonly RegisterColumn[],
  nameOf: (session: Session) => string,
): readonly SignedSession[] {
  const sessions = new Map(columns.map(({ of }) => [of.id, of]));
  return [...sessions.values()].map((session) => ({ id: session.id, label: nameOf(session) }));
}
