import { queryOptions } from "@tanstack/react-query";
import type { EventId, NewRecommendation, Recommendation } from "@wps/model";
import { call } from "../../api.ts";

interface RecommendationList {
  readonly items: readonly Recommendation[];
}

/** What was recommended and promised at an event. */
export const recommendationsQuery = (event: EventId) =>
  queryOptions({
    queryKey: ["event", event, "recommendations"],
    queryFn: async ({ signal }) =>
      (await call<RecommendationList>(`/api/events/${event}/recommendations`, { signal })).items,
  });

/** Enters what is new, and writes anew what there is. */
export const saveRecommendation = (event: EventId, draft: NewRecommendation, before?: Recommendation) =>
  before === undefined
    ? call<Recommendation>(`/api/events/${event}/recommendations`, { method: "POST", body: draft })
    : call<Recommendation>(`/api/recommendations/${before.id}`, {
        method: "PUT",
        body: draft,
        ifMatch: before.revision,
      });
