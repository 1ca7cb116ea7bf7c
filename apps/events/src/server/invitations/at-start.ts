import type { EmailAddress } from "@wps/model";
import { accountService } from "../accounts/service.ts";
import { type OrganisationServiceDeps, organisationService } from "../organisations/service.ts";
import { SYSTEM } from "../session/actor.ts";
import { type Issued, invitationService } from "./service.ts";

export interface AtStartDeps extends OrganisationServiceDeps {
  readonly now: () => string;
}

function invitationsOf(deps: AtStartDeps) {
  const organisations = organisationService(deps);
  return invitationService({ ...deps, accounts: accountService({ ...deps, organisations }), organisations });
}

/** An invitation that makes the first administrator, in place of an earlier one; none where there is an account. */
export const offerFirstAdmin = (deps: AtStartDeps): Promise<Issued | undefined> =>
  invitationsOf(deps).offerFirstAdmin(SYSTEM);

/** A link under which an administrator chooses a new password; none where nobody of this address administers. */
export const offerWayBack = (deps: AtStartDeps, email: EmailAddress): Promise<Issued | undefined> =>
  invitationsOf(deps).offerWayBack(SYSTEM, email);
