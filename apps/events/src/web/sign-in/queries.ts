import { queryOptions } from "@tanstack/react-query";
import type { Acceptance, Invitation } from "@wps/model";
import type { Credentials, WhoAmI } from "../../contract/session.ts";
import { call } from "../api.ts";

export const signIn = (credentials: Credentials) => call<WhoAmI>("/api/session", { method: "POST", body: credentials });

/** What a one-time link is good for; `token` is the last part of its address. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ["accounts", "invitation", token],
    queryFn: ({ signal }) => call<Invitation>(`/api/welcome/${encodeURIComponent(token)}`, { signal }),
  });

export const acceptInvitation = (token: string, acceptance: Acceptance) =>
  call<WhoAmI>(`/api/welcome/${encodeURIComponent(token)}`, { method: "POST", body: acceptance });
