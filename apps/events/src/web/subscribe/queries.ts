import { queryOptions } from "@tanstack/react-query";
import type { FeedLinkId, NewFeedLink } from "@wps/model";
import type { FeedLinkList, MadeFeedLink } from "../../contract/feed-links.ts";
import { answerTo, call } from "../api.ts";

export const feedLinksQuery = queryOptions({
  queryKey: ["feed-links"],
  queryFn: async ({ signal }) => (await call<FeedLinkList>("/api/feed-links", { signal })).items,
});

export const makeFeedLink = (draft: NewFeedLink) =>
  call<MadeFeedLink>("/api/feed-links", { method: "POST", body: draft });

export const revokeFeedLink = async (id: FeedLinkId) => {
  await answerTo(`/api/feed-links/${id}`, { method: "DELETE" });
};
