import type { IatiReportingOrganisation } from "./iati-organisation.js";

/** What an activity is called everywhere: by who publishes it, and by the identifier that it has here for good. */
export const ownIdentifier = ({ reporting }: { readonly reporting: IatiReportingOrganisation }, id: string) =>
  `${reporting.ref}-${id}`;
