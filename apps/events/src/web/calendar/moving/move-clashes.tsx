import { useQuery } from "@tanstack/react-query";
import type { ProgrammeEvent } from "@wps/model";
import { ClashList } from "../../clash-list.tsx";
import { eventClashesQuery } from "../../clash-queries.ts";

/** What an event clashes with at its new time; nothing where that is no more than hints. */
export function MoveClashes({ event }: { event: ProgrammeEvent }) {
  const { data } = useQuery(eventClashesQuery(event.id, event.revision));
  const clashes = data?.clashes.filter(({ level }) => level !== "hint") ?? [];
  if (data === undefined || clashes.length === 0) return null;
  return <ClashList answer={{ ...data, clashes, invitations: [] }} zone={event.timeZone} />;
}
