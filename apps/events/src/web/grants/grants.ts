import { queryOptions } from "@tanstack/react-query";
import type { Grant, GrantId, GrantRequirements, NewGrant } from "@wps/model";
import { answerTo, call } from "../api.ts";

export const grantRequirementsQuery = (id: GrantId) =>
  queryOptions({
    queryKey: ["grant", id, "requirements"],
    queryFn: ({ signal }) => call<GrantRequirements>(`/api/grants/${id}/requirements`, { signal }),
  });

/** Enters a grant, or writes one anew that was read before. */
export const saveGrant = (body: NewGrant, before: Grant | undefined) =>
  before === undefined
    ? call<Grant>("/api/grants", { method: "POST", body })
    : call<Grant>(`/api/grants/${before.id}`, { method: "PUT", body, ifMatch: before.revision });

export const removeGrant = ({ id, revision }: Grant) =>
  answerTo(`/api/grants/${id}`, { method: "DELETE", ifMatch: revision });
