import { notFound } from "@tanstack/react-router";
import { EventId } from "@wps/model";

/** The event that an address names. An address whose identifier is none leads nowhere, which is no fault of the page. */
export const eventParams = {
  parse({ id }: { id: string }): { id: EventId } {
    const event = EventId.safeParse(id);
    if (!event.success) throw notFound();
    return { id: event.data };
  },
  stringify: ({ id }: { id: EventId }): { id: string } => ({ id }),
};
