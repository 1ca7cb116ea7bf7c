import { queryOptions } from "@tanstack/react-query";
import type { Account, AccountChange, AccountId, InvitationId, NewInvitation } from "@wps/model";
import type { AccountList } from "../../contract/accounts.ts";
import type { IssuedLink } from "../../contract/invitations.ts";
import type { PasswordChange } from "../../contract/session.ts";
import { answerTo, call } from "../api.ts";

export const changePassword = async (change: PasswordChange) => {
  await answerTo("/api/session/password", { method: "PUT", body: change });
};

export const accountsQuery = queryOptions({
  queryKey: ["accounts"],
  queryFn: ({ signal }) => call<AccountList>("/api/accounts", { signal }),
});

export const changeAccount = ({ id, revision, ...change }: AccountChange & Pick<Account, "id" | "revision">) =>
  call<Account>(`/api/accounts/${id}`, { method: "PUT", body: change, ifMatch: revision });

export const offerNewPassword = (id: AccountId) =>
  call<IssuedLink>(`/api/accounts/${id}/password-link`, { method: "POST" });

export const inviteAccount = (draft: NewInvitation) =>
  call<IssuedLink>("/api/invitations", { method: "POST", body: draft });

export const reissueInvitation = (id: InvitationId) =>
  call<IssuedLink>(`/api/invitations/${id}/link`, { method: "POST" });

export const withdrawInvitation = async (id: InvitationId) => {
  await answerTo(`/api/invitations/${id}`, { method: "DELETE" });
};
