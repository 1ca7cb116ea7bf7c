import { notFound } from "@tanstack/react-router";
import { type EventId, isEventId } from "@wps/model";

/** The event that an address names. An address whose identifier is none leads nowhere, which is no fault of the page. */
export const eventParams = {
  parse({ id }: { id: string }): { id: EventId } {
    const event = id.toLowerCase();
    if (!isEventId(event)) throw notFound();
    return { id: event };
  },
  stringify: ({ id }: { id: EventId }): { id: string } => ({ id }),
};
