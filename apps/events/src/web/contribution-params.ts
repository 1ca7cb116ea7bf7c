import { notFound } from "@tanstack/react-router";
import { type ContributionId, isContributionId } from "@wps/model";

/** The contribution that an address names; an address whose identifier is none leads nowhere. */
export const contributionParams = {
  parse({ id }: { id: string }): { id: ContributionId } {
    const contribution = id.toLowerCase();
    if (!isContributionId(contribution)) throw notFound();
    return { id: contribution };
  },
  stringify: ({ id }: { id: ContributionId }): { id: string } => ({ id }),
};
