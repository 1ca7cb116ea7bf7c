import { notFound } from "@tanstack/react-router";
import { type GrantId, isGrantId } from "@wps/model";

/** The grant that an address names; an address whose identifier is none leads nowhere. */
export const grantParams = {
  parse({ grant: id }: { grant: string }): { grant: GrantId } {
    const grant = id.toLowerCase();
    if (!isGrantId(grant)) throw notFound();
    return { grant };
  },
  stringify: ({ grant }: { grant: GrantId }): { grant: string } => ({ grant }),
};
