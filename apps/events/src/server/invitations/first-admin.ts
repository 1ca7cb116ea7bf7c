import { accountService } from "../accounts/service.ts";
import { type OrganisationServiceDeps, organisationService } from "../organisations/service.ts";
import { SYSTEM } from "../session/actor.ts";
import { type Issued, invitationService } from "./service.ts";

export interface FirstAdminDeps extends OrganisationServiceDeps {
  readonly now: () => string;
}

/** An invitation that makes the first administrator, in place of an earlier one; none where there is an account. */
export async function offerFirstAdmin(deps: FirstAdminDeps): Promise<Issued | undefined> {
  const organisations = organisationService(deps);
  const accounts = accountService({ ...deps, organisations });
  return invitationService({ ...deps, accounts, organisations }).offerFirstAdmin(SYSTEM);
}
