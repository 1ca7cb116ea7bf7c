import { notFound } from "@tanstack/react-router";
import { ContributionId } from "@wps/model";

/** The contribution that an address names; an address whose identifier is none leads nowhere. */
export const contributionParams = {
  parse({ id }: { id: string }): { id: ContributionId } {
    const contribution = ContributionId.safeParse(id);
    if (!contribution.success) throw notFound();
    return { id: contribution.data };
  },
  stringify: ({ id }: { id: ContributionId }): { id: string } => ({ id }),
};
