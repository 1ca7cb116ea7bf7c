import { type FieldPath, itemsOf, type NewProgrammeEvent, type OrganisationId } from "@wps/model";

/** Where an event names an organisation. */
export interface Mention {
  readonly id: OrganisationId;
  readonly path: FieldPath;
}

/** Every organisation that an event names, and where: as host, as funder, as channel. */
export function organisationsIn(event: NewProgrammeEvent): Mention[] {
  const hosts = event.organisations.map((entry, index) => ({
    id: entry.organisation,
    path: ["organisations", index, "organisation"],
  }));
  const funders = itemsOf(event.funding).flatMap((link, index) => {
    const path = ["funding", "items", index];
    const funder = { id: link.funder, path: [...path, "funder"] };
    return link.channel === undefined ? [funder] : [funder, { id: link.channel, path: [...path, "channel"] }];
  });
  return [...hosts, ...funders];
}
