import {
  EventDates,
  type EventId,
  EventPlace,
  hasTakenPlace,
  NewSession,
  OrganisationId,
  OrganisationRole,
  TimeZone,
} from "@wps/model";
import type { ClashQuestion } from "../../../contract/clashes.ts";
import { type EventDraft, fromDraft } from "../draft.ts";

/**
 * What a draft would take, as far as it can be read; nothing where it takes nothing: its days are not known, it has taken place, or it
 * was called off. Sessions and organisations that are still being entered are left out.
 */
export function questionOf(draft: EventDraft, id: EventId | undefined): ClashQuestion | undefined {
  const { status } = draft;
  const written = fromDraft(draft);
  const dates = EventDates.safeParse(written.dates);
  const timeZone = TimeZone.safeParse(written.timeZone);
  if (hasTakenPlace(status) || status === "cancelled" || status === "postponed") return undefined;
  if (!dates.success || !timeZone.success || dates.data.precision !== "day") return undefined;
  const place = EventPlace.safeParse(written.place).data;
  const province = place?.status === "known" ? place.province : undefined;
  const { start, end } = dates.data;
  return {
    ...(id !== undefined && { event: id }),
    status,
    // What its days rest on and what is said of them is of no matter here.
    dates: { precision: "day", start, end, basis: "stated" },
    timeZone: timeZone.data,
    format: written.format,
    ...(province && { province }),
    organisations: written.organisations.flatMap(({ organisation, role }) => {
      const [who, what] = [OrganisationId.safeParse(organisation), OrganisationRole.safeParse(role)];
      return who.success && what.success ? [{ organisation: who.data, role: what.data }] : [];
    }),
    sessions: written.sessions.flatMap(({ id: session, date, hours }) => {
      const read = NewSession.safeParse({ id: session, date, hours });
      return read.success ? [read.data] : [];
    }),
  };
}
