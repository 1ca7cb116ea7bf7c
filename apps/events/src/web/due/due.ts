import { queryOptions } from "@tanstack/react-query";
import type { Delivery, DueReport, Grant, GrantId, GrantRequirements, RequirementsChange } from "@wps/model";
import type { FollowUpList } from "../../contract/recommendations.ts";
import type { DueList } from "../../contract/requirements.ts";
import { call } from "../api.ts";

/** What the agreements ask for that one gives, passes on or spends. */
export const dueQuery = queryOptions({
  queryKey: ["due"],
  queryFn: ({ signal }) => call<DueList>("/api/due", { signal }),
});

/** What was recommended and promised at all events that one runs or pays for. */
export const followUpsQuery = queryOptions({
  queryKey: ["recommendations"],
  queryFn: ({ signal }) => call<FollowUpList>("/api/recommendations", { signal }),
});

const requirements = (id: GrantId) => `/api/grants/${id}/requirements`;

export const requirementsQuery = (id: GrantId) =>
  queryOptions({
    queryKey: ["grant", id, "requirements"],
    queryFn: ({ signal }) => call<GrantRequirements>(requirements(id), { signal }),
  });

export const replaceRequirements = (id: GrantId, revision: number, change: RequirementsChange) =>
  call<GrantRequirements>(requirements(id), { method: "PUT", body: change, ifMatch: revision });

export const recordDelivery = (id: GrantId, delivery: Delivery) =>
  call<GrantRequirements>(`/api/grants/${id}/deliveries`, { method: "POST", body: delivery });

/** A report and the grant that asks for it. */
export interface OwedReport {
  readonly report: DueReport;
  readonly grant: Grant;
}
