import {
  type Acceptance,
  type AccountId,
  type Actor,
  type EmailAddress,
  type Invitation,
  InvitationId,
  InvitationToken,
  type NewInvitation,
  Refused,
} from "@wps/model";
import type { Kysely } from "kysely";
import { refuseUnknown } from "../accounts/scope.ts";
import type { AccountService } from "../accounts/service.ts";
import { atomically } from "../db/atomically.ts";
import type { Tables } from "../db/tables.ts";
import { hashOf, newSecret } from "../link-secret.ts";
import type { OrganisationService } from "../organisations/service.ts";
import { hashOfPassword, refuseGuessable } from "../session/password.ts";
import { permit } from "../session/permission.ts";
import { type Issue, invitationRepository } from "./repository.ts";

export interface InvitationServiceDeps {
  readonly db: Kysely<Tables>;
  readonly now: () => string;
  readonly newId: () => string;
  readonly accounts: AccountService;
  readonly organisations: OrganisationService;
}

/** An invitation, and the secret of its link; nobody can ask for the secret a second time. */
export interface Issued {
  readonly invitation: Invitation;
  readonly token: InvitationToken;
}

const LINK_LASTS_MS = 72 * 3_600_000;

/** What can be done with invitations and their one-time links. */
export function invitationService({ db, now, newId, accounts, organisations }: InvitationServiceDeps) {
  const invitations = invitationRepository(db);

  /** Issues a link: `write` puts its invitation in. */
  async function issue(
    transaction: Kysely<Tables>,
    write: (own: ReturnType<typeof invitationRepository>, id: InvitationId, issue: Issue) => Promise<void>,
    id = InvitationId.parse(newId()),
  ): Promise<Issued> {
    const own = invitationRepository(transaction);
    const token = InvitationToken.parse(newSecret());
    const issuedAt = now();
    const expiresAt = new Date(Date.parse(issuedAt) + LINK_LASTS_MS).toISOString();
    await write(own, id, { tokenHash: hashOf(token), issuedAt, expiresAt });
    return { invitation: found(await own.find(id)), token };
  }

  const newPasswordFor = (account: AccountId): Promise<Issued> =>
    atomically(db, (transaction) => issue(transaction, (own, id, link) => own.insertNewPassword(id, account, link)));

  async function fulfil(
    invitation: Invitation,
    acceptance: Acceptance,
    passwordHash: string,
    transaction: Kysely<Tables>,
  ): Promise<EmailAddress> {
    if (invitation.purpose === "new-password" && acceptance.purpose === "new-password") {
      await accounts.setPassword(invitation.account, passwordHash, transaction);
      return invitation.email;
    }
    if (invitation.purpose === "join" && acceptance.purpose === "join") {
      const { email, role, organisations } = invitation;
      await accounts.open({ name: acceptance.name, email, role, organisations }, passwordHash, transaction);
      return email;
    }
    const isFirst = invitation.purpose === "first-admin" && (await accounts.isFirst(transaction));
    if (!isFirst || acceptance.purpose !== "first-admin") throw new Refused({ code: "INVITATION_NOT_FOUND" });
    const { name, email } = acceptance;
    await accounts.open({ name, email, role: "admin", organisations: [] }, passwordHash, transaction);
    return email;
  }

  return {
    async list(actor: Actor): Promise<Invitation[]> {
      permit(actor, "account:manage");
      return invitations.all();
    },

    /** Invites somebody to an account of their own. */
    async invite(actor: Actor, draft: NewInvitation): Promise<Issued> {
      permit(actor, "account:manage");
      await refuseUnknown(organisations, actor, draft.organisations);
      return atomically(db, async (transaction) => {
        const own = invitationRepository(transaction);
        await own.lock();
        const { email } = draft;
        if ((await accounts.findByEmail(email)) !== undefined || (await own.isInvited(email))) {
          throw new Refused({ code: "EMAIL_TAKEN", email });
        }
        return issue(transaction, (fresh, id, link) => fresh.insertJoin(id, draft, link));
      });
    },

    /** Another link for the same invitation; the one that there was opens nothing any more. */
    async reissue(actor: Actor, id: InvitationId): Promise<Issued> {
      permit(actor, "account:manage");
      return atomically(db, async (transaction) => {
        found(await invitationRepository(transaction).find(id));
        return issue(transaction, (own, same, link) => own.reissue(same, link), id);
      });
    },

    async withdraw(actor: Actor, id: InvitationId): Promise<void> {
      permit(actor, "account:manage");
      if (!(await invitations.delete(id))) throw new Refused({ code: "INVITATION_NOT_FOUND" });
    },

    /** A link under which somebody chooses a new password. The present one stays good until then. */
    async offerNewPassword(actor: Actor, id: AccountId): Promise<Issued> {
      permit(actor, "account:manage");
      return newPasswordFor((await accounts.get(actor, id)).id);
    },

    /** A link that makes the first administrator, in place of an earlier one; none where there is an account. */
    async offerFirstAdmin(actor: Actor): Promise<Issued | undefined> {
      permit(actor, "account:admit");
      return atomically(db, async (transaction) => {
        if (!(await accounts.isFirst(transaction))) return undefined;
        return issue(transaction, (own, id, link) => own.insertFirstAdmin(id, link));
      });
    },

    /** As `offerNewPassword`, for an administrator whom no other one can help; none where nobody of this address administers. */
    async offerWayBack(actor: Actor, email: EmailAddress): Promise<Issued | undefined> {
      permit(actor, "account:admit");
      const account = await accounts.findByEmail(email);
      return account?.role === "admin" && !account.closed ? newPasswordFor(account.id) : undefined;
    },

    /** What a link is good for. Whoever holds it may know. */
    async open(token: InvitationToken): Promise<Invitation> {
      return found(await invitations.findByToken(hashOf(token), now()));
    },

    /**
     * Uses a link up: opens the account, or sets the password. Whoever holds it may do so.
     *
     * @returns the address to sign in with
     */
    async accept(token: InvitationToken, acceptance: Acceptance): Promise<EmailAddress> {
      const tokenHash = hashOf(token);
      // Before the password is hashed, which takes a while: that costs whoever guesses at links more than it costs us.
      const offered = found(await invitations.findByToken(tokenHash, now()));
      refuseGuessable(acceptance.password, { name: "", email: "", ...offered, ...acceptance });
      const passwordHash = await hashOfPassword(acceptance.password);
      return atomically(db, async (transaction) => {
        const own = invitationRepository(transaction);
        const invitation = found(await own.findByToken(tokenHash, now()));
        if (!(await own.delete(invitation.id))) throw new Refused({ code: "INVITATION_NOT_FOUND" });
        return fulfil(invitation, acceptance, passwordHash, transaction);
      });
    },
  };
}
export type InvitationService = ReturnType<typeof invitationService>;

function found(invitation: Invitation | undefined): Invitation {
  if (invitation === undefined) throw new Refused({ code: "INVITATION_NOT_FOUND" });
  return invitation;
}
