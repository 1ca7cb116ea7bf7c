import { queryOptions } from "@tanstack/react-query";
import type { EventId, PersonMergeId } from "@wps/model";
import type { NewPersonMerge, PeopleApart, PersonMerge, TwinList } from "../../contract/person-merges.ts";
import { answerTo, call } from "../api.ts";
import { WRITTEN_LOOK } from "../written-look.ts";

/** What is read of twins begins with this: each decision changes all of it. */
export const TWINS = ["twins"] as const;

/** Who may be one with whom: on the list of an event, or on all that are one's own. */
export const twinsQuery = (event: EventId | undefined) =>
  queryOptions({
    queryKey: [...TWINS, event ?? "all"],
    queryFn: ({ signal }) =>
      call<TwinList>(`/api/person-twins${event === undefined ? "" : `?event=${event}`}`, { signal }),
    meta: WRITTEN_LOOK,
  });

export const personMergesQuery = queryOptions({
  queryKey: [...TWINS, "merges"],
  queryFn: async ({ signal }) => (await call<{ items: PersonMerge[] }>("/api/person-merges", { signal })).items,
  meta: WRITTEN_LOOK,
});

export const mergePeople = (body: NewPersonMerge) =>
  call<{ id: PersonMergeId }>("/api/person-merges", { method: "POST", body });

export const undoPersonMerge = (id: PersonMergeId) =>
  call<{ waiting: number }>(`/api/person-merges/${id}`, { method: "DELETE" });

export const tellApart = async (body: PeopleApart) => {
  await answerTo("/api/people-apart", { method: "POST", body });
};

export const askAgain = async (body: PeopleApart) => {
  await answerTo("/api/people-apart/withdrawals", { method: "POST", body });
};
