import { queryOptions } from "@tanstack/react-query";
import type { GrantId } from "@wps/model";
import type { IssuedStatement, StatementInFull, StatementList, StatementRequest } from "../../contract/statements.ts";
import { call } from "../api.ts";

/** The statements of a grant, the latest first. */
export const statementsQuery = (grant: GrantId) =>
  queryOptions({
    queryKey: ["grant", grant, "statements"],
    queryFn: async ({ signal }) => (await call<StatementList>(`/api/grants/${grant}/statements`, { signal })).items,
  });

/** A statement with what it is made from; it never changes. */
export const statementQuery = (grant: GrantId, nth: number) =>
  queryOptions({
    queryKey: ["grant", grant, "statements", nth],
    queryFn: ({ signal }) => call<StatementInFull>(`/api/grants/${grant}/statements/${nth}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const tryStatement = (grant: GrantId, body: StatementRequest) =>
  call<StatementInFull>(`/api/grants/${grant}/statement-trials`, { method: "POST", body });

export const issueStatement = (grant: GrantId, body: StatementRequest & { readonly sha256: string }) =>
  call<IssuedStatement>(`/api/grants/${grant}/statements`, { method: "POST", body });
