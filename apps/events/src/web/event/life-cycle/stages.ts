import { EventStatus, hasTakenPlace } from "@wps/model";
import type { EventHistory } from "../../../contract/history.ts";

type Version = EventHistory["items"][number];

/** A step on the way from an idea to a verified report, and where the event stands to it. */
export interface Stage {
  readonly status: EventStatus;
  readonly state: "done" | "current" | "ahead";
  /** The version with which the event took the step; absent where nobody noted it. */
  readonly reached?: Version;
}

const WAY: readonly EventStatus[] = EventStatus.exclude(["postponed", "cancelled"]).options;

/**
 * The steps of an event's life. An event that is postponed or cancelled stands on none: what it had reached is done.
 *
 * @param history its versions, the newest first, as far as the reader may see them
 * @example
 * stagesOf("planned", []).map(({ state }) => state).slice(0, 3); // ["done", "current", "ahead"]
 */
export function stagesOf(status: EventStatus, history: readonly Version[]): Stage[] {
  const reached = stepsIn(history);
  const isOnItsWay = WAY.includes(status);
  const last = isOnItsWay ? status : history.find((version) => WAY.includes(version.status))?.status;
  const furthest = last === undefined ? -1 : WAY.indexOf(last);
  return WAY.map((stage, position) => {
    const isCurrent = isOnItsWay && position === furthest;
    const state = isCurrent ? "current" : position <= furthest ? "done" : "ahead";
    const version = state === "ahead" ? undefined : reached.get(stage);
    return { status: stage, state, ...(version && { reached: version }) };
  });
}

/**
 * The versions in which the event last took each step. What was entered after the fact, as the public record was, says
 * nothing about when the step was taken.
 */
function stepsIn(history: readonly Version[]): ReadonlyMap<EventStatus, Version> {
  const steps = new Map<EventStatus, Version>();
  let before: EventStatus | undefined;
  for (const version of history.toReversed()) {
    const isAfterTheFact = before === undefined && hasTakenPlace(version.status);
    if (version.status !== before && version.by.status !== "record" && !isAfterTheFact) {
      steps.set(version.status, version);
    }
    before = version.status;
  }
  return steps;
}
