import { type AttendanceMark, type AttendanceSlot, slotsOf } from "../attendance.js";
import { attendedParts, sumOfKnown } from "../attended-parts.js";
import { type CompletionRule, completionOf } from "../completion-rule.js";
import { type AttendanceMode, type Participation, takesSeat } from "../participation.js";
import type { Session } from "../session.js";
import type { ParticipationFact } from "./participation-fact.js";

/** An event whose attendance is complete: what all its participations have in common. */
export interface AttendedEvent extends Pick<ParticipationFact, "event" | "day" | "links"> {
  readonly sessions: readonly Session[];
  readonly rule: CompletionRule | undefined;
}

/** Somebody on the list of such an event, as they were then, with all marks of theirs. */
export interface Attendee
  extends Pick<
      ParticipationFact,
      "person" | "sex" | "organisation" | "governmentLevel" | "province" | "ageGroup" | "positionLevel" | "roles"
    >,
    Pick<Participation, "status" | "entry"> {
  /** Where it was said of the whole event. */
  readonly mode: AttendanceMode | null;
  readonly marks: readonly (AttendanceSlot & { readonly mark: AttendanceMark })[];
}

/**
 * What measuring needs of somebody on the list of an event whose attendance is complete. Parts are expected from the first
 * one that somebody came to; of somebody who came to none, all are. Minutes are known where those of each part that somebody
 * came to were noted. Whoever gave the seat back after they had come is measured by what they came to.
 *
 * @returns undefined for somebody who had no seat in the end and never came: they were not expected
 * @example
 * participationFactOf(course, { ...lan, marks: [] })?.sessions; // { expected: 2, attended: 0 }
 * participationFactOf(course, { ...lan, status: "declined", marks: [] }); // undefined
 */
export function participationFactOf(event: AttendedEvent, attendee: Attendee): ParticipationFact | undefined {
  const { status, entry, marks, mode, ...then } = attendee;
  const markAt = ({ session, part }: AttendanceSlot) =>
    marks.find((one) => one.session === session && one.part === part)?.mark;
  const parts = attendedParts(slotsOf(event.sessions), event.sessions, markAt);
  const attended = parts.flatMap(({ mark, wasThere }) => (wasThere && mark ? mark : []));
  if (!takesSeat({ status }) && attended.length === 0) return undefined;
  const expected = parts.slice(
    Math.max(
      0,
      parts.findIndex(({ wasThere }) => wasThere),
    ),
  );
  const completion = completionOf(
    event.rule,
    parts.map(({ mark }) => mark?.state),
  );
  return {
    event: event.event,
    day: event.day,
    links: event.links,
    ...then,
    mode: mode ?? agreed(attended.map((mark) => mark.mode)),
    registered: entry !== "walk-in",
    sessions: { expected: expected.length, attended: attended.length },
    minutes: {
      planned: sumOfKnown(expected.map(({ planned }) => planned)) ?? null,
      attended: sumOfKnown(attended.map(({ minutes }) => minutes)) ?? null,
    },
    // A register is complete as soon as everybody with a seat is marked: nobody waits for those who gave theirs back.
    completion: completion.status === "open" ? "not-met" : completion.status,
  };
}

/** What all of them say; nothing where one says nothing, or they do not agree. */
function agreed<Said>(all: readonly (Said | undefined)[]): Said | null {
  const [one, ...others] = new Set(all);
  return one === undefined || others.length > 0 ? null : one;
}
