import { queryOptions } from "@tanstack/react-query";
import type { AidPublishing, AidPublishingChange } from "@wps/model";
import type { AidCheck, AidStanding } from "../../contract/aid.ts";
import { call } from "../api.ts";

/** What is published, and who publishes it, change together. */
export const AID = ["aid"] as const;

export const standingQuery = queryOptions({
  queryKey: [...AID, "standing"],
  queryFn: ({ signal }) => call<AidStanding>("/api/aid/standing", { signal }),
});

export const publishingQuery = queryOptions({
  queryKey: [...AID, "publishing"],
  queryFn: ({ signal }) => call<AidPublishing>("/api/aid/publishing", { signal }),
});

export const savePublishing = (revision: number, body: AidPublishingChange) =>
  call<AidPublishing>("/api/aid/publishing", { method: "PUT", body, ifMatch: revision });

export function checkFile(file: File): Promise<AidCheck> {
  const body = new FormData();
  body.set("file", file);
  return call<AidCheck>("/api/aid/checks", { method: "POST", body });
}

/** Where everybody finds the file. */
export const activitiesAddress = (): string => `${window.location.origin}/feeds/iati/activities.xml`;
