import { addDays, daysBetween, type PlainDate } from "../date.js";
import { isSame } from "../difference.js";
import type { NewSession } from "../session.js";

/** A session without its day and its identifier: what sessions of several runs have in common. */
export type SessionContent = Omit<NewSession, "id" | "date">;

/** A session as so many days after the first day of its run. */
export interface SessionPlace {
  readonly offset: number;
  readonly content: SessionContent;
}

/**
 * The sessions of a run without its dates.
 *
 * @param start the first day of the run
 */
export function patternOf(sessions: readonly NewSession[], start: PlainDate): SessionPlace[] {
  return sessions.map(({ id, date, ...content }) => ({ offset: daysBetween(start, date), content }));
}

/** What becomes of the sessions of one run where another one's were changed; nothing where the two do not go together. */
export interface Followed {
  readonly sessions: NewSession[];
  /** Whether a session kept something of its own. */
  readonly keptSome: boolean;
}

/**
 * The sessions of a run after those of another were changed: what was changed there is changed here too wherever it said the same
 * before. Where sessions came or went, they do so here only if all of them had been the same.
 *
 * @param own the sessions of this run
 * @param start its first day, as it is now
 */
export function followedSessions(
  own: readonly NewSession[],
  start: PlainDate,
  before: readonly SessionPlace[],
  after: readonly SessionPlace[],
): Followed | undefined {
  const places = patternOf(own, start);
  if (isSame(places, before)) {
    const sessions = after.map(({ offset, content }, index) => {
      const id = own[index]?.id;
      return { ...(id && { id }), date: addDays(start, offset), ...content };
    });
    return { sessions, keptSome: false };
  }
  if (own.length !== before.length || before.length !== after.length) return undefined;
  let keptSome = false;
  const sessions = own.map((session, index) => {
    const [was, becomes, mine] = [before[index], after[index], places[index]];
    if (was === undefined || becomes === undefined || mine === undefined || isSame(was, becomes)) return session;
    const merged = followed(
      { offset: mine.offset, ...mine.content },
      { offset: was.offset, ...was.content },
      { offset: becomes.offset, ...becomes.content },
    );
    keptSome ||= merged.keptSome;
    const { offset, ...content } = merged.value;
    return { ...(session.id && { id: session.id }), date: addDays(start, offset), ...content };
  });
  return { sessions, keptSome };
}

/** A value in which each part that was changed elsewhere is changed too, unless it had been another one here. */
function followed<Value extends object>(mine: Value, was: Value, becomes: Value): { value: Value; keptSome: boolean } {
  const value = { ...mine };
  let keptSome = false;
  const parts = new Set([...Object.keys(was), ...Object.keys(becomes)]) as Set<keyof Value & string>;
  for (const part of parts) {
    if (isSame(was[part], becomes[part])) continue;
    if (!isSame(mine[part], was[part])) keptSome ||= !isSame(mine[part], becomes[part]);
    else if (becomes[part] === undefined) delete value[part];
    else value[part] = becomes[part];
  }
  return { value, keptSome };
}
